import type { Bytes } from '../core/bytes';
import type { UnlockError } from '../core/errors';
import { err, ok, type Result } from '../core/result';
import { deriveKey, domain } from './kdf';
import type { Keyring } from './keyring';
import { decodeKeyring, encodeKeyring } from './keyringForm';
import { decodeFirstKeyring, decodeSecondKeyring } from './keyringOlder';
import { unpad } from './padding';
import type { Sodium } from './sodium';
import { concat, u8 } from './wire';

/** Sealed: version u8 | nonce 24 | sealed, padded body. */
const version = 4;
const nonceBytes = 24;

/** Seals and opens the keyring of one vault. */
export interface KeyringSeal {
  seal(keyring: Keyring): Bytes;
  /** Opens earlier versions too. */
  open(sealed: Bytes): Result<Keyring, UnlockError>;
  /** Whether it lies there in the form in which `seal` writes it. */
  isLatest(sealed: Bytes): boolean;
}

export const createKeyringSeal = (sodium: Sodium, vaultId: Bytes, vaultKey: Bytes): KeyringSeal => {
  const key = deriveKey(sodium, vaultKey, 'keyring/key', vaultId);
  const adFor = (sealedVersion: number) =>
    concat(domain('keyring/seal'), vaultId, u8(sealedVersion));

  const decode = (sealedVersion: number, body: Bytes): Keyring | null => {
    if (sealedVersion === 4 || sealedVersion === 3)
      return decodeKeyring(sodium, body, sealedVersion);
    return sealedVersion === 2
      ? decodeSecondKeyring(sodium, body)
      : decodeFirstKeyring(sodium, body, deriveKey(sodium, vaultKey, 'index/key', vaultId));
  };

  return {
    seal(keyring) {
      const nonce = sodium.random(nonceBytes);
      const body = encodeKeyring(keyring);
      return concat(u8(version), nonce, sodium.xchacha.seal(key, nonce, body, adFor(version)));
    },

    open(sealed) {
      const [sealedVersion = 0] = sealed;
      if (sealedVersion > version) return err({ type: 'NewerVault' });
      const nonce = sealed.slice(1, 1 + nonceBytes);
      if (sealedVersion === 0 || nonce.length !== nonceBytes) return err({ type: 'DamagedVault' });
      const body = sealed.slice(1 + nonceBytes);
      const padded = sodium.xchacha.open(key, nonce, body, adFor(sealedVersion));
      const plain = padded && unpad(padded);
      const keyring = plain && decode(sealedVersion, plain);
      return keyring ? ok(keyring) : err({ type: 'DamagedVault' });
    },

    isLatest: ([sealedVersion]) => sealedVersion === version,
  };
};
