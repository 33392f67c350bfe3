import { wordsIn } from './search';

/** A person's own text, to be found. */
export interface FindableText {
  readonly id: string;
  readonly text: string;
}

/** Texts in memory, nowhere else; `end` lets go of them. */
export interface Finder {
  put(texts: readonly FindableText[]): void;
  remove(ids: readonly string[]): void;
  /** Ids of the texts in which every word of the query begins a word; none for a query without words. */
  find(query: string): Promise<readonly string[]>;
  end(): void;
}

/** From the page to the worker that holds the texts. `find` is answered with `found` of the same number. */
export type FinderMessage =
  | { readonly type: 'put'; readonly texts: readonly FindableText[] }
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  | { readonly type: 'find'; readonly number: number; readonly query: string };

export interface Found {
  readonly number: number;
  readonly ids: readonly string[];
}

/** The words of a text with a space before each, so that a word's beginning is a string to look for. */
const spaced = (text: string): string => ['', ...wordsIn(text)].join(' ');

/**
 * A plain scan: at 5,000 texts of a thousand letters it takes less than 15 ms whatever the query, where an index takes
 * a second to build, and a quarter of one for a single letter (docs/BENCHMARKS.md).
 */
export const createTextIndex = () => {
  const texts = new Map<string, string>();
  return {
    put(list: readonly FindableText[]): void {
      for (const { id, text } of list) texts.set(id, spaced(text));
    },
    remove(ids: readonly string[]): void {
      for (const id of ids) texts.delete(id);
    },
    find(query: string): readonly string[] {
      const wanted = wordsIn(query).map((word) => ` ${word}`);
      if (wanted.length === 0) return [];
      const found: string[] = [];
      for (const [id, text] of texts) {
        if (wanted.every((word) => text.includes(word))) found.push(id);
      }
      return found;
    },
  };
};

/** `text` around the first word that a word of the query begins; from its start where there is none. */
export const excerptOf = (text: string, query: string, length: number): string => {
  const [first] = wordsIn(query);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const hit = first && words.find(([word]) => wordsIn(word)[0]?.startsWith(first));
  const start = hit ? Math.max(0, hit.index - Math.floor(length / 4)) : 0;
  const from = start === 0 ? 0 : (words.find(({ index }) => index >= start)?.index ?? 0);
  return (from > 0 ? '… ' : '') + text.slice(from, from + length);
};
