import { resolveTemplate, translator } from '@solid-primitives/i18n';

/**
 * Makes `t` for one dictionary: flat keys, checked by the compiler; `{{ name }}` stands for an argument. Each area of
 * the app has its own, so that the door loads only its own words.
 */
export const createTranslate = <T extends Record<string, string>>(words: T) =>
  translator(() => words, resolveTemplate);

const rules = new Intl.PluralRules('en');

/** Which of `key.one` and `key.other` fits a number. */
export const plural = (count: number): 'one' | 'other' =>
  rules.select(count) === 'one' ? 'one' : 'other';
