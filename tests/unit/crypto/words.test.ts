import { expect, test } from 'vitest';
import { loadSodium } from '../../../src/crypto/sodium';
import { drawWords, phraseOf, words } from '../../../src/crypto/words';

const sodium = await loadSodium();

test('the list is the long one of the EFF: 7,776 different words in order', () => {
  expect(words).toHaveLength(7_776);
  expect(new Set(words).size).toBe(7_776);
  expect([words[0], words[7_775]]).toEqual(['abacus', 'zoom']);
  expect(words.every((word) => /^[a-z-]{3,9}$/u.test(word))).toBe(true);
});

test('drawn words come from the whole list', () => {
  const drawn = drawWords(sodium, 20_000);
  expect(drawn.every((word) => words.includes(word))).toBe(true);
  // 7,776 × (1 − e^(−20000/7776)) ≈ 7,182 different words are to be expected, give or take 20.
  expect(new Set(drawn).size).toBeGreaterThan(7_000);
});

test('a phrase takes four bytes a word', () => {
  const bytes = new Uint8Array(20);
  bytes.set([0, 0, 0, 1, 0, 0, 0x1e, 0x5f, 0, 0, 0x1e, 0x60]);
  bytes[19] = 2;
  expect(phraseOf(bytes)).toBe(`${words[1]} zoom abacus abacus ${words[2]}`);
});
