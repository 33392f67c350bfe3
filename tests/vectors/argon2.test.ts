import { argon2id } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSodium } from '../../src/crypto/sodium';
import { utf8 } from '../../src/crypto/wire';
import { toHex } from '../helpers/publicVectors';

/**
 * RFC 9106's own vector has four lanes, a secret and associated data, none of which libsodium takes. So noble, which
 * takes them all, is held to the RFC and to the reference implementation, and libsodium to noble and to its own
 * published hashes.
 */

const sodium = await loadSodium();
const kib = 1024;

test('noble gives the tag of RFC 9106, section 5.3', () => {
  const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
    t: 3,
    m: 32,
    p: 4,
    dkLen: 32,
    key: new Uint8Array(8).fill(3),
    personalization: new Uint8Array(12).fill(4),
  });
  expect(toHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
});

/** phc-winner-argon2, src/test.c, "Argon2id, version 0x13", one lane. Its salts are too short for libsodium. */
test.each([
  [
    2,
    2 ** 16,
    'password',
    'somesalt',
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  ],
  [
    2,
    2 ** 8,
    'password',
    'somesalt',
    '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
  ],
  [
    1,
    2 ** 16,
    'password',
    'somesalt',
    'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98',
  ],
  [
    4,
    2 ** 16,
    'password',
    'somesalt',
    '9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c',
  ],
  [
    2,
    2 ** 16,
    'differentpassword',
    'somesalt',
    '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
  ],
  [
    2,
    2 ** 16,
    'password',
    'diffsalt',
    'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c',
  ],
])(
  'noble gives the tag of the reference: %i passes, %i KiB, %s, %s',
  (t, m, password, salt, tag) => {
    expect(toHex(argon2id(password, salt, { t, m, p: 1, dkLen: 32 }))).toBe(tag);
  },
);

/** libsodium, test/default/pwhash_argon2id.c, tv3: those with one lane and allowed costs. Salt and tag in base64. */
test.each([
  [2, 4882, '', 'bA81arsiXysd3WbTRzmEOw', 'Nm8QBM+7RH1DXo9rvp5cwKEOOOfD2g6JuxlXihoNcpE'],
  [
    19,
    4096,
    '^T5H$JYt39n%K*j:W]!1s?vg!:jGi]Ax?..l7[p0v:1jHTpla9;]bUN;?bWyCbtqg ',
    'PkEgMTYtYnl0ZXMgc2FsdA',
    'ltB/ue1kPtBMBGfsysMpPigE6hiNEKZ9vs8vLNVDQGA',
  ],
])(
  'libsodium gives its published tag: %i passes, %i KiB',
  (passes, memory, password, salt, tag) => {
    const saltBytes = new Uint8Array(Buffer.from(salt, 'base64'));
    const made = sodium.argon2id(utf8(password), saltBytes, passes, memory * kib);
    expect(Buffer.from(made).toString('base64')).toBe(`${tag}=`);
  },
);

test('libsodium and noble agree, whatever the input', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 100 }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 8, max: 64 }),
      (password, salt, t, m) => {
        const own = (bytes: Uint8Array) => new Uint8Array(bytes);
        const made = sodium.argon2id(own(password), own(salt), t, m * kib);
        expect(toHex(made)).toBe(toHex(argon2id(password, salt, { t, m, p: 1, dkLen: 32 })));
      },
    ),
    { numRuns: 150 },
  );
});
