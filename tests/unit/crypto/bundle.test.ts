import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import type { BundleCrypto, PublicPrekey } from '../../../src/core/ports/pairing';
import { createBundles } from '../../../src/crypto/bundle';
import { createKeyPair } from '../../../src/crypto/keyPair';
import { createKeyring, type Keyring, type Pair } from '../../../src/crypto/keyring';
import { loadSodium } from '../../../src/crypto/sodium';
import { concat } from '../../../src/crypto/wire';

const sodium = await loadSodium();
const pairId = 'p'.repeat(22);
const update = sodium.random(500);

/** A device of the pair, and a way at what it keeps. */
const newDevice = (own: Keyring, pair: Pair) => {
  let keyring: Keyring = { ...own, pair };
  const bundles = createBundles(sodium, {
    own: () => keyring,
    pairOf: () => keyring.pair as Pair,
    keep(prekeys) {
      keyring = { ...keyring, prekeys };
      return new Uint8Array(1);
    },
  });
  return {
    bundles,
    book: own.bookId,
    now: () => keyring,
    put: (next: Partial<Pair>) => {
      keyring = { ...keyring, pair: { ...(keyring.pair as Pair), ...next } };
    },
  };
};

const newPair = () => {
  const [one, two] = [createKeyring(sodium), createKeyring(sodium)];
  const root = sodium.random(32);
  const pairWith = ({ device, bookId }: Keyring): Pair => ({
    pairId,
    root,
    next: null,
    partnerStatic: device.publicKey,
    partnerBook: bookId,
  });
  return { one: newDevice(one, pairWith(two)), two: newDevice(two, pairWith(one)) };
};

const firstKeyOf = async (bundles: BundleCrypto) =>
  (await bundles.prekeys()).keys[0] as PublicPrekey;

const sealed = async ({ one, two }: ReturnType<typeof newPair>, content = update) =>
  (await one.bundles.seal(pairId, await firstKeyOf(two.bundles), one.book, content)) as Bytes;

const failure = (type: string) => ({ ok: false, error: { type } });

test('prekeys are filled up once, each with a name of its own, and stay', async () => {
  const { one } = newPair();
  const first = await one.bundles.prekeys();
  expect(first.keyring).not.toBeNull();
  expect(first.keys).toHaveLength(9);
  expect(new Set(first.keys.map(({ id }) => id)).size).toBe(9);
  expect(await one.bundles.prekeys()).toEqual({ keys: first.keys, keyring: null });
});

test('an update opens at the other device, and after its key was spent not again', async () => {
  const pair = newPair();
  const file = await sealed(pair);
  const { bundles } = pair.two;
  const opened = await bundles.open(pairId, file);
  expect(opened).toMatchObject({ ok: true, value: { update } });
  expect(await bundles.open(pairId, file)).toEqual(opened);
  if (!opened.ok) throw new Error('It has opened');
  const { prekeyId } = opened.value;
  expect(await bundles.spend(prekeyId)).not.toBeNull();
  expect(pair.two.now().prekeys.once.map(({ id }) => id)).not.toContain(prekeyId);
  expect(await bundles.spend(prekeyId)).toBeNull();
  expect(await bundles.open(pairId, file)).toEqual(failure('BundleUsed'));
  const { keys } = await bundles.prekeys();
  expect(keys.map(({ id }) => id)).not.toContain(prekeyId);
  expect(keys).toHaveLength(9);
});

test('the last one serves again and again', async () => {
  const { one, two } = newPair();
  const last = (await two.bundles.prekeys()).keys.at(-1) as PublicPrekey;
  const file = (await one.bundles.seal(pairId, last, one.book, update)) as Bytes;
  expect(await two.bundles.spend(last.id)).toBeNull();
  expect(await two.bundles.open(pairId, file)).toMatchObject({ ok: true, value: { update } });
});

test('any number of them in any order', async () => {
  const { one, two } = newPair();
  const { keys } = await two.bundles.prekeys();
  const files = await Promise.all(
    keys.map(({ id }, at) =>
      one.bundles.seal(pairId, keys[at] as PublicPrekey, one.book, Uint8Array.of(id)),
    ),
  );
  for (const [at, file] of [...files.entries()].toReversed()) {
    const id = keys[at]?.id as number;
    const opened = await two.bundles.open(pairId, file as Bytes);
    expect(opened).toEqual({ ok: true, value: { update: Uint8Array.of(id), prekeyId: id } });
    await two.bundles.spend(id);
  }
});

test('somebody else, the sender, and a device that has moved on do not open it', async () => {
  const pair = newPair();
  const file = await sealed(pair);
  const other = failure('OtherBundle');
  expect(await newPair().two.bundles.open(pairId, file)).toEqual(other);
  expect(await pair.one.bundles.open(pairId, file)).toEqual(other);
  pair.two.put({ root: sodium.random(32), next: pair.two.now().pair?.root as Bytes });
  expect(await pair.two.bundles.open(pairId, file)).toMatchObject({ ok: true });
  pair.two.put({ next: null });
  expect(await pair.two.bundles.open(pairId, file)).toEqual(other);
});

test('only the holder of the sender’s own key can have made it', async () => {
  const { one, two } = newPair();
  const prekey = await firstKeyOf(two.bundles);
  const thief = newDevice({ ...one.now(), device: createKeyPair(sodium) }, one.now().pair as Pair);
  const forged = (await thief.bundles.seal(pairId, prekey, one.book, update)) as Bytes;
  expect(await two.bundles.open(pairId, forged)).toEqual(failure('DamagedBundle'));
});

test('it speaks for the sender’s book alone', async () => {
  const { one, two } = newPair();
  const prekey = await firstKeyOf(two.bundles);
  for (const book of [two.book, 'x'.repeat(22)]) {
    const file = (await one.bundles.seal(pairId, prekey, book, update)) as Bytes;
    expect(await two.bundles.open(pairId, file)).toEqual(failure('OtherBundle'));
  }
});

test('its length is one of a few, and nothing in it repeats', async () => {
  const pair = newPair();
  const sizes = new Set<number>();
  for (const length of [0, 1, 300, 10_000]) {
    sizes.add((await sealed(pair, new Uint8Array(length))).length);
  }
  expect([...sizes]).toEqual([57 + 24 + 16_384 + 16]);
  expect(await sealed(pair, new Uint8Array(16_384))).toHaveLength(57 + 24 + 65_536 + 16);
  const [a, b] = [await sealed(pair), await sealed(pair)];
  expect(a.slice(5, 21)).not.toEqual(b.slice(5, 21));
});

test('a weak key of the other side is refused', async () => {
  const { one } = newPair();
  const weak = { id: 1, key: new Uint8Array(32) };
  expect(await one.bundles.seal(pairId, weak, one.book, update)).toBeNull();
});

test('every flipped bit of the head, every cut and every addition gives a typed error', async () => {
  const pair = newPair();
  const file = await sealed(pair);
  const open = (bytes: Bytes) => pair.two.bundles.open(pairId, bytes);
  const refused = ['NotABundle', 'NewerBundle', 'DamagedBundle', 'OtherBundle', 'BundleUsed'];
  const altered = [
    ...Array.from({ length: 8 * 90 }, (_, bit) => {
      const bytes = file.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      return bytes;
    }),
    ...Array.from({ length: 120 }, (_, length) => file.slice(0, length)),
    file.slice(0, -1),
    concat(file, Uint8Array.of(0)),
  ];
  for (const bytes of altered) {
    const opened = await open(bytes);
    expect(opened.ok).toBe(false);
    if (!opened.ok) expect(refused).toContain(opened.error.type);
  }
  expect((await open(file)).ok).toBe(true);
});
