import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import type { RecordPlace, StoredVault, UnlockKey } from '../../../src/core/ports/vault';
import { keyPairOf } from '../../../src/crypto/keyPair';
import { createKeyringSeal } from '../../../src/crypto/keyringSeal';
import { openAnySlot } from '../../../src/crypto/slot';
import { noPrekeys } from '../../../src/crypto/prekeys';
import { loadSodium } from '../../../src/crypto/sodium';
import { createVault } from '../../../src/crypto/vault';
import first from '../../vectors/frozen/crypto-v1.json';
import second from '../../vectors/frozen/crypto-v2.json';

/** Whole vaults that earlier versions left on a device. Every later one must open them. */

const sodium = await loadSodium();
const bytes = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'));
const passkey = {
  credentialId: bytes(second.passkey.credentialId),
  salt: bytes(second.passkey.salt),
  secret: bytes(second.passkey.secret),
};
const keys: UnlockKey[] = [
  { type: 'passphrase', passphrase: second.passphrase },
  { type: 'recovery', code: second.code },
  { type: 'passkey', ...passkey },
];

const firstVault: StoredVault = {
  vaultId: bytes(first.vaultId),
  slots: [bytes(first.slot.sealed)],
  keyring: bytes(first.keyring.sealed),
  eventsKey: null,
};
const secondVault: StoredVault = {
  vaultId: bytes(second.vaultId),
  slots: second.slots.map(bytes),
  keyring: bytes(second.keyring.sealed),
  eventsKey: bytes(second.eventsKey),
};

test('a vault of the first version opens, is brought up to date, and goes on under the same names', async () => {
  const key = { type: 'passphrase', passphrase: first.slot.passphrase } as const;
  const { bookId, pair } = first.keyring;
  const info = {
    bookId,
    pairs: [{ pairId: pair.pairId, partnerBook: pair.partnerBook, ownBook: bookId }],
    links: [],
    device: expect.anything(),
  };
  const { book, name, seq, sealed, plain } = first.record;
  const place: RecordPlace = { book: bytes(name), kind: 'snapshot', seq };

  const look = async (stored: StoredVault) => {
    const vault = createVault(() => Promise.resolve(sodium));
    const unlocked = await vault.unlock(stored, key);
    if (!unlocked.ok) throw new Error(unlocked.error.type);
    expect(unlocked.value.info).toEqual(info);
    expect(await vault.sealer.nameOf(book)).toEqual(bytes(name));
    expect(await vault.sealer.open([{ place, sealed: bytes(sealed) }])).toEqual([
      { ok: true, value: bytes(plain) },
    ]);
    return unlocked.value.update;
  };
  const update = await look(firstVault);
  expect(update).toMatchObject({ slots: firstVault.slots, eventsKey: expect.any(Uint8Array) });
  expect(update?.keyring[0]).toBe(4);
  expect(await look(update as StoredVault)).toBeNull();
});

test.each(keys)('each slot of the second version gives the vault key: $type', (key) => {
  const { vaultId, slots } = secondVault;
  const vaultKey = { ok: true, value: bytes(second.vaultKey) };
  expect(openAnySlot(sodium, vaultId, slots, key)).toEqual(vaultKey);
});

test('the keyring of the second version', () => {
  const { sealed, privateKey, bookId, pair, indexKey, epoch, olderKeys, recoveryKey } =
    second.keyring;
  const seal = createKeyringSeal(sodium, secondVault.vaultId, bytes(second.vaultKey));
  expect(seal.open(bytes(sealed))).toEqual({
    ok: true,
    value: {
      device: keyPairOf(sodium, bytes(privateKey)),
      self: expect.anything(),
      links: [],
      bookId,
      pair: {
        ...pair,
        root: bytes(pair.root),
        next: null,
        partnerStatic: bytes(pair.partnerStatic),
      },
      indexKey: bytes(indexKey),
      epoch,
      olderKeys: olderKeys.map((older) => ({ epoch: older.epoch, key: bytes(older.key) })),
      invitation: null,
      prekeys: noPrekeys,
      recoveryKey: bytes(recoveryKey),
    },
  });
});

test('the records of both epochs, parts of a snapshot, the manifest of a blob, and the log', async () => {
  const vault = createVault(() => Promise.resolve(sodium));
  const unlocked = await vault.unlock(secondVault, keys[1] as UnlockKey);
  expect(unlocked).toMatchObject({ ok: true, value: { update: { slots: secondVault.slots } } });
  expect(await vault.waysIn(secondVault)).toEqual({
    recovery: true,
    passkeys: [{ credentialId: passkey.credentialId, salt: passkey.salt }],
  });
  expect(await vault.sealer.nameOf('private')).toEqual(bytes(second.name));
  const records = second.records.map(({ place, sealed }) => ({
    place: { ...place, book: bytes(second.name) } as RecordPlace,
    sealed: bytes(sealed),
  }));
  expect(second.records.map(({ epoch }) => epoch)).toEqual([0, 1, 1, 1, 1]);
  expect(await vault.sealer.open(records)).toEqual(
    second.records.map(({ plain }) => ({ ok: true, value: bytes(plain) })),
  );
  const { kind, at, sealed } = second.event;
  expect(await vault.events.open([bytes(sealed)])).toEqual([{ ok: true, value: { kind, at } }]);
});
