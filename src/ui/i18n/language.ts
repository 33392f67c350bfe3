import { createSignal } from 'solid-js';

/** How "you" is said, in languages that have two ways. */
export type Address = 'informal' | 'formal';

/** The language that is shown. */
export interface Shown {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Undefined where this language has no words for a key: English stands in. */
  translate(key: string, english: string): string | undefined;
}

type Dictionary = Readonly<Record<string, string>>;

export const original = 'en';

const english: Shown = { tag: original, dir: 'ltr', translate: () => undefined };

/**
 * A language is here as soon as its folder is, with the same files as `en`. English comes with the screens; the others
 * are fetched whole when they are chosen.
 */
const files = import.meta.glob<Readonly<Record<string, Dictionary>>>(['./*/*.ts', '!./en/*.ts']);

const tagOf = (file: string): string => file.split('/')[1] ?? original;

/** Every language that the interface has, English first. */
export const languages: readonly string[] = [
  ...new Set([original, ...Object.keys(files).map(tagOf)]),
];

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'ur', 'yi']);

/** Which way a language is written. */
export const dirOf = (tag: string): Shown['dir'] =>
  rightToLeft.has(new Intl.Locale(tag).language) ? 'rtl' : 'ltr';

/** The name that a language has for itself. */
export const nameOf = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/** The first wanted language that is known; English without one. `wanted`: BCP 47, the dearest first. */
export const bestOf = (wanted: readonly string[], known: readonly string[] = languages): string => {
  const found = wanted.flatMap((tag) => {
    const base = tag.split('-')[0];
    return known.find((each) => each === tag) ?? known.find((each) => each === base) ?? [];
  });
  return found[0] ?? original;
};

/** Words of a dictionary; a key with `@formal` goes before the plain one where that address is wanted. */
export const fromDictionary =
  (words: Dictionary, address: Address): Shown['translate'] =>
  (key) =>
    (address === 'formal' ? words[`${key}@formal`] : undefined) ?? words[key];

const fetchWords = async (tag: string): Promise<Dictionary> => {
  const own = Object.entries(files).filter(([file]) => tagOf(file) === tag);
  const parts = await Promise.all(own.map(([, load]) => load()));
  return Object.assign({}, ...parts.flatMap((part) => Object.values(part))) as Dictionary;
};

const [shown, setShown] = createSignal<Shown>(english);
const [hasFormal, setHasFormal] = createSignal(false);

/** The language now. Reading it inside a component follows it. */
export { shown };

/** Whether the language now has two ways of saying "you". */
export { hasFormal };

/** Made on the fly; offered nowhere, and shown only to who asks for its tag. */
const made = new Map<string, Shown>();

export const addLanguage = (language: Shown): void => void made.set(language.tag, language);

let asked = 0;

/** Shows a language; null: the one that the device asks for. The last call counts. */
export const speak = async (tag: string | null, address: Address): Promise<void> => {
  const turn = (asked += 1);
  const own = tag === null ? undefined : made.get(tag);
  if (own) return showLanguage(own);
  const chosen = bestOf(tag === null ? navigator.languages : [tag]);
  const words = chosen === original ? {} : await fetchWords(chosen);
  if (turn !== asked) return;
  const isFormal = (key: string) => key.endsWith('@formal');
  setHasFormal(Object.keys(words).some(isFormal));
  showLanguage(
    chosen === original
      ? english
      : { tag: chosen, dir: dirOf(chosen), translate: fromDictionary(words, address) },
  );
};

/** Shows a language that is already here. */
export const showLanguage = (language: Shown): void => {
  setShown(language);
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.dir;
};
