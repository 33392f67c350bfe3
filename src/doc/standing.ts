import type * as v from 'valibot';
import { createCollection, origins, type Book } from './collection';

/** A fresh random id, and the moment of the change in milliseconds since the Unix epoch. */
export interface Stamp {
  readonly id: string;
  readonly at: number;
}

interface Dated {
  readonly at: number;
}

/**
 * A collection of which one entry stands for each key, the later one: two devices of one person may write apart, and on
 * a tie the greater id stands, so that every replica agrees. Ids are random; the key lies inside the entry, because Yjs
 * keeps ids for ever.
 */
export const createStanding = <T extends Dated>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
  keyOf: (value: T) => string,
) => {
  const collection = createCollection(name, schema);

  const standing = (book: Book): Map<string, { readonly id: string; readonly value: T }> => {
    const byKey = new Map<string, { id: string; value: T }>();
    for (const [id, value] of collection.entries(book)) {
      const best = byKey.get(keyOf(value));
      const isLater =
        !best || value.at > best.value.at || (value.at === best.value.at && id > best.id);
      if (isLater) byKey.set(keyOf(value), { id, value });
    }
    return byKey;
  };

  return {
    observe: (book: Book, listener: () => void) => collection.observe(book, () => listener()),
    /** What stands, by key, with the id that it lies under. */
    standing,
    /** What stands, in the order in which it was written. */
    read: (book: Book): readonly T[] => [...standing(book).values()].map(({ value }) => value),
    get: (book: Book, key: string): T | undefined => standing(book).get(key)?.value,
    /** Writes over what stands; under `id` where nothing does. */
    put(book: Book, id: string, value: T): void {
      collection.put(book, standing(book).get(keyOf(value))?.id ?? id, value);
    },
    /** Writes under this very id, without a look at what is there. */
    putUnder: collection.put,
    remove(book: Book, key: string): void {
      book.transact(() => {
        for (const [id, value] of collection.entries(book)) {
          if (keyOf(value) === key) collection.remove(book, id);
        }
      }, origins.local);
    },
  };
};

export interface DatedSingle<T> {
  read(book: Book): T;
  write(book: Book, stamp: Stamp, value: T): void;
  /** Calls back after every change. Returns how to stop. */
  observe(book: Book, listener: () => void): () => void;
}

/** Small facts that stand whole or not at all, the later ones. `initial`: while nothing is written. */
export const createDatedSingle = <T extends object>(
  name: string,
  schema: v.GenericSchema<unknown, T & Dated>,
  initial: T,
): DatedSingle<T> => {
  const standing = createStanding(name, schema, () => '');
  return {
    observe: standing.observe,
    read(book) {
      const found = standing.get(book, '');
      if (!found) return initial;
      const { at: _, ...value } = found;
      return value as unknown as T;
    },
    write: (book, { id, at }, value) => standing.put(book, id, { ...value, at }),
  };
};
