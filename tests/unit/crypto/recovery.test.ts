import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawRecoveryCode, recoveryKeyOf } from '../../../src/crypto/recovery';
import { loadSodium } from '../../../src/crypto/sodium';

const sodium = await loadSodium();
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const mistyped = { ok: false, error: { type: 'MistypedCode' } };
const draw = () => drawRecoveryCode(sodium).groups.join(' ');
/** Draws the code of these 16 bytes. */
const codeOf = (secret: Uint8Array) =>
  drawRecoveryCode({ ...sodium, random: () => new Uint8Array(secret) }).groups.join('');
const secret = fc.uint8Array({ minLength: 16, maxLength: 16 });
const letters = Array.from(alphabet);

const replaced = (code: string, at: number, letter: string) =>
  code.slice(0, at) + letter + code.slice(at + 1);

test('a code is seven groups of four letters and digits that are hard to mistake', () => {
  const { groups } = drawRecoveryCode(sodium);
  expect(groups).toHaveLength(7);
  for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/u);
  expect(draw()).not.toBe(draw());
});

test('each code gives a key of its own, 32 bytes', () => {
  fc.assert(
    fc.property(secret, secret, (a, b) => {
      const [one, two] = [recoveryKeyOf(sodium, codeOf(a)), recoveryKeyOf(sodium, codeOf(b))];
      expect(one).toEqual({ ok: true, value: expect.objectContaining({ length: 32 }) });
      expect(JSON.stringify(one) === JSON.stringify(two)).toBe(codeOf(a) === codeOf(b));
    }),
  );
});

test('capitals, spaces, dashes and letters that look alike do not matter', () => {
  fc.assert(
    fc.property(secret, fc.infiniteStream(fc.nat(5)), (bytes, choices) => {
      const code = codeOf(bytes);
      const typed = Array.from(code)
        .map((letter) => {
          const { value } = choices.next();
          const alike = { 0: 'oO'[value % 2], 1: 'iIlL'[value % 4] }[letter] ?? letter;
          const cased = value % 2 === 0 ? alike : alike.toLowerCase();
          return cased + ['', ' ', '-', '–', '\n', ''][value];
        })
        .join('');
      expect(recoveryKeyOf(sodium, ` ${typed} `)).toEqual(recoveryKeyOf(sodium, code));
    }),
  );
});

test('one wrong letter is told, but for one in 4,096', () => {
  let [tried, unnoticed] = [0, 0];
  fc.assert(
    fc.property(secret, (bytes) => {
      const code = codeOf(bytes);
      const right = recoveryKeyOf(sodium, code);
      for (let at = 0; at < code.length; at++) {
        for (const letter of letters.filter((one) => one !== code[at])) {
          const result = recoveryKeyOf(sodium, replaced(code, at, letter));
          tried += 1;
          if (result.ok) unnoticed += 1;
          // What gets past the checksum still is another key.
          expect(result).not.toEqual(right);
        }
      }
    }),
    { numRuns: 40 },
  );
  // About 8 are to be expected; 30 would come once in a hundred million runs.
  expect(tried).toBe(40 * 28 * 31);
  expect(unnoticed).toBeLessThan(30);
});

test('two letters that changed places are told, but for one in 4,096', () => {
  let [tried, unnoticed] = [0, 0];
  fc.assert(
    fc.property(secret, (bytes) => {
      const code = codeOf(bytes);
      for (let at = 0; at + 1 < code.length; at++) {
        const [a, b] = [code[at] as string, code[at + 1] as string];
        if (a === b) continue;
        tried += 1;
        const swapped = replaced(replaced(code, at, b), at + 1, a);
        if (recoveryKeyOf(sodium, swapped).ok) unnoticed += 1;
      }
    }),
    { numRuns: 200 },
  );
  expect(tried).toBeGreaterThan(1_000);
  expect(unnoticed).toBeLessThan(15);
});

test('anything else is mistyped, and never throws', () => {
  const code = codeOf(new Uint8Array(16).fill(7));
  for (const typed of ['', code.slice(1), `${code}0`, replaced(code, 3, 'U'), 'é'.repeat(28)]) {
    expect(recoveryKeyOf(sodium, typed)).toEqual(mistyped);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(recoveryKeyOf(sodium, typed)).toEqual(mistyped);
    }),
  );
});
