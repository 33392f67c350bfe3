import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const files = import.meta.glob<Record<string, unknown>>('../../src/ui/i18n/en/*.ts', {
  eager: true,
});

/** Every entry of every exported dictionary, under its key. */
export const strings = Object.entries(files).flatMap(([path, exported]) =>
  Object.values(exported).flatMap((dictionary) =>
    Object.entries(dictionary as Record<string, unknown>).map(([key, text]) => {
      const file = path.split('/').at(-1) ?? '';
      return { file, where: `${file} ${key}`, key, text };
    }),
  ),
);

/** Those that are words, as they must all be. */
export const texts = strings.flatMap(({ text, ...rest }) =>
  typeof text === 'string' ? [{ ...rest, text }] : [],
);

export const sentencesOf = (text: string): readonly string[] =>
  text.split(/[.?:;…]\s+|\n+/u).filter((sentence) => wordsOf(sentence).length > 0);

/** A placeholder such as `{{ name }}` is one word; a dash between spaces is none. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence
    .replace(/\{+[^}]*\}+/gu, 'name')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The age at which an English text reads easily: Flesch and Kincaid's school grade, and five years. */
export const readingAge = (...text: readonly string[]): number => {
  const sentences = text.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 5 + fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
};
