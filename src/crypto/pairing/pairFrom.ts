import type { HandshakeResult } from '../noise/handshake';
import { deriveKey, hashOf } from '../kdf';
import type { Pair } from '../keyring';
import type { Sodium } from '../sodium';
import { concat } from '../wire';
import type { Nonces } from './comparison';

/** What both sides derive alike from a finished conversation. The nonces only ever crossed inside its channel. */
export const pairFrom = (
  sodium: Sodium,
  { hash, otherStatic }: Pick<HandshakeResult, 'hash' | 'otherStatic'>,
  { inviter, joiner }: Nonces,
  partnerBook: string,
): Pair => {
  if (!otherStatic) throw new Error('A pairing needs the static key of the other side');
  return {
    pairId: sodium.toBase64Url(hashOf(sodium, 'pair/id', [hash, inviter, joiner], 16)),
    root: deriveKey(sodium, concat(inviter, joiner), 'pair/root', hash),
    next: null,
    partnerStatic: otherStatic,
    partnerBook,
  };
};
