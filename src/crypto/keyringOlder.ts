import type { Bytes } from '../core/bytes';
import { createKeyPair, keyPairOf } from './keyPair';
import type { Keyring, Pair } from './keyring';
import { noPrekeys } from './prekeys';
import type { RecordKey } from './records';
import type { Sodium } from './sodium';
import { fromUtf8, readU32, split } from './wire';

/**
 * Forms in which earlier versions wrote a keyring; they still open.
 *
 * Body, version 1: private key 32 | book id 22 | then, when paired, the pair 108.
 * Version 2: private key 32 | book id 22 | index key 32 | epoch u32 | recovery code set u8 | recovery key 32 |
 * paired u8 | pair 108 | count of older keys u32 | for each: epoch u32 | record key 32. What is not there is zeros.
 * Pair: pair id 22 | root 32 | partner's key 32 | partner's book 22.
 */
const ownFields = [32, 22] as const;
const pairFields = [22, 32, 32, 22] as const;
const pairBytes = 108;
const fields = [32, 22, 32, 4, 1, 32, 1, pairBytes, 4] as const;
const olderKeyBytes = 36;
const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);

const decodePair = (body: Bytes): Pair => {
  const [pairId, root, partnerStatic, partnerBook] = split(body, ...pairFields) as [
    Bytes,
    Bytes,
    Bytes,
    Bytes,
  ];
  return {
    pairId: fromUtf8(pairId),
    root,
    next: null,
    partnerStatic,
    partnerBook: fromUtf8(partnerBook),
  };
};

/** What the first version holds; the rest follows from the vault key, as it did then. */
export const decodeFirstKeyring = (
  sodium: Sodium,
  body: Bytes,
  indexKey: Bytes,
): Keyring | null => {
  const rest = body.length - sum(ownFields);
  if (rest !== 0 && rest !== pairBytes) return null;
  const [privateKey, bookId, pair] = split(body, ...ownFields, rest) as [Bytes, Bytes, Bytes];
  return {
    device: keyPairOf(sodium, privateKey),
    self: createKeyPair(sodium),
    bookId: fromUtf8(bookId),
    pair: rest > 0 ? decodePair(pair) : null,
    indexKey,
    epoch: 0,
    olderKeys: [],
    links: [],
    invitation: null,
    prekeys: noPrekeys,
    recoveryKey: null,
  };
};

const decodeOlderKeys = (body: Bytes): RecordKey[] =>
  Array.from({ length: body.length / olderKeyBytes }, (_, i) => {
    const at = i * olderKeyBytes;
    return { epoch: readU32(body, at), key: body.slice(at + 4, at + olderKeyBytes) };
  });

export const decodeSecondKeyring = (sodium: Sodium, body: Bytes): Keyring | null => {
  const rest = body.length - sum(fields);
  if (rest < 0) return null;
  const [privateKey, bookId, indexKey, epoch, hasCode, recoveryKey, hasPair, pair, count, older] =
    split(body, ...fields, rest) as [
      Bytes,
      Bytes,
      Bytes,
      Bytes,
      Bytes,
      Bytes,
      Bytes,
      Bytes,
      Bytes,
      Bytes,
    ];
  if (rest !== readU32(count, 0) * olderKeyBytes) return null;
  return {
    device: keyPairOf(sodium, privateKey),
    self: createKeyPair(sodium),
    bookId: fromUtf8(bookId),
    pair: hasPair[0] === 1 ? decodePair(pair) : null,
    indexKey,
    epoch: readU32(epoch, 0),
    olderKeys: decodeOlderKeys(older),
    links: [],
    invitation: null,
    prekeys: noPrekeys,
    recoveryKey: hasCode[0] === 1 ? recoveryKey : null,
  };
};
