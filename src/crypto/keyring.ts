import type { Bytes } from '../core/bytes';
import type { VaultInfo } from '../core/ports';
import { deriveKey } from './kdf';
import { createKeyPair, keyPairOf, type KeyPair } from './keyPair';
import type { NoteKeys } from './pairing/notes';
import { noPrekeys, type Prekeys } from './prekeys';
import type { RecordKey } from './records';
import type { Sodium } from './sodium';

/** What ties this device to the partner's. */
export interface Pair {
  /** The same on both sides; 22 characters. */
  readonly pairId: string;
  /** 32 secret bytes, from which rooms and sessions follow. */
  readonly root: Bytes;
  /** The root that the other device has been offered, and may have instead. Only where this one answers sessions. */
  readonly next: Bytes | null;
  readonly partnerStatic: Bytes;
  readonly partnerBook: string;
}

/** An invitation that has been made, until it expires. Milliseconds since the Unix epoch. */
export type Invitation =
  | { readonly state: 'open'; readonly expiresAt: number; readonly secret: Bytes }
  /** Its secret is gone: it only tells whoever comes later that they come too late. */
  | { readonly state: 'used'; readonly expiresAt: number; readonly notes: NoteKeys };

export interface Keyring {
  readonly device: KeyPair;
  /** Id of this person's shared book. */
  readonly bookId: string;
  readonly pair: Pair | null;
  /** 32 bytes that outlive a renewal: the names of books and the key of the security log follow from it. */
  readonly indexKey: Bytes;
  /** Of the vault key that this keyring is sealed with: how often it was renewed. */
  readonly epoch: number;
  /** What opens records that have not been renewed yet. */
  readonly olderKeys: readonly RecordKey[];
  readonly invitation: Invitation | null;
  /** Of the pair, for updates that come as files. */
  readonly prekeys: Prekeys;
  /** Lets backups open with the recovery code without its being typed. */
  readonly recoveryKey: Bytes | null;
}

/** A random id as `Ids` makes them: 128 bits as base64url. */
export const isId = (text: string): boolean => /^[\w-]{22}$/u.test(text);

const newBookId = (sodium: Sodium): string => sodium.toBase64Url(sodium.random(16));

export const createKeyring = (sodium: Sodium): Keyring => ({
  device: createKeyPair(sodium),
  bookId: newBookId(sodium),
  pair: null,
  indexKey: sodium.random(32),
  epoch: 0,
  olderKeys: [],
  invitation: null,
  prekeys: noPrekeys,
  recoveryKey: null,
});

/** The key pair that entries of the security log are sealed to. */
export const eventsKeyPair = (sodium: Sodium, { indexKey }: Keyring): KeyPair =>
  keyPairOf(sodium, deriveKey(sodium, indexKey, 'events/key', new Uint8Array(0)));

/**
 * The shared book for the device with this static key: the same for a partner who connects again, a new one for anybody
 * else, who must not see what was shown to the one before.
 */
export const bookFor = (sodium: Sodium, { bookId, pair }: Keyring, partnerStatic: Bytes): string =>
  !pair || sodium.isSame(pair.partnerStatic, partnerStatic) ? bookId : newBookId(sodium);

/**
 * There is one partner at a time, so a new pairing takes the place of the old: a phone that lost its side can then
 * connect again without anything being undone first.
 */
export const withPair = (keyring: Keyring, pair: Pair, bookId: string): Keyring => ({
  ...keyring,
  bookId,
  pair,
  prekeys: noPrekeys,
});

/** Nobody who knew this device before knows it now, nor the book that it will show. */
export const withoutPair = (sodium: Sodium, keyring: Keyring): Keyring => ({
  ...keyring,
  device: createKeyPair(sodium),
  bookId: newBookId(sodium),
  pair: null,
  invitation: null,
  prekeys: noPrekeys,
});

export const infoOf = ({ bookId, pair }: Keyring): VaultInfo => ({
  bookId,
  pairs: pair ? [{ pairId: pair.pairId, partnerBook: pair.partnerBook, ownBook: bookId }] : [],
});
