import libsodium from 'libsodium-wrappers';
import type { Bytes } from '../core/bytes';

/**
 * The primitives that Hearth uses, and no others. This is the only file that knows libsodium: its types promise named
 * exports that do not exist and leave buffers untyped, so both are put right here.
 */
export interface Sodium {
  random(length: number): Bytes;
  /** A uniform integer from 0 to `limit` - 1. */
  randomBelow(limit: number): number;
  /** BLAKE2b (RFC 7693), keyed where a key of 16 to 64 bytes is given. `length`: 16 to 64. */
  blake2b(length: number, message: Bytes, key?: Bytes): Bytes;
  /** Argon2id 1.3 (RFC 9106), one lane. `memoryBytes` is rounded down to KiB. */
  argon2id(password: Bytes, salt: Bytes, passes: number, memoryBytes: number): Bytes;
  /** XChaCha20-Poly1305 (24-byte nonce), for random nonces. */
  readonly xchacha: Aead;
  /** ChaCha20-Poly1305 (RFC 8439, 12-byte nonce), for counters. */
  readonly chacha: Aead;
  /** X25519 (RFC 7748). */
  publicKeyOf(privateKey: Bytes): Bytes;
  /** X25519; null where the public key has a low order and the result would be all zero. */
  agree(privateKey: Bytes, publicKey: Bytes): Bytes | null;
  /** Whether two secrets of public length are the same, in constant time. */
  isSame(a: Bytes, b: Bytes): boolean;
  /** base64url without padding (RFC 4648). */
  toBase64Url(bytes: Bytes): string;
  /** Null for what is none. */
  fromBase64Url(text: string): Bytes | null;
  /** Sealed box: X25519 with a fresh key, then XSalsa20-Poly1305. 48 bytes longer than the plain text. */
  readonly box: SealedBox;
  /** secretstream: XChaCha20-Poly1305 over a sequence of messages, in order and with an end. */
  readonly stream: SecretStream;
}

export interface SealedBox {
  seal(publicKey: Bytes, plain: Bytes): Bytes;
  /** Null for whatever does not authenticate. */
  open(publicKey: Bytes, privateKey: Bytes, sealed: Bytes): Bytes | null;
}

/** Where a stream stands; lives in the memory of the wasm. */
export type StreamState = { readonly brand: unique symbol };

export interface SecretStream {
  /** `key`: 32 bytes; `header`: 24. */
  seal(key: Bytes): { readonly state: StreamState; readonly header: Bytes };
  open(key: Bytes, header: Bytes): StreamState;
  /** 17 bytes longer than the plain text. */
  push(state: StreamState, plain: Bytes, ad: Bytes, last: boolean): Bytes;
  /** Null for whatever does not authenticate, or comes out of its order; the state is then as before. */
  pull(state: StreamState, sealed: Bytes, ad: Bytes): { plain: Bytes; last: boolean } | null;
  /** Wipes the state and gives its memory back; it must not be used again. */
  end(state: StreamState): void;
}

export interface Aead {
  seal(key: Bytes, nonce: Bytes, plain: Bytes, ad: Bytes): Bytes;
  /** Null for whatever does not authenticate. */
  open(key: Bytes, nonce: Bytes, sealed: Bytes, ad: Bytes): Bytes | null;
}

/** libsodium hands out fresh arrays, never views of its own memory or of a shared buffer. */
const owned = (bytes: Uint8Array) => bytes as Bytes;

/** What lies below libsodium's wrappers, as far as it is used: they never give a stream's state back. */
interface Wasm {
  readonly HEAPU8: Uint8Array;
  _free(address: number): void;
}

/** sizeof crypto_secretstream_xchacha20poly1305_state: key 32, nonce 12, padding 8. */
const streamStateBytes = 52;

/** libsodium throws where it refuses; its arguments have been checked by then, so a throw is a refusal. */
const orNull = (work: () => Uint8Array): Bytes | null => {
  try {
    return owned(work());
  } catch {
    return null;
  }
};

/** Rejects where WebAssembly is missing or blocked. */
export const loadSodium = async (): Promise<Sodium> => {
  await libsodium.ready;
  const s = libsodium;
  return {
    random: (length) => owned(s.randombytes_buf(length)),
    randomBelow: (limit) => s.randombytes_uniform(limit),
    blake2b: (length, message, key) => owned(s.crypto_generichash(length, message, key ?? null)),
    argon2id: (password, salt, passes, memoryBytes) =>
      owned(
        s.crypto_pwhash(32, password, salt, passes, memoryBytes, s.crypto_pwhash_ALG_ARGON2ID13),
      ),
    xchacha: {
      seal: (key, nonce, plain, ad) =>
        owned(s.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, ad, null, nonce, key)),
      open: (key, nonce, sealed, ad) =>
        orNull(() => s.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, ad, nonce, key)),
    },
    chacha: {
      seal: (key, nonce, plain, ad) =>
        owned(s.crypto_aead_chacha20poly1305_ietf_encrypt(plain, ad, null, nonce, key)),
      open: (key, nonce, sealed, ad) =>
        orNull(() => s.crypto_aead_chacha20poly1305_ietf_decrypt(null, sealed, ad, nonce, key)),
    },
    publicKeyOf: (privateKey) => owned(s.crypto_scalarmult_base(privateKey)),
    agree: (privateKey, publicKey) => orNull(() => s.crypto_scalarmult(privateKey, publicKey)),
    isSame: (a, b) => a.length === b.length && s.memcmp(a, b),
    toBase64Url: (bytes) => s.to_base64(bytes, s.base64_variants.URLSAFE_NO_PADDING),
    fromBase64Url(text) {
      try {
        return s.from_base64(text, s.base64_variants.URLSAFE_NO_PADDING) as Bytes;
      } catch {
        return null;
      }
    },
    box: {
      seal: (publicKey, plain) => owned(s.crypto_box_seal(plain, publicKey)),
      open: (publicKey, privateKey, sealed) =>
        orNull(() => s.crypto_box_seal_open(sealed, publicKey, privateKey)),
    },
    stream: {
      seal(key) {
        const { state, header } = s.crypto_secretstream_xchacha20poly1305_init_push(key);
        return { state: state as unknown as StreamState, header: owned(header) };
      },
      open: (key, header) =>
        s.crypto_secretstream_xchacha20poly1305_init_pull(header, key) as unknown as StreamState,
      push: (state, plain, ad, last) =>
        owned(
          s.crypto_secretstream_xchacha20poly1305_push(
            state as never,
            plain,
            ad,
            last
              ? s.crypto_secretstream_xchacha20poly1305_TAG_FINAL
              : s.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE,
          ),
        ),
      pull(state, sealed, ad) {
        if (sealed.length < s.crypto_secretstream_xchacha20poly1305_ABYTES) return null;
        const pulled = s.crypto_secretstream_xchacha20poly1305_pull(state as never, sealed, ad);
        if (!pulled) return null;
        const last = pulled.tag === s.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return { plain: owned(pulled.message), last };
      },
      end(state) {
        const { HEAPU8: memory, _free: release } = (s as unknown as { libsodium: Wasm }).libsodium;
        const address = state as unknown as number;
        memory.fill(0, address, address + streamStateBytes);
        release(address);
      },
    },
  };
};
