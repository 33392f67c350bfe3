import { createRoot } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDay, formatMegabytes, formatMonth } from '../../../src/ui/i18n/format';
import {
  bestOf,
  fromDictionary,
  languages,
  nameOf,
  showLanguage,
  speak,
  type Address,
} from '../../../src/ui/i18n/language';
import {
  groupWords,
  howWords,
  kindWords,
  kitWords,
  noteWords,
  placeWords,
  planWords,
  reviewNoteWords,
  reviewWords,
  tagWords,
  visibilityWords,
} from '../../../src/ui/i18n/care';
import { answerMeaning, answerWords, blockWords, prefWords } from '../../../src/ui/i18n/home';
import { createLookup, createTranslate, plural } from '../../../src/ui/i18n/translate';
import { pseudo, pseudoLanguage } from '../../helpers/pseudo';

const english = {
  'door.open': 'Open',
  'door.hello': 'Hello, {{ name }}',
  'pages.one': '{{ n }} page',
  'pages.other': '{{ n }} pages',
} as const;
const t = createTranslate(english);
const lookup = createLookup(english);

const german = {
  'door.open': 'Öffne',
  'door.open@formal': 'Öffnen Sie',
  'door.hello': 'Hallo, {{ name }}',
  'pages.one': '{{ n }} Seite',
  'pages.other': '{{ n }} Seiten',
};
const showGerman = (address: Address) =>
  showLanguage({ tag: 'de', dir: 'ltr', translate: fromDictionary(german, address) });

afterEach(async () => {
  vi.restoreAllMocks();
  await speak('en', 'informal');
});

describe('a language', () => {
  it('changes what is said, where it is said, without a new start', () => {
    createRoot((end) => {
      expect(t('door.hello', { name: 'Ada' })).toBe('Hello, Ada');
      showGerman('informal');
      expect([t('door.hello', { name: 'Ada' }), lookup('door.open')]).toEqual([
        'Hallo, Ada',
        'Öffne',
      ]);
      end();
    });
    expect(document.documentElement.lang).toBe('de');
  });

  it('is that of the words which are found by an id, too', () => {
    const said = () => [
      kindWords('gentle'),
      tagWords('tired'),
      groupWords('T'),
      placeWords('M01'),
      howWords('duration', '5'),
      visibilityWords('private'),
      planWords('helps'),
      noteWords('T06'),
      kitWords('water'),
      reviewWords('agree', 'title'),
      reviewNoteWords('worked'),
      answerWords('love'),
      answerMeaning('love'),
      blockWords('blk.A1'),
      prefWords('T01', 'give'),
    ];
    const inEnglish = said();
    expect(inEnglish.every((words) => words)).toBe(true);
    showLanguage(pseudoLanguage);
    expect(said()).toEqual(inEnglish.map((words) => pseudo(words ?? '')));
  });

  it('says "you" as it is wanted, where it has two ways', () => {
    showGerman('formal');
    expect([t('door.open'), t('door.hello', { name: 'Ada' })]).toEqual([
      'Öffnen Sie',
      'Hallo, Ada',
    ]);
  });

  it('falls back to English, key by key', () => {
    showLanguage({ tag: 'de', dir: 'ltr', translate: fromDictionary({}, 'informal') });
    expect(t('door.open')).toBe('Open');
    expect(lookup('door.shut')).toBeUndefined();
  });

  it('has the plural forms that it needs', () => {
    const pages = (n: number) => t(`pages.${plural(n)}`, { n });
    expect([1, 2, 5].map(pages)).toEqual(['1 page', '2 pages', '5 pages']);
    const polish = {
      'pages.one': '{{ n }} strona',
      'pages.few': '{{ n }} strony',
      'pages.many': '{{ n }} stron',
      'pages.other': '{{ n }} strony',
    };
    showLanguage({ tag: 'pl', dir: 'ltr', translate: fromDictionary(polish, 'informal') });
    expect([1, 2, 5].map(pages)).toEqual(['1 strona', '2 strony', '5 stron']);
    showLanguage({ tag: 'pl', dir: 'ltr', translate: fromDictionary({}, 'informal') });
    expect(pages(5)).toBe('5 pages');
  });

  it('brings its own dates and numbers', () => {
    const day = new Date(2001, 4, 3).getTime();
    showGerman('informal');
    expect([formatDay(day), formatMonth('2001-05'), formatMegabytes(1_500_000)]).toEqual([
      '3. Mai 2001',
      'Mai 2001',
      '1,5',
    ]);
  });

  it('is the one that the device asks for, if it is here', () => {
    const known = ['en', 'de', 'pt-BR'];
    expect(bestOf(['fr-CA', 'de-AT', 'en'], known)).toBe('de');
    expect(bestOf(['pt-BR'], known)).toBe('pt-BR');
    expect(bestOf(['fr'], known)).toBe('en');
    expect(bestOf([], known)).toBe('en');
    expect(languages[0]).toBe('en');
    expect(nameOf('de')).toBe('Deutsch');
  });

  it('is followed by the last wish, and an unknown one is English', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['xx']);
    showGerman('informal');
    await Promise.all([speak('zz', 'informal'), speak(null, 'informal')]);
    expect([document.documentElement.lang, t('door.open')]).toEqual(['en', 'Open']);
  });
});

describe('the made-up language', () => {
  it('runs from right to left, is longer, and keeps names', () => {
    showLanguage(pseudoLanguage);
    expect(document.documentElement.dir).toBe('rtl');
    expect(t('door.hello', { name: 'Ada' })).toBe(`${pseudo('Hello,')} Ada`);
    expect(pseudo('Hello').length).toBeGreaterThan('Hello'.length);
  });
});
