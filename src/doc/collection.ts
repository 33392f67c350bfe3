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
  /** Undefined where there is no entry, or none that fits the schema. */
  get(book: Book, id: string): T | undefined;
  /** Of every entry, readable or not; nothing is decoded. */
  ids(book: Book): string[];
  put(book: Book, id: string, value: T): void;
  remove(book: Book, id: string): void;
  /** Calls back with the ids that have changed, once a transaction. Returns how to stop. */
  observe(book: Book, listener: (ids: ReadonlySet<string>) => void): () => void;
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
    get: (book, id) => decodeEntry(schema, mapOf(book).get(id)),
    ids: (book) => [...mapOf(book).keys()],
    put(book, id, value) {
      book.transact(() => mapOf(book).set(id, encodeEntry(value)), origins.local);
    },
    remove(book, id) {
      book.transact(() => mapOf(book).delete(id), origins.local);
    },
    observe(book, listener) {
      const map = mapOf(book);
      const onEvent = ({ keysChanged }: Y.YMapEvent<unknown>) => listener(keysChanged);
      map.observe(onEvent);
      return () => map.unobserve(onEvent);
    },
  };
};
