import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { createKeyringSeal } from '../../../src/crypto/keyringSeal';
import { deriveKey } from '../../../src/crypto/kdf';
import { keyPairOf } from '../../../src/crypto/keyPair';
import { commitmentOf, comparisonWords } from '../../../src/crypto/pairing/comparison';
import { createNotes, noteKeysOf, topicOf } from '../../../src/crypto/pairing/notes';
import { pairFrom } from '../../../src/crypto/pairing/pairFrom';
import { createRecords, createSealer, recordKeyOf } from '../../../src/crypto/records';
import { createRatchet } from '../../../src/crypto/ratchet';
import { createSessions } from '../../../src/crypto/session';
import { openAnySlot } from '../../../src/crypto/slot';
import { noPrekeys } from '../../../src/crypto/prekeys';
import { loadSodium } from '../../../src/crypto/sodium';
import frozen from '../../vectors/frozen/crypto-v1.json';

/** Bytes that the first version wrote. Every later one must open them and derive the same names. */

const sodium = await loadSodium();
const bytes = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'));
const vaultId = bytes(frozen.vaultId);
const vaultKey = bytes(frozen.vaultKey);
const pair = {
  pairId: frozen.keyring.pair.pairId,
  root: bytes(frozen.keyring.pair.root),
  next: null,
  partnerStatic: bytes(frozen.keyring.pair.partnerStatic),
  partnerBook: frozen.keyring.pair.partnerBook,
};
const indexKey = deriveKey(sodium, vaultKey, 'index/key', vaultId);
const device = keyPairOf(sodium, bytes(frozen.keyring.privateKey));

test('the slot', () => {
  const { sealed, passphrase } = frozen.slot;
  expect(openAnySlot(sodium, vaultId, [bytes(sealed)], { type: 'passphrase', passphrase })).toEqual(
    {
      ok: true,
      value: vaultKey,
    },
  );
});

test('the record', async () => {
  const { book, name, seq, sealed, plain } = frozen.record;
  const newest = recordKeyOf(sodium, vaultId, vaultKey, 0);
  const records = createRecords(sodium, vaultId, () => ({ newest, older: [] }));
  const sealer = createSealer(sodium, records, indexKey);
  expect(await sealer.nameOf(book)).toEqual(bytes(name));
  const place = { book: bytes(name), kind: 'snapshot', seq } as const;
  expect(await sealer.open([{ place, sealed: bytes(sealed) }])).toEqual([
    { ok: true, value: bytes(plain) },
  ]);
});

test('the keyring', () => {
  const { sealed, bookId } = frozen.keyring;
  expect(createKeyringSeal(sodium, vaultId, vaultKey).open(bytes(sealed))).toEqual({
    ok: true,
    value: {
      device,
      self: expect.anything(),
      links: [],
      bookId,
      pair,
      indexKey,
      epoch: 0,
      olderKeys: [],
      invitation: null,
      prekeys: noPrekeys,
      recoveryKey: null,
    },
  });
});

test('the pairing', () => {
  const given = frozen.pairing;
  const secret = bytes(given.secret);
  expect(topicOf(sodium, secret)).toBe(given.topic);
  const notes = createNotes(sodium, noteKeysOf(sodium, secret), 'inviter');
  expect(notes.open(bytes(given.firstNote))).toEqual(bytes(given.firstMessage));

  const nonces = { inviter: bytes(given.inviterNonce), joiner: bytes(given.joinerNonce) };
  expect(commitmentOf(sodium, 'inviter', nonces.inviter)).toEqual(bytes(given.inviterCommitment));
  expect(commitmentOf(sodium, 'joiner', nonces.joiner)).toEqual(bytes(given.joinerCommitment));

  const hash = bytes(given.handshakeHash);
  expect(comparisonWords(sodium, hash, nonces)).toBe(given.words);
  const { partnerStatic: otherStatic, partnerBook } = pair;
  expect(pairFrom(sodium, { hash, otherStatic }, nonces, partnerBook)).toEqual({
    pairId: given.pairId,
    root: bytes(given.root),
    next: null,
    partnerStatic: otherStatic,
    partnerBook,
  });
});

test('the room', async () => {
  const { day, topic, password } = frozen.room;
  const sessions = createSessions(sodium, {
    tieOf: () => ({ ...pair, own: device, otherStatic: pair.partnerStatic }),
    ratchet: createRatchet(sodium, {
      rootsOf: () => pair,
      put: () => {},
      sealed: () => new Uint8Array(0),
      isRenewed: () => false,
    }),
  });
  expect(await sessions.room(pair.pairId, frozen.keyring.bookId, day)).toEqual({ topic, password });
});
