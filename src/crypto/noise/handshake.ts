import type { Bytes } from '../../core/bytes';
import type { KeyPair } from '../keyPair';
import { createKeyPair } from '../keyPair';
import type { Sodium } from '../sodium';
import { concat } from '../wire';
import { maxMessageBytes, tagBytes, type CipherState } from './cipherState';
import type { Pattern, Token } from './patterns';
import { createSymmetricState } from './symmetricState';

export type NoiseRole = 'initiator' | 'responder';

export interface HandshakeOptions {
  readonly pattern: Pattern;
  readonly role: NoiseRole;
  readonly prologue: Bytes;
  /** This side's static key, where the pattern uses one. */
  readonly own?: KeyPair;
  /** The other side's static key, where the pattern knows it beforehand. */
  readonly other?: Bytes;
  /** 32 bytes each, in the order of the pattern's `psk` tokens. */
  readonly psks: readonly Bytes[];
}

export interface Handshake {
  /** The next message of this side, or null where the other side's key is weak: the handshake is over then. */
  write(payload: Bytes): Bytes | null;
  /** The payload, or null for a message that was refused: the handshake is over then. */
  read(message: Bytes): Bytes | null;
  isComplete(): boolean;
  /** What both sides agree on; the handshake must be complete. */
  finish(): HandshakeResult;
}

export interface HandshakeResult {
  /** 64 bytes that bind the whole handshake. */
  readonly hash: Bytes;
  readonly otherStatic: Bytes | undefined;
  readonly send: CipherState;
  readonly receive: CipherState;
}

const keyBytes = 32;

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('Noise pattern lacks a key');
  return value;
};

/** HandshakeState of the Noise Protocol Framework, revision 34, section 5.3, as a pattern interpreter. */
export const createHandshake = (sodium: Sodium, options: HandshakeOptions): Handshake => {
  const { pattern, role, own } = options;
  const isInitiator = role === 'initiator';
  const usesPsk = pattern.messages.flat().includes('psk');
  const psks = [...options.psks];
  const state = createSymmetricState(sodium, `Noise_${pattern.name}_25519_ChaChaPoly_BLAKE2b`);
  let ephemeral: KeyPair | undefined;
  let otherEphemeral: Bytes | undefined;
  let otherStatic = options.other;
  let turn = 0;

  state.mixHash(options.prologue);
  if (pattern.known.initiator) state.mixHash(present(isInitiator ? own?.publicKey : otherStatic));
  if (pattern.known.responder) state.mixHash(present(isInitiator ? otherStatic : own?.publicKey));

  /** False where the other side's key is weak. */
  const mixAgreed = (mine: KeyPair | undefined, theirs: Bytes | undefined): boolean => {
    const shared = sodium.agree(present(mine).privateKey, present(theirs));
    if (shared) state.mixKey(shared);
    return shared !== null;
  };

  /** The tokens that both sides carry out alike, whoever writes. */
  const mixToken = (token: Exclude<Token, 'e' | 's'>): boolean => {
    switch (token) {
      case 'psk':
        state.mixKeyAndHash(present(psks.shift()));
        return true;
      case 'ee':
        return mixAgreed(ephemeral, otherEphemeral);
      case 'ss':
        return mixAgreed(own, otherStatic);
      case 'es':
        return isInitiator ? mixAgreed(ephemeral, otherStatic) : mixAgreed(own, otherEphemeral);
      case 'se':
        return isInitiator ? mixAgreed(own, otherEphemeral) : mixAgreed(ephemeral, otherStatic);
    }
  };

  const mixEphemeral = (publicKey: Bytes): void => {
    state.mixHash(publicKey);
    if (usesPsk) state.mixKey(publicKey);
  };

  const nextTokens = (writer: boolean): readonly Token[] => {
    const initiatorWrites = turn % 2 === 0;
    if (initiatorWrites !== (isInitiator === writer)) throw new Error('Noise: not this turn');
    return present(pattern.messages[turn++]);
  };

  const writeToken = (token: Token): Bytes | null => {
    if (token === 'e') {
      ephemeral = createKeyPair(sodium);
      mixEphemeral(ephemeral.publicKey);
      return ephemeral.publicKey;
    }
    if (token === 's') return state.encryptAndHash(present(own).publicKey);
    return mixToken(token) ? new Uint8Array(0) : null;
  };

  /** How many bytes of the message the token took, or null where it was refused. */
  const readToken = (token: Token, rest: Bytes): number | null => {
    if (token !== 'e' && token !== 's') return mixToken(token) ? 0 : null;
    const length = token === 's' && state.hasKey() ? keyBytes + tagBytes : keyBytes;
    if (rest.length < length) return null;
    const field = rest.slice(0, length);
    if (token === 'e') {
      otherEphemeral = field;
      mixEphemeral(field);
      return length;
    }
    const key = state.decryptAndHash(field);
    if (!key) return null;
    otherStatic = key;
    return length;
  };

  return {
    write(payload) {
      const parts: Bytes[] = [];
      for (const token of nextTokens(true)) {
        const part = writeToken(token);
        if (!part) return null;
        parts.push(part);
      }
      const message = concat(...parts, state.encryptAndHash(payload));
      if (message.length > maxMessageBytes) throw new RangeError('Noise message too long');
      return message;
    },
    read(message) {
      if (message.length > maxMessageBytes) return null;
      let offset = 0;
      for (const token of nextTokens(false)) {
        const taken = readToken(token, message.subarray(offset));
        if (taken === null) return null;
        offset += taken;
      }
      return state.decryptAndHash(message.slice(offset));
    },
    isComplete: () => turn === pattern.messages.length,
    finish() {
      if (turn !== pattern.messages.length) throw new Error('Noise: handshake not complete');
      const [first, second] = state.split();
      const [send, receive] = isInitiator ? [first, second] : [second, first];
      return { hash: state.handshakeHash(), otherStatic, send, receive };
    },
  };
};
