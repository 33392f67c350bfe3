import type { Bytes } from '../../core/bytes';
import type { PairingRole } from '../../core/ports/pairing';
import { hashOf } from '../kdf';
import type { Sodium } from '../sodium';
import { utf8 } from '../wire';
import { drawWords, phraseOf, wordsInPhrase } from '../words';

/** 32 random bytes of each side. */
export type Nonces = Readonly<Record<PairingRole, Bytes>>;

const decoys = 3;

/**
 * A promise of a nonce that is shown later. Neither side can pick its nonce after seeing the other's, so nobody in
 * the middle can search for two conversations with the same words.
 */
export const commitmentOf = (sodium: Sodium, role: PairingRole, nonce: Bytes): Bytes =>
  hashOf(sodium, 'pair/commit', [utf8(role), nonce]);

/** The words that both people compare: 64 bits drawn from the handshake and both nonces. */
export const comparisonWords = (
  sodium: Sodium,
  handshakeHash: Bytes,
  { inviter, joiner }: Nonces,
): string => phraseOf(hashOf(sodium, 'pair/words', [handshakeHash, inviter, joiner]));

/** The right phrase among three random ones, so that a tap takes listening. */
export const candidatesFor = (sodium: Sodium, words: string): string[] => {
  const candidates = Array.from({ length: decoys }, () =>
    drawWords(sodium, wordsInPhrase).join(' '),
  );
  candidates.splice(sodium.randomBelow(decoys + 1), 0, words);
  return candidates;
};
