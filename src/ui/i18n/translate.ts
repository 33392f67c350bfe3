import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { shown, type Shown } from './language';

type Words = Readonly<Record<string, string>>;

/** Plural forms that English has no use for (CLDR); a language that has one names it beside `.other`. */
const moreForms = ['zero', 'two', 'few', 'many'] as const;

const inLanguage = (english: Words, { translate }: Shown): Words => {
  const entries = Object.entries(english).flatMap(([key, text]) => {
    const own = translate(key, text) ?? text;
    if (!key.endsWith('.other')) return [[key, own] as const];
    const base = key.slice(0, -'other'.length);
    const forms = moreForms.map(
      (form) => [base + form, translate(base + form, text) ?? own] as const,
    );
    return [[key, own] as const, ...forms];
  });
  return Object.fromEntries(entries);
};

/** A dictionary in the language now; looked through once a language. */
const createDictionary = <T extends Words>(english: T): (() => T) => {
  let made: { readonly language: Shown; readonly words: T } | undefined;
  return () => {
    const language = shown();
    if (made?.language !== language) {
      made = { language, words: inLanguage(english, language) as T };
    }
    return made.words;
  };
};

/**
 * Makes `t` for one dictionary: flat keys, checked by the compiler; `{{ name }}` stands for an argument. Each area of
 * the app has its own, so that the door loads only its own words.
 */
export const createTranslate = <T extends Words>(english: T) =>
  translator(createDictionary(english), resolveTemplate);

/** For keys that are put together: undefined where there is none. */
export const createLookup = (english: Words): ((key: string) => string | undefined) => {
  const dictionary = createDictionary(english);
  return (key) => dictionary()[key];
};

/**
 * Which form of a message fits a number: `t(\`key.${plural(3)}\`)`. English has `.one` and `.other`; other languages
 * may have more, which stand wherever `.other` does.
 */
export const plural = (count: number): 'one' | 'other' =>
  new Intl.PluralRules(shown().tag).select(count) as 'one' | 'other';
