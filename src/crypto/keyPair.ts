import type { Bytes } from '../core/bytes';
import type { Sodium } from './sodium';

/** An X25519 key pair, 32 bytes each. */
export interface KeyPair {
  readonly privateKey: Bytes;
  readonly publicKey: Bytes;
}

export const keyPairOf = (sodium: Sodium, privateKey: Bytes): KeyPair => ({
  privateKey,
  publicKey: sodium.publicKeyOf(privateKey),
});

export const createKeyPair = (sodium: Sodium): KeyPair => keyPairOf(sodium, sodium.random(32));
