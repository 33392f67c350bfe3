import type * as v from 'valibot';
import { createCollection, type Book } from './collection';

/** The fixed id of an only entry. It says nothing. */
const only = 'self';

export interface Single<T> {
  /** `device`: what this one keeps for itself, once a person has several; until it has, what all had before. */
  read(book: Book, device?: string): T;
  write(book: Book, value: T, device?: string): void;
  /** Calls back after every change. Returns how to stop. */
  observe(book: Book, listener: () => void): () => void;
}

/** A collection with one entry: small facts that stand whole or not at all. `initial`: while nothing is written. */
export const createSingle = <T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
  initial: T,
): Single<T> => {
  const collection = createCollection(name, schema);
  return {
    read: (book, device = only) =>
      collection.get(book, device) ?? collection.get(book, only) ?? initial,
    write: (book, value, device = only) => collection.put(book, device, value),
    observe: (book, listener) => collection.observe(book, () => listener()),
  };
};
