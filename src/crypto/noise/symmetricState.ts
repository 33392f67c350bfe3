import type { Bytes } from '../../core/bytes';
import type { Sodium } from '../sodium';
import { concat, u8, utf8 } from '../wire';
import { createCipherState, type CipherState } from './cipherState';

const hashBytes = 64;
const blockBytes = 128;
const nothing = new Uint8Array(0);

/** HMAC (RFC 2104) over BLAKE2b-512. Noise only ever keys it with 64 bytes, less than a block. */
const hmac = (sodium: Sodium, key: Bytes, data: Bytes): Bytes => {
  const block = new Uint8Array(blockBytes);
  block.set(key);
  const inner = sodium.blake2b(
    hashBytes,
    concat(
      block.map((byte) => byte ^ 0x36),
      data,
    ),
  );
  return sodium.blake2b(
    hashBytes,
    concat(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
};

/** HKDF of revision 34, section 4.3: two outputs of 64 bytes, and a third for those who need it. */
const hkdf = (sodium: Sodium, chainingKey: Bytes, material: Bytes) => {
  const temp = hmac(sodium, chainingKey, material);
  const first = hmac(sodium, temp, u8(1));
  const second = hmac(sodium, temp, concat(first, u8(2)));
  const third = () => hmac(sodium, temp, concat(second, u8(3)));
  return { first, second, third };
};

/** SymmetricState of revision 34, section 5.2: everything said so far, folded into one hash and one key. */
export const createSymmetricState = (sodium: Sodium, protocolName: string) => {
  let hash = new Uint8Array(hashBytes);
  hash.set(utf8(protocolName));
  let chainingKey = hash;
  let cipher: CipherState | undefined;

  const mixHash = (data: Bytes): void => {
    hash = sodium.blake2b(hashBytes, concat(hash, data));
  };

  const useKey = (material: Bytes): void => {
    cipher = createCipherState(sodium, material.slice(0, 32));
  };

  return {
    mixHash,
    mixKey(material: Bytes): void {
      const { first, second } = hkdf(sodium, chainingKey, material);
      chainingKey = first;
      useKey(second);
    },
    mixKeyAndHash(material: Bytes): void {
      const { first, second, third } = hkdf(sodium, chainingKey, material);
      chainingKey = first;
      mixHash(second);
      useKey(third());
    },
    hasKey: (): boolean => cipher !== undefined,
    encryptAndHash(plain: Bytes): Bytes {
      const sealed = cipher ? cipher.seal(plain, hash) : plain;
      mixHash(sealed);
      return sealed;
    },
    decryptAndHash(sealed: Bytes): Bytes | null {
      const plain = cipher ? cipher.open(sealed, hash) : sealed;
      mixHash(sealed);
      return plain;
    },
    handshakeHash: (): Bytes => hash,
    /** The ciphers of the initiator's and the responder's messages. */
    split(): readonly [CipherState, CipherState] {
      const { first, second } = hkdf(sodium, chainingKey, nothing);
      return [
        createCipherState(sodium, first.slice(0, 32)),
        createCipherState(sodium, second.slice(0, 32)),
      ];
    },
  };
};
