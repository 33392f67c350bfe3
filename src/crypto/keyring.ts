import type { Bytes } from '../core/bytes';
import type { UnlockError } from '../core/errors';
import type { VaultInfo } from '../core/ports';
import { err, ok, type Result } from '../core/result';
import { deriveKey, domain } from './kdf';
import { createKeyPair, keyPairOf, type KeyPair } from './keyPair';
import { pad, unpad } from './padding';
import type { Sodium } from './sodium';
import { concat, fromUtf8, split, u8, utf8 } from './wire';

/** What ties this device to the partner's. */
export interface Pair {
  /** The same on both sides; 22 characters. */
  readonly pairId: string;
  /** 32 secret bytes, from which rooms and sessions follow. */
  readonly root: Bytes;
  readonly partnerStatic: Bytes;
  readonly partnerBook: string;
}

export interface Keyring {
  readonly device: KeyPair;
  /** Id of this person's shared book. */
  readonly bookId: string;
  readonly pair: Pair | null;
}

/**
 * Sealed: version 1 | nonce 24 | sealed body. Body, padded so that a pairing does not show in its length:
 * private key 32 | book id 22 | then, when paired: pair id 22 | root 32 | partner's key 32 | partner's book 22.
 */
const version = 1;
const nonceBytes = 24;
const ownFields = [32, 22] as const;
const pairFields = [22, 32, 32, 22] as const;
const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);

/** A random id as `Ids` makes them: 128 bits as base64url. */
export const isId = (text: string): boolean => /^[\w-]{22}$/u.test(text);

const newBookId = (sodium: Sodium): string => sodium.toBase64Url(sodium.random(16));

export const createKeyring = (sodium: Sodium): Keyring => ({
  device: createKeyPair(sodium),
  bookId: newBookId(sodium),
  pair: null,
});

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
});

export const infoOf = ({ bookId, pair }: Keyring): VaultInfo => ({
  bookId,
  pairs: pair ? [{ pairId: pair.pairId, partnerBook: pair.partnerBook, ownBook: bookId }] : [],
});

const encode = ({ device, bookId, pair }: Keyring): Bytes =>
  concat(
    device.privateKey,
    utf8(bookId),
    ...(pair ? [utf8(pair.pairId), pair.root, pair.partnerStatic, utf8(pair.partnerBook)] : []),
  );

const decodePair = (body: Bytes): Pair => {
  const [pairId, root, partnerStatic, partnerBook] = split(body, ...pairFields) as [
    Bytes,
    Bytes,
    Bytes,
    Bytes,
  ];
  return { pairId: fromUtf8(pairId), root, partnerStatic, partnerBook: fromUtf8(partnerBook) };
};

const decode = (sodium: Sodium, body: Bytes): Keyring | null => {
  const rest = body.length - sum(ownFields);
  if (rest !== 0 && rest !== sum(pairFields)) return null;
  const [privateKey, bookId, more] = split(body, ...ownFields, rest) as [Bytes, Bytes, Bytes];
  return {
    device: keyPairOf(sodium, privateKey),
    bookId: fromUtf8(bookId),
    pair: rest > 0 ? decodePair(more) : null,
  };
};

/** Seals and opens the keyring of one vault. */
export const createKeyringSeal = (sodium: Sodium, vaultId: Bytes, vaultKey: Bytes) => {
  const key = deriveKey(sodium, vaultKey, 'keyring/key', vaultId);
  const ad = concat(domain('keyring/seal'), vaultId, u8(version));
  return {
    seal(keyring: Keyring): Bytes {
      const nonce = sodium.random(nonceBytes);
      return concat(u8(version), nonce, sodium.xchacha.seal(key, nonce, pad(encode(keyring)), ad));
    },
    open(sealed: Bytes): Result<Keyring, UnlockError> {
      const [sealedVersion = 0] = sealed;
      if (sealedVersion > version) return err({ type: 'NewerVault' });
      const nonce = sealed.slice(1, 1 + nonceBytes);
      if (sealedVersion !== version || nonce.length !== nonceBytes) {
        return err({ type: 'DamagedVault' });
      }
      const padded = sodium.xchacha.open(key, nonce, sealed.slice(1 + nonceBytes), ad);
      const body = padded && unpad(padded);
      const keyring = body && decode(sodium, body);
      return keyring ? ok(keyring) : err({ type: 'DamagedVault' });
    },
  };
};
