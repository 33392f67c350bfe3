import type * as v from 'valibot';
import * as Y from 'yjs';
import { decodeEntry, encodeEntry } from './codec';

/** A person's Yjs document, or the read-only replica of a partner's. */
export type Book = Y.Doc;

/** Origins of transactions: what came from disk is not written to disk again. */
export const origins = { local: 'local', load: 'load' } as const;

export interface Collection<T> {
  /** Every readable entry; what does not fit the schema is left out, never deleted. */
  entries(book: Book): Map<string, T>;
  put(book: Book, id: string, value: T): void;
  remove(book: Book, id: string): void;
}

export const createCollection = <T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Collection<T> => {
  const mapOf = (book: Book): Y.Map<unknown> => book.getMap(name);
  return {
    entries(book) {
      const entries = new Map<string, T>();
      mapOf(book).forEach((bytes, id) => {
        const value = decodeEntry(schema, bytes);
        if (value !== undefined) entries.set(id, value);
      });
      return entries;
    },
    put(book, id, value) {
      book.transact(() => mapOf(book).set(id, encodeEntry(value)), origins.local);
    },
    remove(book, id) {
      book.transact(() => mapOf(book).delete(id), origins.local);
    },
  };
};
