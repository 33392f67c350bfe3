import type { CardWords } from '../../src/content/cards/types';
import type { Family, Library } from '../../src/content/library';

/** The English words of every family, by its name. */
export const english = Object.fromEntries(
  Object.entries(
    import.meta.glob<unknown>('../../src/content/*/en/words.ts', { eager: true, import: 'words' }),
  ).map(([file, words]) => [file.split('/').at(-3), words]),
) as unknown as Library;

export interface Said {
  readonly where: string;
  readonly family: Family;
  readonly text: string;
}

const gather = (value: unknown, where: string): readonly { where: string; text: string }[] => {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => gather(part, `${where} ${key}`));
};

/** Every string that a person can read in the content. */
export const said: readonly Said[] = Object.entries(english).flatMap(([family, words]) =>
  gather(words, family).map((each) => ({ ...each, family: family as Family })),
);

export const textsOf = (...families: readonly Family[]): readonly string[] =>
  said.filter(({ family }) => families.includes(family)).map(({ text }) => text);

/** Cards and misconceptions, by id. */
export const articles: ReadonlyMap<string, CardWords> = new Map([
  ...Object.entries<CardWords>(english.cards.cards),
  ...Object.entries<CardWords>(english.misconceptions),
]);
