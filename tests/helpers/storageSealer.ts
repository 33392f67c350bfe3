import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { blake2b } from '@noble/hashes/blake2.js';
import type { Bytes } from '../../src/core/bytes';
import type { RecordPlace, Sealer } from '../../src/core/ports/vault';
import { err, ok } from '../../src/core/result';

const kinds = ['update', 'snapshot', 'head', 'blob'] as const;
const nonceBytes = 24;

/**
 * A small authenticated sealer for storage tests: XChaCha20-Poly1305, the place as associated data. It seals with
 * `key` and still opens what an earlier one has sealed; the earliest names the books.
 * The frozen databases in `tests/vectors/frozen` were sealed with it, so its bytes never change.
 */
export function createTestSealer(key: Bytes, ...earlier: readonly Bytes[]): Sealer {
  const nameKey = earlier.at(-1) ?? key;

  const seal = (place: RecordPlace, plain: Bytes): Bytes => {
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    return join(nonce, xchacha20poly1305(key, nonce, encodePlace(place)).encrypt(plain));
  };

  const openWith = (by: Bytes, place: RecordPlace, sealed: Bytes): Bytes | null => {
    try {
      const cipher = xchacha20poly1305(by, sealed.subarray(0, nonceBytes), encodePlace(place));
      return new Uint8Array(cipher.decrypt(sealed.subarray(nonceBytes)));
    } catch {
      return null;
    }
  };

  const open = (keys: readonly Bytes[], place: RecordPlace, sealed: Bytes): Bytes | null =>
    keys.reduce<Bytes | null>((plain, by) => plain ?? openWith(by, place, sealed), null);

  return {
    nameOf: async (book) =>
      new Uint8Array(blake2b(new TextEncoder().encode(book), { key: nameKey, dkLen: 16 })),

    seal: async (batch) => batch.map(({ place, plain }) => seal(place, plain)),

    open: async (batch) =>
      batch.map(({ place, sealed }) => {
        const plain = open([key, ...earlier], place, sealed);
        return plain ? ok(plain) : err({ type: 'Unreadable' });
      }),

    renew: async (batch) =>
      batch.map(({ place, sealed }) => {
        const plain = openWith(key, place, sealed) ? null : open(earlier, place, sealed);
        return plain && seal(place, plain);
      }),
  };
}

function encodePlace({ book, kind, seq, part }: RecordPlace): Bytes {
  const tail = new DataView(new ArrayBuffer(part === undefined ? 9 : 13));
  tail.setUint8(0, kinds.indexOf(kind));
  tail.setBigUint64(1, BigInt(seq));
  if (part !== undefined) tail.setUint32(9, part);
  return join(book, new Uint8Array(tail.buffer));
}

function join(one: Uint8Array, other: Uint8Array): Bytes {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
