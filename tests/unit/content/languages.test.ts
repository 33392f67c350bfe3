import { describe, expect, it } from 'vitest';
import { familyGaps, gaps } from '../../helpers/dictionaries';

type Words = Readonly<Record<string, string>>;

const files = import.meta.glob<Readonly<Record<string, Words>>>('../../../src/ui/i18n/*/*.ts', {
  eager: true,
});

/** By language, then by file: the words in it. */
const byLanguage = new Map<string, Map<string, Words>>();
for (const [path, exported] of Object.entries(files)) {
  const [file = '', tag = ''] = path.split('/').reverse();
  const known = byLanguage.get(tag) ?? new Map<string, Words>();
  byLanguage.set(tag, known.set(file, Object.assign({}, ...Object.values(exported)) as Words));
}
const english = byLanguage.get('en') ?? new Map<string, Words>();
const others = [...byLanguage].filter(([tag]) => tag !== 'en');

/** The content that a language has, `<family>/<language>/words.ts`; what it has not is read in English. */
const contentFiles = import.meta.glob<unknown>('../../../src/content/*/*/words.ts', {
  eager: true,
  import: 'words',
});

describe('each language', () => {
  it('is compared with English, which is there', () => {
    expect(english.size).toBeGreaterThan(12);
    expect(Object.keys(english.get('common.ts') ?? {}).length).toBeGreaterThan(10);
  });

  it('has every key of the interface, with the same placeholders', () => {
    const found = others.flatMap(([tag, dictionaries]) => [
      ...[...dictionaries.keys()]
        .filter((file) => !english.has(file))
        .map((file) => `${tag}/${file} is nothing in English`),
      ...[...english].flatMap(([file, words]) =>
        gaps(words, dictionaries.get(file) ?? {}).map((gap) => `${tag}/${file}: ${gap}`),
      ),
    ]);
    expect(found).toEqual([]);
  });

  it('has whole families of content', () => {
    const found = Object.entries(contentFiles).flatMap(([path, words]) => {
      const original = contentFiles[path.replace(/[^/]+\/words\.ts$/u, 'en/words.ts')];
      return familyGaps(original, words).map((gap) => `${path}: ${gap}`);
    });
    expect(found).toEqual([]);
  });
});

describe('a gap', () => {
  const words = { 'a.b': 'Hello {{ name }}', 'n.one': '{{ n }} page', 'n.other': '{{ n }} pages' };

  it('is a missing key, one too many, or another placeholder', () => {
    expect(
      gaps(words, { 'a.b': 'Hallo {{ nam }}', 'n.one': '{{ n }} Seite', 'x.y': 'Was' }),
    ).toEqual(['n.other is missing', 'a.b fills in nam', 'x.y is nothing in English']);
  });

  it('is no further plural form and no formal twin', () => {
    const polish = { ...words, 'n.few': '{{ n }} strony', 'a.b@formal': 'Witam {{ name }}' };
    expect(gaps(words, polish)).toEqual([]);
    expect(gaps(words, { ...words, 'n.few': 'strony', 'a.few': 'nic' })).toEqual([
      'n.few fills in nothing',
      'a.few is nothing in English',
    ]);
  });

  it('in a family is a text that is missing or one too many, but no name and no formal twin', () => {
    const original = { a: { text: 'Stay', named: 'Stay, {{ name }}' }, b: { text: 'Go' } };
    expect(familyGaps(original, { a: { text: 'Bleib', formal: 'Bleiben Sie' }, b: {} })).toEqual([
      '/b/text',
    ]);
    expect(familyGaps(original, { ...original, c: { text: 'Komm' } })).toEqual(['/c/text']);
  });
});
