import { describe, expect, it } from 'vitest';
import { findOverclaims } from '../../helpers/overclaims';
import { longSentences, readingAge, sentencesOf, wordsOf } from '../../helpers/sentences';
import { allowances, bannedWords, findBannedWords, longTexts } from '../../helpers/bannedWords';
import { strings, texts } from '../../helpers/copy';

const maxWords = 15;

/** Core flows are for ages 9 to 11 (care.md 8), as a whole; single texts may reach 13. */
const oldest = { dictionary: 11, text: 13 };
/** Shorter texts say too little to be measured. */
const fewestWords = 8;

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

  it('tells a hard text from an easy one', () => {
    expect(readingAge(['Stay close to me for a while. I like that.'])).toBeLessThan(8);
    expect(
      readingAge(['Individuals prioritising physiological regulation demonstrate satisfaction.']),
    ).toBeGreaterThan(18);
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

  it('reads easily, each dictionary as a whole and each text that is long enough', () => {
    const read = [...new Set(texts.map(({ file }) => file))].map((file) => {
      const own = texts.flatMap((each) => (each.file === file ? [each.text] : []));
      return { file, age: readingAge(own) };
    });
    expect(read.filter(({ age }) => age > oldest.dictionary)).toEqual([]);
    const hard = texts
      .filter(({ key }) => !longTexts.some((prefix) => key.startsWith(prefix)))
      .filter(({ text }) => wordsOf(text).length >= fewestWords)
      .filter(({ text }) => readingAge([text]) > oldest.text)
      .map(({ where }) => where);
    expect(hard).toEqual([]);
  });

  it('keeps preference labels to 40 characters', () => {
    const labels = texts.filter(({ key }) => /^pref\..*\.label$/u.test(key));
    expect(labels).toHaveLength(100);
    expect(labels.filter(({ text }) => text.length > 40)).toEqual([]);
  });
});
