import { expect, test } from 'vitest';
import {
  createKeyring,
  createKeyringSeal,
  bookFor,
  infoOf,
  isId,
  withPair,
  type Pair,
} from '../../../src/crypto/keyring';
import { deriveKey, domain } from '../../../src/crypto/kdf';
import { pad } from '../../../src/crypto/padding';
import { loadSodium } from '../../../src/crypto/sodium';
import { concat, u8 } from '../../../src/crypto/wire';

const sodium = await loadSodium();
const vaultId = sodium.random(16);
const vaultKey = sodium.random(32);
const seal = createKeyringSeal(sodium, vaultId, vaultKey);
const id = () => sodium.toBase64Url(sodium.random(16));

const newPair = (): Pair => ({
  pairId: id(),
  root: sodium.random(32),
  partnerStatic: sodium.random(32),
  partnerBook: id(),
});

const alone = createKeyring(sodium);
const pair = newPair();
const paired = withPair(alone, pair, alone.bookId);

test('a keyring comes back as it was, alone and paired', () => {
  expect(seal.open(seal.seal(alone))).toEqual({ ok: true, value: alone });
  expect(seal.open(seal.seal(paired))).toEqual({ ok: true, value: paired });
});

test('the page sees ids and nothing else', () => {
  expect(isId(alone.bookId)).toBe(true);
  expect(infoOf(alone)).toEqual({ bookId: alone.bookId, pairs: [] });
  expect(infoOf(paired)).toEqual({
    bookId: alone.bookId,
    pairs: [{ pairId: pair.pairId, partnerBook: pair.partnerBook, ownBook: alone.bookId }],
  });
});

test('a new pairing takes the place of the old', () => {
  const next = newPair();
  const ownBook = 'b'.repeat(22);
  expect(infoOf(withPair(paired, next, ownBook))).toEqual({
    bookId: ownBook,
    pairs: [{ pairId: next.pairId, partnerBook: next.partnerBook, ownBook }],
  });
});

test('the first partner and one who connects again get the same book, anybody else a new one', () => {
  const stranger = newPair().partnerStatic;
  expect(bookFor(sodium, alone, stranger)).toBe(alone.bookId);
  expect(bookFor(sodium, paired, pair.partnerStatic)).toBe(alone.bookId);
  const fresh = bookFor(sodium, paired, stranger);
  expect(isId(fresh)).toBe(true);
  expect(fresh).not.toBe(alone.bookId);
});

test('its length does not tell whether there is a partner', () => {
  expect(seal.seal(alone)).toHaveLength(seal.seal(paired).length);
});

test('every flipped bit and every truncation gives a typed error', () => {
  const sealed = seal.seal(paired);
  const damaged = { ok: false, error: { type: 'DamagedVault' } };
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const altered = sealed.slice();
    altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
    const isNewer = (altered[0] as number) > 1;
    expect(seal.open(altered)).toEqual(
      isNewer ? { ok: false, error: { type: 'NewerVault' } } : damaged,
    );
  }
  for (let length = 0; length < sealed.length; length++) {
    expect(seal.open(sealed.slice(0, length))).toEqual(damaged);
  }
});

test('the keyring of another vault does not open', () => {
  const sealed = seal.seal(paired);
  const damaged = { ok: false, error: { type: 'DamagedVault' } };
  expect(createKeyringSeal(sodium, sodium.random(16), vaultKey).open(sealed)).toEqual(damaged);
  expect(createKeyringSeal(sodium, vaultId, sodium.random(32)).open(sealed)).toEqual(damaged);
});

test('a body of another length is damage, however well it is sealed', () => {
  const key = deriveKey(sodium, vaultKey, 'keyring/key', vaultId);
  const ad = concat(domain('keyring/seal'), vaultId, u8(1));
  const nonce = sodium.random(24);
  const sealed = (length: number) =>
    concat(u8(1), nonce, sodium.xchacha.seal(key, nonce, pad(new Uint8Array(length)), ad));
  expect([54, 162].map((length) => seal.open(sealed(length)).ok)).toEqual([true, true]);
  for (const length of [0, 53, 55, 161, 163]) {
    expect(seal.open(sealed(length))).toEqual({ ok: false, error: { type: 'DamagedVault' } });
  }
});

test.each(['', 'short', 'A'.repeat(23), `${'A'.repeat(21)}/`, `${'A'.repeat(21)}é`])(
  'not an id: %j',
  (text) => expect(isId(text)).toBe(false),
);
