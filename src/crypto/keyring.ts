import type { Bytes } from '../core/bytes';
import type { PairingPurpose } from '../core/ports/pairing';
import type { LinkInfo, LinkKind, VaultInfo } from '../core/ports/vault';
import { deriveKey, hashOf } from './kdf';
import { createKeyPair, keyPairOf, type KeyPair } from './keyPair';
import type { NoteKeys } from './pairing/notes';
import { noPrekeys, type Prekeys } from './prekeys';
import type { RecordKey } from './records';
import type { Sodium } from './sodium';
import { concat, isGreater } from './wire';

/** What two devices share; it moves on with each session. */
export interface Roots {
  /** 32 secret bytes, from which rooms and sessions follow. */
  readonly root: Bytes;
  /** The root that the other device has been offered, and may have instead. Only where this one answers sessions. */
  readonly next: Bytes | null;
}

/** What ties this device to the partner's, the one that it was paired with. */
export interface Pair extends Roots {
  /** The same on both sides; 22 characters. */
  readonly pairId: string;
  readonly partnerStatic: Bytes;
  readonly partnerBook: string;
}

/** What ties this device to another one of the same person, or to a further one of the partner's. */
export interface Link extends Roots {
  readonly kind: LinkKind;
  /** Follows from both static keys; 22 characters. */
  readonly linkId: string;
  readonly otherStatic: Bytes;
}

/** An invitation that has been made, until it expires. Milliseconds since the Unix epoch. */
export type Invitation = { readonly purpose: PairingPurpose; readonly expiresAt: number } & (
  | { readonly state: 'open'; readonly secret: Bytes }
  /** Its secret is gone: it only tells whoever comes later that they come too late. */
  | { readonly state: 'used'; readonly notes: NoteKeys }
);

export interface Keyring {
  /** As the partner's devices know this one. */
  readonly device: KeyPair;
  /** As the person's other devices know it: whoever parts becomes a stranger to the partner, and not to themselves. */
  readonly self: KeyPair;
  /** Id of this person's shared book. */
  readonly bookId: string;
  readonly pair: Pair | null;
  readonly links: readonly Link[];
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
  self: createKeyPair(sodium),
  bookId: newBookId(sodium),
  pair: null,
  links: [],
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
export const bookFor = (sodium: Sodium, keyring: Keyring, partnerStatic: Bytes): string => {
  const { bookId, pair, links } = keyring;
  const known = links.flatMap(({ kind, otherStatic }) => (kind === 'partner' ? [otherStatic] : []));
  if (pair) known.push(pair.partnerStatic);
  const isPartner = known.some((key) => sodium.isSame(key, partnerStatic));
  return known.length === 0 || isPartner ? bookId : newBookId(sodium);
};

const ownLinks = ({ links }: Keyring): Link[] => links.filter(({ kind }) => kind === 'own');

/**
 * There is one partner at a time, so a new pairing takes the place of the old: a phone that lost its side can then
 * connect again without anything being undone first.
 */
export const withPair = (keyring: Keyring, pair: Pair, bookId: string): Keyring => ({
  ...keyring,
  bookId,
  pair,
  links: ownLinks(keyring),
  prekeys: noPrekeys,
});

/** Nobody who knew this device before knows it now, but the person's other devices; nor the book that it will show. */
export const withoutPair = (
  sodium: Sodium,
  keyring: Keyring,
  bookId = newBookId(sodium),
): Keyring => ({
  ...keyring,
  device: createKeyPair(sodium),
  bookId,
  pair: null,
  links: ownLinks(keyring),
  invitation: null,
  prekeys: noPrekeys,
});

/** With a link in place of an earlier one to the same device. */
export const withLink = (keyring: Keyring, link: Link): Keyring => ({
  ...keyring,
  links: [...keyring.links.filter(({ linkId }) => linkId !== link.linkId), link],
});

/** The key pair that the devices of one kind know this one by. */
export const keyFor = ({ device, self }: Keyring, kind: LinkKind): KeyPair =>
  kind === 'own' ? self : device;

/** Both sides come to the same order, since both know both keys. */
const sorted = (a: Bytes, b: Bytes): [Bytes, Bytes] => (isGreater(a, b) ? [a, b] : [b, a]);

export const linkIdOf = (sodium: Sodium, a: Bytes, b: Bytes): string =>
  sodium.toBase64Url(hashOf(sodium, 'link/id', sorted(a, b), 16));

/**
 * A link to a device whose public key has come from somebody who is known: what both sides begin with follows from
 * their two private keys, and moves on with their first session. Null where the key is weak.
 */
export const linkWith = (
  sodium: Sodium,
  keyring: Keyring,
  kind: LinkKind,
  otherStatic: Bytes,
): Link | null => {
  const { privateKey, publicKey } = keyFor(keyring, kind);
  const shared = sodium.agree(privateKey, otherStatic);
  if (!shared) return null;
  const linkId = linkIdOf(sodium, publicKey, otherStatic);
  const root = deriveKey(sodium, shared, 'link/root', concat(...sorted(publicKey, otherStatic)));
  return { kind, linkId, otherStatic, root, next: null };
};

/** Whatever ties this device to another, by the id of pair or link. */
export interface Tie extends Roots {
  readonly own: KeyPair;
  readonly otherStatic: Bytes;
}

export const tieOf = (keyring: Keyring, id: string): Tie | null => {
  const { pair } = keyring;
  if (pair?.pairId === id) return { ...pair, own: keyring.device, otherStatic: pair.partnerStatic };
  const link = keyring.links.find(({ linkId }) => linkId === id);
  return link ? { ...link, own: keyFor(keyring, link.kind) } : null;
};

export const withRoots = (keyring: Keyring, id: string, { root, next }: Roots): Keyring => ({
  ...keyring,
  pair: keyring.pair?.pairId === id ? { ...keyring.pair, root, next } : keyring.pair,
  links: keyring.links.map((link) => (link.linkId === id ? { ...link, root, next } : link)),
});

const linkInfo = (
  sodium: Sodium,
  keyring: Keyring,
  { kind, linkId, otherStatic }: Link,
): LinkInfo => ({
  kind,
  linkId,
  key: sodium.toBase64Url(otherStatic),
  leads: isGreater(keyFor(keyring, kind).publicKey, otherStatic),
});

export const infoOf = (sodium: Sodium, keyring: Keyring): VaultInfo => {
  const { bookId, pair, self, device, links } = keyring;
  return {
    bookId,
    pairs: pair ? [{ pairId: pair.pairId, partnerBook: pair.partnerBook, ownBook: bookId }] : [],
    links: links.map((link) => linkInfo(sodium, keyring, link)),
    device: {
      id: sodium.toBase64Url(hashOf(sodium, 'device/id', [self.publicKey], 16)),
      ownKey: sodium.toBase64Url(self.publicKey),
      shownKey: sodium.toBase64Url(device.publicKey),
      partnerKey: pair ? sodium.toBase64Url(pair.partnerStatic) : null,
    },
  };
};
