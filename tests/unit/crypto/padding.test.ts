import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padme } from '../../../src/core/padme';
import { pad, unpad } from '../../../src/crypto/padding';

/** As printed in the PURBs paper, with bit operations. */
const padmeOfThePaper = (length: number): number => {
  const e = Math.floor(Math.log2(length));
  const s = Math.floor(Math.log2(e)) + 1;
  const mask = 2 ** (e - s) - 1;
  return (length + mask) & ~mask;
};

test('padme gives the lengths of the paper', () => {
  expect([9, 100, 1000, 1025, 65_537].map(padme)).toEqual([10, 104, 1024, 1088, 67_584]);
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 2 ** 29 }), (length) => {
      expect(padme(length)).toBe(padmeOfThePaper(length));
      expect(padme(length)).toBeLessThanOrEqual(length * 1.12);
    }),
  );
});

test('what was padded comes back, and every small body has the same length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (body) => {
      const padded = pad(new Uint8Array(body));
      expect(unpad(padded)).toEqual(new Uint8Array(body));
      if (body.length <= 252) expect(padded).toHaveLength(256);
    }),
  );
});

test('the result owns its buffer', () => {
  expect(unpad(pad(new Uint8Array(3)))?.buffer.byteLength).toBe(3);
});

test('a length beyond the end is refused', () => {
  expect(unpad(Uint8Array.of(0, 0, 0))).toBeNull();
  expect(unpad(Uint8Array.of(0, 0, 0, 2, 9))).toBeNull();
  expect(unpad(Uint8Array.of(255, 255, 255, 255, 9))).toBeNull();
});
