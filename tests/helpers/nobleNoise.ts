import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import type { Bytes } from '../../src/core/bytes';

/**
 * A second Noise implementation to hold ours against: other primitives, and both handshakes written out straight
 * from revision 34 instead of interpreted. Refusals throw.
 */

export interface NobleKeys {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

export interface NobleCipher {
  seal(plain: Uint8Array, ad?: Uint8Array): Bytes;
  open(sealed: Uint8Array, ad?: Uint8Array): Bytes;
}

export interface NobleResult {
  readonly hash: Uint8Array;
  readonly initiatorToResponder: NobleCipher;
  readonly responderToInitiator: NobleCipher;
}

export interface NobleHandshake {
  write(payload: Uint8Array): Bytes;
  read(message: Uint8Array): Bytes;
  finish(): NobleResult;
}

export const nobleKeys = (): NobleKeys => x25519.keygen();

const nothing = new Uint8Array(0);
const copy = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);
const join = (...parts: readonly Uint8Array[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const hash = (...parts: readonly Uint8Array[]) => blake2b(join(...parts), { dkLen: 64 });
const dh = (mine: NobleKeys, theirs: Uint8Array) => x25519.getSharedSecret(mine.secretKey, theirs);

const cipherOf = (key: Uint8Array): NobleCipher => {
  let n = 0n;
  const next = (ad: Uint8Array) => {
    const nonce = new DataView(new ArrayBuffer(12));
    nonce.setBigUint64(4, n++, true);
    return chacha20poly1305(key, new Uint8Array(nonce.buffer), ad);
  };
  return {
    seal: (plain, ad = nothing) => copy(next(ad).encrypt(plain)),
    open: (sealed, ad = nothing) => copy(next(ad).decrypt(sealed)),
  };
};

const createSymmetric = (name: string, prologue: Uint8Array) => {
  let h: Uint8Array = join(new TextEncoder().encode(name), new Uint8Array(64 - name.length));
  let ck = h;
  let cipher: NobleCipher | undefined;
  const mixHash = (data: Uint8Array) => (h = hash(h, data));
  const expand = (material: Uint8Array, outputs: number) => {
    const bytes = hkdf(blake2b, material, ck, nothing, 64 * outputs);
    return Array.from({ length: outputs }, (_, i) => bytes.slice(64 * i, 64 * (i + 1)));
  };
  const mix = (material: Uint8Array, alsoHash: boolean) => {
    const out = expand(material, alsoHash ? 3 : 2) as [Uint8Array, Uint8Array, Uint8Array];
    ck = out[0];
    if (alsoHash) mixHash(out[1]);
    cipher = cipherOf(out[alsoHash ? 2 : 1].slice(0, 32));
  };
  mixHash(prologue);
  return {
    mixHash,
    mixKey: (material: Uint8Array) => mix(material, false),
    mixPsk: (psk: Uint8Array) => mix(psk, true),
    seal(plain: Uint8Array): Bytes {
      const sealed = cipher ? cipher.seal(plain, h) : copy(plain);
      mixHash(sealed);
      return sealed;
    },
    open(sealed: Uint8Array): Bytes {
      const plain = cipher ? cipher.open(sealed, h) : copy(sealed);
      mixHash(sealed);
      return plain;
    },
    finish(): NobleResult {
      const [first, second] = expand(nothing, 2) as [Uint8Array, Uint8Array];
      return {
        hash: h,
        initiatorToResponder: cipherOf(first.slice(0, 32)),
        responderToInitiator: cipherOf(second.slice(0, 32)),
      };
    },
  };
};

type Symmetric = ReturnType<typeof createSymmetric>;

const takeEphemeral = (state: Symmetric, key: Uint8Array): Uint8Array => {
  state.mixHash(key);
  state.mixKey(key);
  return key;
};

/** Calls each step once, in order, whether it reads or writes. */
const inOrder = (state: Symmetric, steps: ((input: Uint8Array) => Bytes)[]): NobleHandshake => {
  const next = (input: Uint8Array): Bytes => {
    const step = steps.shift();
    if (!step) throw new Error('handshake is over');
    return step(input);
  };
  return { write: next, read: next, finish: () => state.finish() };
};

export interface NobleOptions {
  readonly role: 'initiator' | 'responder';
  readonly prologue: Uint8Array;
  readonly psk: Uint8Array;
  readonly own: NobleKeys;
}

export const nobleXxPsk3 = ({ role, prologue, psk, own }: NobleOptions): NobleHandshake => {
  const state = createSymmetric('Noise_XXpsk3_25519_ChaChaPoly_BLAKE2b', prologue);
  const e = nobleKeys();
  let re = nothing as Uint8Array;
  let rs = nothing as Uint8Array;
  const sendE = () => takeEphemeral(state, e.publicKey);
  const takeE = (message: Uint8Array) => (re = takeEphemeral(state, message.slice(0, 32)));

  const initiator = [
    (payload: Uint8Array) => join(sendE(), state.seal(payload)),
    (message: Uint8Array) => {
      takeE(message);
      state.mixKey(dh(e, re));
      rs = state.open(message.slice(32, 80));
      state.mixKey(dh(e, rs));
      return state.open(message.slice(80));
    },
    (payload: Uint8Array) => {
      const s = state.seal(own.publicKey);
      state.mixKey(dh(own, re));
      state.mixPsk(psk);
      return join(s, state.seal(payload));
    },
  ];
  const responder = [
    (message: Uint8Array) => {
      takeE(message);
      return state.open(message.slice(32));
    },
    (payload: Uint8Array) => {
      const ephemeral = sendE();
      state.mixKey(dh(e, re));
      const s = state.seal(own.publicKey);
      state.mixKey(dh(own, re));
      return join(ephemeral, s, state.seal(payload));
    },
    (message: Uint8Array) => {
      rs = state.open(message.slice(0, 48));
      state.mixKey(dh(e, rs));
      state.mixPsk(psk);
      return state.open(message.slice(48));
    },
  ];
  return inOrder(state, role === 'initiator' ? initiator : responder);
};

export const nobleKkPsk0 = (
  options: NobleOptions & { readonly other: Uint8Array },
): NobleHandshake => {
  const { role, prologue, psk, own, other } = options;
  const state = createSymmetric('Noise_KKpsk0_25519_ChaChaPoly_BLAKE2b', prologue);
  const e = nobleKeys();
  let re = nothing as Uint8Array;
  const isInitiator = role === 'initiator';
  state.mixHash(isInitiator ? own.publicKey : other);
  state.mixHash(isInitiator ? other : own.publicKey);

  const initiator = [
    (payload: Uint8Array) => {
      state.mixPsk(psk);
      const ephemeral = takeEphemeral(state, e.publicKey);
      state.mixKey(dh(e, other));
      state.mixKey(dh(own, other));
      return join(ephemeral, state.seal(payload));
    },
    (message: Uint8Array) => {
      re = takeEphemeral(state, message.slice(0, 32));
      state.mixKey(dh(e, re));
      state.mixKey(dh(own, re));
      return state.open(message.slice(32));
    },
  ];
  const responder = [
    (message: Uint8Array) => {
      state.mixPsk(psk);
      re = takeEphemeral(state, message.slice(0, 32));
      state.mixKey(dh(own, re));
      state.mixKey(dh(own, other));
      return state.open(message.slice(32));
    },
    (payload: Uint8Array) => {
      const ephemeral = takeEphemeral(state, e.publicKey);
      state.mixKey(dh(e, re));
      state.mixKey(dh(e, other));
      return join(ephemeral, state.seal(payload));
    },
  ];
  return inOrder(state, isInitiator ? initiator : responder);
};
