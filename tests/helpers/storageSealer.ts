import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { blake2b } from '@noble/hashes/blake2.js';
import type { Bytes } from '../../src/core/bytes';
import type { RecordPlace, Sealer } from '../../src/core/ports';
import { err, ok } from '../../src/core/result';

const kinds = ['update', 'snapshot', 'head'] as const;
const nonceBytes = 24;

/**
 * A small authenticated sealer for storage tests: XChaCha20-Poly1305 under one key, the place as associated data.
 * The frozen database in `tests/vectors/frozen` was sealed with it, so its bytes never change.
 */
export function createTestSealer(key: Bytes): Sealer {
  return {
    nameOf: async (book) =>
      new Uint8Array(blake2b(new TextEncoder().encode(book), { key, dkLen: 16 })),

    seal: async (batch) =>
      batch.map(({ place, plain }) => {
        const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
        const body = xchacha20poly1305(key, nonce, encodePlace(place)).encrypt(plain);
        return join(nonce, body);
      }),

    open: async (batch) =>
      batch.map(({ place, sealed }) => {
        try {
          const cipher = xchacha20poly1305(key, sealed.subarray(0, nonceBytes), encodePlace(place));
          return ok(new Uint8Array(cipher.decrypt(sealed.subarray(nonceBytes))));
        } catch {
          return err({ type: 'Unreadable' });
        }
      }),
  };
}

function encodePlace({ book, kind, seq }: RecordPlace): Bytes {
  const tail = new DataView(new ArrayBuffer(9));
  tail.setUint8(0, kinds.indexOf(kind));
  tail.setBigUint64(1, BigInt(seq));
  return join(book, new Uint8Array(tail.buffer));
}

function join(one: Uint8Array, other: Uint8Array): Bytes {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
