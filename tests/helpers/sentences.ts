import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Sentences as a reader breathes them: a colon or semicolon is a pause too. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/[.?:;…]\s+|\n+/u).filter((sentence) => wordsOf(sentence).length > 0);

/** A placeholder such as `{{ name }}` is one word; a dash between spaces is none. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence
    .replace(/\{+[^}]*\}+/gu, 'name')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Sentences longer than `max` words. */
export const longSentences = (text: string, max: number): readonly string[] =>
  sentencesOf(text).filter((sentence) => wordsOf(sentence).length > max);

const plain = (word: string) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}’']/gu, '');

/** Every run of `length` words, without punctuation. */
export const runsOf = (text: string, length: number): readonly string[] => {
  const words = wordsOf(text)
    .map(plain)
    .filter((word) => word !== '');
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
};

/** The age at which English texts read easily: Flesch and Kincaid's school grade, and five years. Short ones say little. */
export const readingAge = (texts: readonly string[]): number => {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 5 + fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
};
