import type { Bytes } from '../core/bytes';
import { createKeyPair, keyPairOf } from './keyPair';
import type { Invitation, Keyring, Link, Pair } from './keyring';
import { padTo } from './padding';
import type { Prekey, Prekeys } from './prekeys';
import { createReader, type Reader } from './reader';
import type { Sodium } from './sodium';
import { concat, u32, u64, u8, utf8 } from './wire';

/**
 * Body of a keyring, version 4: private key 32 | private key for own devices 32 | book id 22 | index key 32 | epoch u32 |
 * recovery code set u8 | recovery key 32 | invitation 85 | paired u8 | pair 141 | next prekey id u32 | last resort there
 * u8 | last resort 36 | count of prekeys u32 | for each: id u32 | private key 32 | count of older keys u32 | for each:
 * epoch u32 | record key 32 | count of links u32 | for each: link 120. What is not there is zeros.
 * Invitation: purpose u8 (0 a partner, 1 an own device) | state u8 (0 none, 1 open, 2 used) | expiry u64 | secret 32 and zeros 43, or note key 32 and topic 43.
 * Pair: pair id 22 | root 32 | next root there u8 | next root 32 | partner's key 32 | partner's book 22.
 * Link: kind u8 (0 own, 1 partner's) | link id 22 | root 32 | next root there u8 | next root 32 | the other's key 32.
 * Version 3 had neither the second private key, nor the purpose, nor links.
 */
const keyBytes = 32;
const idBytes = 22;
const topicBytes = 43;
const pairBytes = 141;
/** A number and a key: a prekey, or an older record key. */
const numberedBytes = 36;
const linkBytes = 120;
const states = { none: 0, open: 1, used: 2 } as const;
const purposes = ['partner', 'own'] as const;
const kinds = ['own', 'partner'] as const;

/** One step holds more than 21 older keys and four links: nobody sees whether there are any, a pairing, an invitation. */
const paddedStep = 2_048;

/** Versions of this form. */
type Version = 3 | 4;

const zeros = (length: number): Bytes => new Uint8Array(length);

/** Whether it is there, then itself. */
const encodeOptional = (key: Bytes | null): Bytes =>
  concat(u8(key ? 1 : 0), key ?? zeros(keyBytes));

const readOptional = (reader: Reader): Bytes | null => {
  const [isThere, key] = [reader.u8() === 1, reader.take(keyBytes)];
  return isThere ? key : null;
};

const encodePair = ({ pairId, root, next, partnerStatic, partnerBook }: Pair): Bytes =>
  concat(utf8(pairId), root, encodeOptional(next), partnerStatic, utf8(partnerBook));

const readPair = (reader: Reader): Pair => ({
  pairId: reader.text(idBytes),
  root: reader.take(keyBytes),
  next: readOptional(reader),
  partnerStatic: reader.take(keyBytes),
  partnerBook: reader.text(idBytes),
});

const encodeInvitation = (invitation: Invitation | null): Bytes => {
  if (!invitation) return zeros(2 + 8 + keyBytes + topicBytes);
  const { purpose, state, expiresAt } = invitation;
  const head = concat(u8(purposes.indexOf(purpose)), u8(states[state]), u64(expiresAt));
  return invitation.state === 'open'
    ? concat(head, invitation.secret, zeros(topicBytes))
    : concat(head, invitation.notes.key, utf8(invitation.notes.topic));
};

const readInvitation = (reader: Reader, version: Version): Invitation | null => {
  const purpose = purposes[version < 4 ? 0 : reader.u8()] ?? 'partner';
  const [state, expiresAt] = [reader.u8(), reader.u64()];
  const [key, topic] = [reader.take(keyBytes), reader.text(topicBytes)];
  if (state === states.open) return { purpose, state: 'open', expiresAt, secret: key };
  return state === states.used
    ? { purpose, state: 'used', expiresAt, notes: { key, topic } }
    : null;
};

const encodeLink = ({ kind, linkId, root, next, otherStatic }: Link): Bytes =>
  concat(u8(kinds.indexOf(kind)), utf8(linkId), root, encodeOptional(next), otherStatic);

const readLink = (reader: Reader): Link => ({
  kind: kinds[reader.u8()] ?? 'partner',
  linkId: reader.text(idBytes),
  root: reader.take(keyBytes),
  next: readOptional(reader),
  otherStatic: reader.take(keyBytes),
});

const encodePrekey = ({ id, privateKey }: Prekey): Bytes => concat(u32(id), privateKey);

const readPrekey = (reader: Reader): Prekey => ({
  id: reader.u32(),
  privateKey: reader.take(keyBytes),
});

const encodePrekeys = ({ nextId, lastResort, once }: Prekeys): Bytes =>
  concat(
    u32(nextId),
    u8(lastResort ? 1 : 0),
    lastResort ? encodePrekey(lastResort) : zeros(numberedBytes),
    u32(once.length),
    ...once.map(encodePrekey),
  );

const readPrekeys = (reader: Reader): Prekeys => {
  const [nextId, hasLastResort, lastResort] = [reader.u32(), reader.u8() === 1, readPrekey(reader)];
  const once = reader.list(reader.u32(), numberedBytes, () => readPrekey(reader));
  return { nextId, lastResort: hasLastResort ? lastResort : null, once };
};

/** Padded to a multiple of 2,048 bytes. */
export const encodeKeyring = (keyring: Keyring): Bytes => {
  const { device, self, bookId, indexKey, epoch, recoveryKey, invitation } = keyring;
  const { pair, prekeys, olderKeys, links } = keyring;
  const body = concat(
    device.privateKey,
    self.privateKey,
    utf8(bookId),
    indexKey,
    u32(epoch),
    encodeOptional(recoveryKey),
    encodeInvitation(invitation),
    u8(pair ? 1 : 0),
    pair ? encodePair(pair) : zeros(pairBytes),
    encodePrekeys(prekeys),
    u32(olderKeys.length),
    ...olderKeys.flatMap((older) => [u32(older.epoch), older.key]),
    u32(links.length),
    ...links.map(encodeLink),
  );
  return padTo(Math.ceil((4 + body.length) / paddedStep) * paddedStep, body);
};

/** A keyring of version 3 gets a key for own devices, which counts once it is stored in the latest form. */
export const decodeKeyring = (sodium: Sodium, body: Bytes, version: Version): Keyring | null => {
  const reader = createReader(body);
  const privateKey = reader.take(keyBytes);
  const selfKey = version < 4 ? null : reader.take(keyBytes);
  const bookId = reader.text(idBytes);
  const indexKey = reader.take(keyBytes);
  const epoch = reader.u32();
  const recoveryKey = readOptional(reader);
  const invitation = readInvitation(reader, version);
  const [hasPair, pair] = [reader.u8(), readPair(reader)];
  const prekeys = readPrekeys(reader);
  const olderKeys = reader.list(reader.u32(), numberedBytes, () => ({
    epoch: reader.u32(),
    key: reader.take(keyBytes),
  }));
  const links = version < 4 ? [] : reader.list(reader.u32(), linkBytes, () => readLink(reader));
  if (!reader.isDone()) return null;
  return {
    device: keyPairOf(sodium, privateKey),
    self: selfKey ? keyPairOf(sodium, selfKey) : createKeyPair(sodium),
    bookId,
    indexKey,
    epoch,
    recoveryKey,
    invitation,
    pair: hasPair === 1 ? pair : null,
    prekeys,
    olderKeys,
    links,
  };
};
