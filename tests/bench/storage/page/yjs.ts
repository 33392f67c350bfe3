import * as Y from 'yjs';
import { IndexeddbPersistence } from 'y-indexeddb';
import { createBook, encodeBook, journal, type Book } from '../../../../src/doc';
import { beginsSitting, entryOf, idOf } from '../../entries';
import { newestFirst, type Opened, type Peer } from './peer';
import { committed } from './transactions';

export const putInto = (book: Book, index: number): void =>
  journal.put(book, idOf(index), entryOf(index));

/** The same document for all that hold one in Yjs. */
export const fillBook = (edits: number): Book => {
  const book = createBook();
  book.transact(() => {
    for (let index = 0; index < edits; index += 1) {
      if (beginsSitting(index)) book.clientID = 1_000 + index;
      putInto(book, index);
    }
  });
  return book;
};

const read = (book: Book): Opened => {
  const loadedAt = performance.now();
  const list = newestFirst([...journal.entries(book)].map(([id, entry]) => ({ id, ...entry })));
  return { loadedAt, readyAt: performance.now(), entries: list.length };
};

export const yIndexeddb: Peer = {
  async fill(edits) {
    // What a book holds when it is connected is written as one snapshot, as after its own tidying.
    await new IndexeddbPersistence('book', fillBook(edits)).whenSynced;
    await committed();
    return {};
  },
  async begin() {
    const book = createBook();
    await new IndexeddbPersistence('book', book).whenSynced;
    return { put: (index) => putInto(book, index), durable: committed, finish: async () => ({}) };
  },
  prepare: async () => async () => {
    const book = createBook();
    await new IndexeddbPersistence('book', book).whenSynced;
    return read(book);
  },
};

/** The limit: one snapshot that lies in memory already, and no disk at all. */
export const applyUpdate: Peer = {
  async begin() {
    const book = createBook();
    return {
      put: (index) => putInto(book, index),
      durable: async () => {},
      finish: async () => ({ snapshot: encodeBook(book) }),
    };
  },
  fill: async (edits) => ({ snapshot: encodeBook(fillBook(edits)) }),
  prepare:
    async ({ snapshot }) =>
    async () => {
      const book = createBook();
      Y.applyUpdate(book, snapshot as Uint8Array);
      return read(book);
    },
};
