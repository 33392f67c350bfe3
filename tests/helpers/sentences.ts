import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Sentences as a reader breathes them: a colon or semicolon is a pause too. */
export const sentencesOf = (text: string): readonly string[] => text.split(/[.?:;…]\s+|\n+/u);

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

const fullStops = /[.?!…](?=["”’)]*(?:\s|$))/gu;

/**
 * The age at which the text reads easily: the Flesch-Kincaid grade of several texts read as one, plus the five years
 * before the first grade. Short texts one by one say little.
 */
export const readingAge = (texts: readonly string[]): number => {
  const text = texts.join(' ');
  const words = wordsOf(text);
  const grade = fleschKincaid({
    sentence: Math.max(1, text.match(fullStops)?.length ?? 0),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  return grade + 5;
};
