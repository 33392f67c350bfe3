import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import {
  createKeyring,
  bookFor,
  eventsKeyPair,
  infoOf,
  isId,
  withoutPair,
  linkWith,
  tieOf,
  withLink,
  withPair,
  withRoots,
  type Keyring,
  type Link,
  type Pair,
} from '../../../src/crypto/keyring';
import { createKeyringSeal } from '../../../src/crypto/keyringSeal';
import { deriveKey, domain } from '../../../src/crypto/kdf';
import { pad } from '../../../src/crypto/padding';
import { filledUp, noPrekeys } from '../../../src/crypto/prekeys';
import { loadSodium } from '../../../src/crypto/sodium';
import { concat, u8, utf8 } from '../../../src/crypto/wire';

const sodium = await loadSodium();
const vaultId = sodium.random(16);
const vaultKey = sodium.random(32);
const seal = createKeyringSeal(sodium, vaultId, vaultKey);
const id = () => sodium.toBase64Url(sodium.random(16));

const newPair = (): Pair => ({
  pairId: id(),
  root: sodium.random(32),
  next: null,
  partnerStatic: sodium.random(32),
  partnerBook: id(),
});

const alone = createKeyring(sodium);
const pair = newPair();
const paired = withPair(alone, pair, alone.bookId);

const moving = { ...paired, pair: { ...pair, next: sodium.random(32) } };
const olderKey = (epoch: number) => ({ epoch, key: sodium.random(32) });
const full: Keyring = {
  ...paired,
  epoch: 21,
  olderKeys: Array.from({ length: 21 }, (_, epoch) => olderKey(20 - epoch)),
  recoveryKey: sodium.random(32),
};
const aged: Keyring = { ...alone, epoch: 700, olderKeys: [olderKey(699), olderKey(2 ** 32 - 1)] };
const crowded: Keyring = {
  ...alone,
  olderKeys: Array.from({ length: 90 }, (_, epoch) => olderKey(epoch)),
};

const open: Keyring = {
  ...alone,
  invitation: {
    purpose: 'own',
    state: 'open',
    expiresAt: 1_893_456_000_000,
    secret: sodium.random(32),
  },
};
const used: Keyring = {
  ...paired,
  invitation: {
    purpose: 'partner',
    state: 'used',
    expiresAt: 1_893_456_000_000,
    notes: { key: sodium.random(32), topic: sodium.toBase64Url(sodium.random(32)) },
  },
};

const newLink = (kind: Link['kind'], next: Bytes | null = null): Link => ({
  kind,
  linkId: id(),
  root: sodium.random(32),
  next,
  otherStatic: sodium.random(32),
});
const family: Keyring = {
  ...paired,
  links: [newLink('own'), newLink('own', sodium.random(32)), newLink('partner')],
};

const ready: Keyring = { ...full, prekeys: filledUp(sodium, noPrekeys) };

test.each(
  Object.entries({ alone, paired, full, aged, crowded, open, used, moving, ready, family }),
)('a keyring comes back as it was: %s', (_what, keyring) => {
  expect(seal.open(seal.seal(keyring))).toEqual({ ok: true, value: keyring });
});

test('the page sees ids and nothing else', () => {
  expect(isId(alone.bookId)).toBe(true);
  const device = {
    id: expect.stringMatching(/^[\w-]{22}$/u),
    ownKey: sodium.toBase64Url(alone.self.publicKey),
    shownKey: sodium.toBase64Url(alone.device.publicKey),
    partnerKey: null,
  };
  expect(infoOf(sodium, alone)).toEqual({ bookId: alone.bookId, pairs: [], links: [], device });
  expect(infoOf(sodium, paired)).toEqual({
    bookId: alone.bookId,
    pairs: [{ pairId: pair.pairId, partnerBook: pair.partnerBook, ownBook: alone.bookId }],
    links: [],
    device: { ...device, partnerKey: sodium.toBase64Url(pair.partnerStatic) },
  });
  const info = infoOf(sodium, family);
  expect(info.links.map(({ kind, linkId }) => [kind, linkId])).toEqual(
    family.links.map(({ kind, linkId }) => [kind, linkId]),
  );
  expect(info.device).toEqual(infoOf(sodium, paired).device);
});

test('a new pairing takes the place of the old', () => {
  const next = newPair();
  const ownBook = 'b'.repeat(22);
  expect(infoOf(sodium, withPair(paired, next, ownBook))).toMatchObject({
    bookId: ownBook,
    pairs: [{ pairId: next.pairId, partnerBook: next.partnerBook, ownBook }],
  });
});

test('after a parting nothing is the same to a partner, and all is to the vault', () => {
  const parted = withoutPair(sodium, { ...full, pair });
  expect(parted).toEqual({
    ...full,
    device: expect.anything(),
    bookId: expect.stringMatching(/^[\w-]{22}$/u),
    pair: null,
  });
  expect(withoutPair(sodium, family, alone.bookId)).toMatchObject({
    self: family.self,
    bookId: alone.bookId,
    links: family.links.filter(({ kind }) => kind === 'own'),
  });
  expect(parted.bookId).not.toBe(full.bookId);
  expect(parted.device.privateKey).not.toEqual(full.device.privateKey);
});

test('the first partner and one who connects again get the same book, anybody else a new one', () => {
  const stranger = newPair().partnerStatic;
  expect(bookFor(sodium, alone, stranger)).toBe(alone.bookId);
  expect(bookFor(sodium, paired, pair.partnerStatic)).toBe(alone.bookId);
  const fresh = bookFor(sodium, paired, stranger);
  expect(isId(fresh)).toBe(true);
  expect(fresh).not.toBe(alone.bookId);
});

test('its length tells nothing of a partner, an invitation, a code, or up to 21 older keys', () => {
  for (const keyring of [alone, paired, aged, full, open, used, moving, ready, family])
    expect(seal.seal(keyring)).toHaveLength(2_089);
  expect(seal.seal(crowded).length).toBeGreaterThan(2_089);
});

test('the key of the security log follows from what outlives a renewal', () => {
  const { publicKey } = eventsKeyPair(sodium, alone);
  expect(publicKey).toHaveLength(32);
  expect(eventsKeyPair(sodium, { ...full, indexKey: alone.indexKey }).publicKey).toEqual(publicKey);
  expect(eventsKeyPair(sodium, createKeyring(sodium)).publicKey).not.toEqual(publicKey);
});

test('every flipped bit and every truncation gives a typed error', () => {
  const sealed = seal.seal(full);
  const damaged = { ok: false, error: { type: 'DamagedVault' } };
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const altered = sealed.slice();
    altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
    const isNewer = (altered[0] as number) > 4;
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

const sealedBody = (version: number, body: Bytes) => {
  const key = deriveKey(sodium, vaultKey, 'keyring/key', vaultId);
  const ad = concat(domain('keyring/seal'), vaultId, u8(version));
  const nonce = sodium.random(24);
  return concat(u8(version), nonce, sodium.xchacha.seal(key, nonce, pad(body), ad));
};
const damaged = { ok: false, error: { type: 'DamagedVault' } };

test('the first version opens, with the index key that followed from the vault key', () => {
  const sealed = sealedBody(1, concat(alone.device.privateKey, utf8(alone.bookId)));
  const indexKey = deriveKey(sodium, vaultKey, 'index/key', vaultId);
  expect(seal.open(sealed)).toEqual({
    ok: true,
    value: { ...alone, self: expect.anything(), indexKey },
  });
  expect(seal.isLatest(sealed)).toBe(false);
  expect(seal.isLatest(seal.seal(alone))).toBe(true);
});

test('a body of another length is damage, however well it is sealed', () => {
  const openBody = (version: number, length: number) =>
    seal.open(sealedBody(version, new Uint8Array(length)));
  expect([54, 162].map((length) => openBody(1, length).ok)).toEqual([true, true]);
  expect(openBody(2, 236).ok).toBe(true);
  for (const length of [0, 53, 55, 161, 163]) expect(openBody(1, length)).toEqual(damaged);
  for (const length of [0, 235, 237, 272]) expect(openBody(2, length)).toEqual(damaged);
  expect(openBody(3, 398).ok).toBe(true);
  for (const length of [0, 397, 399, 434]) expect(openBody(3, length)).toEqual(damaged);
  expect(openBody(4, 435).ok).toBe(true);
  for (const length of [0, 434, 436, 471, 555]) expect(openBody(4, length)).toEqual(damaged);
  for (const [version, length] of [
    [2, 236],
    [3, 398],
    [4, 435],
  ] as const) {
    const manyOlder = new Uint8Array(length).fill(255, length - 4);
    expect(seal.open(sealedBody(version, manyOlder))).toEqual(damaged);
  }
});

test.each(['', 'short', 'A'.repeat(23), `${'A'.repeat(21)}/`, `${'A'.repeat(21)}é`])(
  'not an id: %j',
  (text) => expect(isId(text)).toBe(false),
);

test('two devices that learn each other’s public key begin with one root, each kind with keys of its own', () => {
  const [a, b] = [createKeyring(sodium), createKeyring(sodium)];
  const link = (kind: Link['kind'], from: Keyring, to: Keyring) =>
    linkWith(sodium, from, kind, kind === 'own' ? to.self.publicKey : to.device.publicKey);
  const [own, ownBack] = [link('own', a, b), link('own', b, a)];
  const [shown, shownBack] = [link('partner', a, b), link('partner', b, a)];
  for (const [one, other] of [
    [own, ownBack],
    [shown, shownBack],
  ]) {
    expect(one?.root).toEqual(other?.root);
    expect(one?.linkId).toBe(other?.linkId);
  }
  expect(own?.root).not.toEqual(shown?.root);
  expect(own?.linkId).not.toBe(shown?.linkId);
  expect(linkWith(sodium, a, 'own', new Uint8Array(32))).toBeNull();
  // Who knows both public keys, as a removed device does, has another root.
  const thief = createKeyring(sodium);
  expect(link('own', thief, b)?.root).not.toEqual(own?.root);
});

test('what two devices share moves on in its place, whatever ties them', () => {
  const link = newLink('own');
  const keyring = withLink(withLink(paired, link), { ...newLink('partner') });
  const roots = { root: sodium.random(32), next: sodium.random(32) };
  expect(tieOf(withRoots(keyring, link.linkId, roots), link.linkId)).toMatchObject({
    ...roots,
    own: keyring.self,
    otherStatic: link.otherStatic,
  });
  expect(tieOf(withRoots(keyring, pair.pairId, roots), pair.pairId)).toMatchObject({
    ...roots,
    own: keyring.device,
    otherStatic: pair.partnerStatic,
  });
  expect(tieOf(withRoots(keyring, pair.pairId, roots), link.linkId)?.root).toEqual(link.root);
  expect(tieOf(keyring, id())).toBeNull();
});
