import { openDB, type IDBPDatabase } from 'idb';
import type { Bytes } from '../../src/core/bytes';
import { openStorage } from '../../src/storage';
import type { StoredRecord } from '../../src/storage/backend';
import { openBucket } from './storageBucket';
import type { StorageWorld } from './storageWorld';

/** Real IndexedDB in a storage bucket of its own; the way past the adapter is a second, short connection. */
export async function createIdbWorld(): Promise<StorageWorld> {
  const bucket = await openBucket();
  const storage = openStorage();

  return {
    vaultStore: storage.vaultStore,
    openLog: storage.createBookLog,
    peek: (book) => withRaw((raw) => peek(raw, book)),
    poke: (book, stored) =>
      withRaw(async (raw) => {
        const tx = raw.transaction(['log', 'snapshots', 'heads'], 'readwrite');
        const log = tx.objectStore('log');
        const snapshots = tx.objectStore('snapshots');
        const heads = tx.objectStore('heads');
        await Promise.all([
          log.delete(rangeOf(book)),
          ...stored.log.map(({ seq, sealed }) => log.put(sealed, [book, seq])),
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

async function peek(raw: IDBPDatabase, book: Bytes) {
  const tx = raw.transaction(['log', 'snapshots', 'heads'], 'readonly');
  const [snapshot, keys, values, head] = await Promise.all([
    tx.objectStore('snapshots').get(book) as Promise<StoredRecord | undefined>,
    tx.objectStore('log').getAllKeys(rangeOf(book)) as Promise<unknown> as Promise<
      [ArrayBuffer, number][]
    >,
    tx.objectStore('log').getAll(rangeOf(book)) as Promise<Bytes[]>,
    tx.objectStore('heads').get(book) as Promise<StoredRecord | undefined>,
    tx.done,
  ]);
  const log = keys.map(([, seq], at) => ({ seq, sealed: values[at] ?? new Uint8Array() }));
  return { snapshot, log, head };
}

/** Everything that lies under a book: arrays whose first part is its name. */
const rangeOf = (book: Bytes): IDBKeyRange => IDBKeyRange.bound([book], [book, []]);
