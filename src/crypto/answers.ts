import type { Bytes } from '../core/bytes';
import type { AnswerCrypto } from '../core/ports/pairing';
import type { AnswerPlace, Opening } from '../core/talk/reveal';
import { hashOf } from './kdf';
import type { Sodium } from './sodium';
import { utf8 } from './wire';

const saltBytes = 32;

/** Binds who answers whom, which question and when; the salt hides an answer that could be guessed. */
const commitTo = (
  sodium: Sodium,
  { author, reader, round, question }: AnswerPlace,
  { salt, parts }: Opening,
): Bytes =>
  hashOf(sodium, 'talk/commit', [author, reader, round, question, salt, ...parts].map(utf8));

/** Commitments to answers. They need no key. */
export const createAnswers = (loadSodium: () => Promise<Sodium>): AnswerCrypto => ({
  async seal(place, parts) {
    const sodium = await loadSodium();
    const salt = sodium.toBase64Url(sodium.random(saltBytes));
    return { salt, commit: sodium.toBase64Url(commitTo(sodium, place, { salt, parts })) };
  },
  async fits(place, opening, commit) {
    const sodium = await loadSodium();
    return sodium.toBase64Url(commitTo(sodium, place, opening)) === commit;
  },
});
