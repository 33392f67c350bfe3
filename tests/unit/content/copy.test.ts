import { describe, expect, it } from 'vitest';
import { findOverclaims } from '../../helpers/overclaims';
import { longSentences, sentencesOf, wordsOf } from '../../helpers/sentences';
import { allowances, bannedWords, findBannedWords, longTexts } from '../../helpers/bannedWords';

const files = import.meta.glob<Record<string, unknown>>('../../../src/ui/i18n/en/*.ts', {
  eager: true,
});

/** Every string of every exported dictionary, under its key. */
const strings = Object.entries(files).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((dictionary) =>
    Object.entries(dictionary as Record<string, unknown>).map(([key, text]) => ({
      where: `${file.split('/').at(-1)} ${key}`,
      key,
      text,
    })),
  ),
);

const texts = strings.flatMap(({ where, key, text }) =>
  typeof text === 'string' ? [{ where, key, text }] : [],
);

const maxWords = 15;

describe('the copy lint', () => {
  it('finds each banned word, also with a capital, an ending and a typographic apostrophe', () => {
    for (const word of bannedWords) {
      const text = `So, ${word.replace('*', '').replace("'", '’').toUpperCase()}.`;
      expect(findBannedWords('any', text)).toContain(word);
    }
    expect(findBannedWords('any', 'You FAILED, relaxing deeply')).toEqual([
      'fail*',
      'deep*',
      'relax*',
    ]);
  });

  it('finds nothing inside other words', () => {
    const text = 'Adjust health, subject, domestic, healthy, secure, mustard, given inside.';
    expect(findBannedWords('any', text)).toEqual([]);
  });

  it('counts sentences and words as a reader does', () => {
    expect(sentencesOf('One two. Three? Four: five').map(wordsOf)).toEqual([
      ['One', 'two'],
      ['Three'],
      ['Four'],
      ['five'],
    ]);
    expect(wordsOf('With {{ first name }} – always')).toEqual(['With', 'name', 'always']);
  });

  it('allows and lengthens only what exists', () => {
    const keys = texts.map(({ key }) => key);
    const known = (prefix: string) => keys.some((key) => key.startsWith(prefix));
    expect(longTexts.filter((prefix) => !known(prefix))).toEqual([]);
    expect(
      allowances.filter(({ word, keys: prefix }) => !bannedWords.includes(word) || !known(prefix)),
    ).toEqual([]);
  });
});

describe('what people read', () => {
  it('is flat dictionaries of strings', () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(strings.filter(({ text }) => typeof text !== 'string')).toEqual([]);
  });

  it('says each key once', () => {
    const keys = strings.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('holds no banned word', () => {
    const found = texts.flatMap(({ where, key, text }) =>
      findBannedWords(key, text).map((word) => `${where}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('claims nothing that nobody has shown', () => {
    const found = texts.flatMap(({ where, text }) =>
      findOverclaims(text).map((id) => `${id} in ${where}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('holds no exclamation mark', () => {
    expect(texts.filter(({ text }) => text.includes('!'))).toEqual([]);
  });

  it(`keeps sentences to ${maxWords} words`, () => {
    const long = texts
      .filter(({ key }) => !longTexts.some((prefix) => key.startsWith(prefix)))
      .flatMap(({ where, text }) =>
        longSentences(text, maxWords).map((sentence) => `${where}: ${sentence}`),
      );
    expect(long).toEqual([]);
  });

  it('keeps preference labels to 40 characters', () => {
    const labels = texts.filter(({ key }) => /^pref\..*\.label$/u.test(key));
    expect(labels).toHaveLength(100);
    expect(labels.filter(({ text }) => text.length > 40)).toEqual([]);
  });
});
