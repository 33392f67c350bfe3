import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blake2b } from '@noble/hashes/blake2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { deriveKey, hashOf, labels } from '../../../src/crypto/kdf';
import { loadSodium } from '../../../src/crypto/sodium';

const sodium = await loadSodium();
const folder = fileURLToPath(new URL('../../../src/crypto', import.meta.url));

const copy = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);
const bytes = fc.uint8Array({ maxLength: 12 }).map(copy);
const key = new Uint8Array(32).fill(7);

test('every label is there once and is used in exactly one place', () => {
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'kdf.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const uses = labels.map((label) => [label, source.split(`'${label}'`).length - 1]);
  expect(new Set(labels).size).toBe(labels.length);
  expect(uses).toEqual(labels.map((label) => [label, 1]));
});

test('the derivation is BLAKE2b over the length-framed label and context', () => {
  const frame = (text: string) => [0, 0, 0, text.length, ...new TextEncoder().encode(text)];
  const input = Uint8Array.from([...frame('hearth/v1/slot/seal'), ...frame('context')]);
  const context = copy(new TextEncoder().encode('context'));
  expect(deriveKey(sodium, key, 'slot/seal', context, 48)).toEqual(
    copy(blake2b(input, { key, dkLen: 48 })),
  );
  expect(hashOf(sodium, 'slot/seal', [context])).toEqual(copy(blake2b(input, { dkLen: 32 })));
});

test('no two different inputs are hashed as the same bytes', () => {
  const given = fc.record({
    label: fc.constantFrom(...labels),
    parts: fc.array(bytes, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(given, given, (a, b) => {
      const isSame =
        a.label === b.label &&
        JSON.stringify(a.parts.map((p) => [...p])) === JSON.stringify(b.parts.map((p) => [...p]));
      expect(
        sodium.isSame(hashOf(sodium, a.label, a.parts), hashOf(sodium, b.label, b.parts)),
      ).toBe(isSame);
    }),
    { numRuns: 500 },
  );
});

test('moving bytes from one part to the next changes the hash', () => {
  fc.assert(
    fc.property(bytes, bytes, fc.nat(12), (a, b, at) => {
      const whole = copy(Uint8Array.from([...a, ...b]));
      fc.pre(at <= whole.length && at !== a.length);
      const moved = [whole.slice(0, at), whole.slice(at)];
      expect(hashOf(sodium, 'slot/seal', moved)).not.toEqual(hashOf(sodium, 'slot/seal', [a, b]));
    }),
  );
});
