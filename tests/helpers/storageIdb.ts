import { openDB, type IDBPDatabase } from 'idb';
import type { Bytes } from '../../src/core/bytes';
import { openStorage } from '../../src/storage';
import type { StoredBook, StoredRecord } from '../../src/storage/backend';
import { openBucket } from './storageBucket';
import type { StorageWorld } from './storageWorld';

const stores = ['log', 'snapshots', 'parts', 'heads'];

/** Real IndexedDB in a storage bucket of its own; the way past the adapter is a second, short connection. */
export async function createIdbWorld(): Promise<StorageWorld> {
  const bucket = await openBucket();
  const storage = openStorage(null);

  return {
    vaultStore: storage.vaultStore,
    events: storage.events,
    openLog: storage.createBookLog,
    peek: (book) => withRaw((raw) => peek(raw, book)),
    poke: (book, stored) =>
      withRaw(async (raw) => {
        const tx = raw.transaction(stores, 'readwrite');
        const log = tx.objectStore('log');
        const snapshots = tx.objectStore('snapshots');
        const parts = tx.objectStore('parts');
        const heads = tx.objectStore('heads');
        await Promise.all([
          log.delete(rangeOf(book)),
          ...stored.log.map(({ seq, sealed }) => log.put(sealed, [book, seq])),
          parts.delete(rangeOf(book)),
          ...stored.parts.map(({ part, ...record }) => parts.put(record, [book, part])),
          stored.snapshot ? snapshots.put(stored.snapshot, book) : snapshots.delete(book),
          stored.head ? heads.put(stored.head, book) : heads.delete(book),
          tx.done,
        ]);
      }),
    setDiskFull: (full) => (full ? bucket.fill() : bucket.makeRoom()),
    end: () => bucket.end(),
  };
}

/** A connection of its own to the database as it lies there. */
export async function withRaw<T>(use: (raw: IDBPDatabase) => Promise<T>): Promise<T> {
  const raw = await openDB('hearth');
  try {
    return await use(raw);
  } finally {
    raw.close();
  }
}

/** Everything in one store; the transaction has ended, so that the bucket can go. */
export async function readStore(raw: IDBPDatabase, store: string) {
  const tx = raw.transaction(store, 'readonly');
  const [keys, values] = await Promise.all([
    tx.store.getAllKeys(),
    tx.store.getAll() as Promise<unknown[]>,
    tx.done,
  ]);
  return { keys, values };
}

async function peek(raw: IDBPDatabase, book: Bytes): Promise<StoredBook> {
  const tx = raw.transaction(stores, 'readonly');
  const entriesIn = async (store: string) => {
    const under = tx.objectStore(store);
    const [keys, values] = await Promise.all([
      under.getAllKeys(rangeOf(book)) as Promise<unknown> as Promise<[ArrayBuffer, number][]>,
      under.getAll(rangeOf(book)),
    ]);
    return keys.map(([, at], index) => [at, values[index]] as const);
  };
  const [snapshot, parts, log, head] = await Promise.all([
    tx.objectStore('snapshots').get(book) as Promise<StoredRecord | undefined>,
    entriesIn('parts'),
    entriesIn('log'),
    tx.objectStore('heads').get(book) as Promise<StoredRecord | undefined>,
    tx.done,
  ]);
  return {
    snapshot,
    parts: parts.map(([part, record]) => ({ part, ...(record as StoredRecord) })),
    log: log.map(([seq, sealed]) => ({ seq, sealed: sealed as Bytes })),
    head,
  };
}

/** Everything that lies under a book: arrays whose first part is its name. */
const rangeOf = (book: Bytes): IDBKeyRange => IDBKeyRange.bound([book], [book, []]);
