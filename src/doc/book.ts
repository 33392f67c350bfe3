import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import { origins, type Book } from './collection';
import { applyStored } from './partForm';

/** Yjs V1 everywhere but in parts of snapshots: V2 bytes given to a V1 reader load nothing and say nothing. */
export const createBook = (): Book => new Y.Doc();

/** Takes what lay on this device in one transaction. Returns how many could not be decoded; the others are applied. */
export const loadBook = (book: Book, updates: Iterable<Bytes>): number => {
  let unreadable = 0;
  book.transact(() => {
    for (const update of updates) {
      try {
        applyStored(book, update, origins.load);
      } catch {
        unreadable += 1;
      }
    }
  }, origins.load);
  return unreadable;
};

/** The whole book as one update; deleted text is not in it. */
export const encodeBook = (book: Book): Bytes => Y.encodeStateAsUpdate(book) as Bytes;

/** Calls back with every change that is not yet on disk: the person's own, and what a partner's device sent. */
export const onUnsaved = (book: Book, listener: (update: Bytes) => void): (() => void) => {
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin !== origins.load) listener(update as Bytes);
  };
  book.on('update', onUpdate);
  return () => book.off('update', onUpdate);
};

/** Calls back after every transaction, whoever made it. */
export const onChanged = (book: Book, listener: () => void): (() => void) => {
  book.on('update', listener);
  return () => book.off('update', listener);
};

/** Several changes as one: one record, one look at it. */
export const inOneGo = (book: Book, change: () => void): void =>
  book.transact(change, origins.local);
