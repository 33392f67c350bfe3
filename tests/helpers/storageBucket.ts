import { openDB } from 'idb';
import type { FilePlace } from '../../src/storage/findHome';

/** The part of the Storage Buckets API that is used here; no TypeScript library has it yet. */
interface StorageBucket {
  readonly indexedDB: IDBFactory;
  getDirectory(): Promise<FileSystemDirectoryHandle>;
}

interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<StorageBucket>;
  delete(name: string): Promise<void>;
}

const quotaBytes = 2_000_000;
const ballastBytes = 1_000_000;

/**
 * Puts real IndexedDB with a small quota of its own in place of the origin's, until `end`.
 * Chromium remembers for a while how much room there was, and frees deleted records late; so a file that has lain
 * there from the start is what makes room again.
 */
export async function openBucket() {
  const buckets = (navigator as unknown as { storageBuckets: StorageBuckets }).storageBuckets;
  const name = `test-${crypto.randomUUID()}`;
  const bucket = await buckets.open(name, { quota: quotaBytes });
  const directory = await bucket.getDirectory();
  const ballast = await directory.getFileHandle('ballast', { create: true });
  const writer = await ballast.createWritable();
  await writer.truncate(ballastBytes);
  await writer.close();

  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  Object.defineProperty(globalThis, 'indexedDB', { value: bucket.indexedDB, configurable: true });

  const files: FilePlace = { directory: () => bucket.getDirectory(), lock: name };

  return {
    /** The bucket's own directory, under the bucket's quota. */
    files,
    /** Writes until not even a few bytes find room. */
    async fill(): Promise<void> {
      const filler = await openDB('filler', 1, {
        upgrade: (database) => void database.createObjectStore('pieces', { autoIncrement: true }),
      });
      for (let size = 2 ** 16; size >= 16;) {
        const tx = filler.transaction('pieces', 'readwrite');
        const piece = crypto.getRandomValues(new Uint8Array(size));
        const [, done] = await Promise.allSettled([tx.store.add(piece), tx.done]);
        if (done.status === 'rejected') size /= 4;
      }
      filler.close();
    },
    makeRoom: () => directory.removeEntry('ballast'),
    /** Takes the whole bucket away under whoever uses it. */
    remove: () => buckets.delete(name),
    async end(): Promise<void> {
      if (own) Object.defineProperty(globalThis, 'indexedDB', own);
      await buckets.delete(name);
    },
  };
}
