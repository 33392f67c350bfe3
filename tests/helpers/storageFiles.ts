import { createBookLog } from '../../src/storage/bookLog';
import { openPair, type Pair } from '../../src/storage/file/pair';
import { createFileStores, type FileStores } from '../../src/storage/file/stores';
import { createFilesHome } from '../../src/storage/filesHome';
import type { Home } from '../../src/storage/home';
import { createDisk, type Disk } from './storageDisk';
import { valueOf, type StorageWorld } from './storageWorld';

/** Files in memory, asked as the worker is: with copies there and back. */
export function openFilesHome(disk: Disk): { home: Home; pair: Pair } {
  const pair = openPair(disk.handles);
  const stores = createFileStores(pair, () => {});
  const home = createFilesHome({
    ask: async (call, ...args) => {
      const work = stores[call] as (...given: unknown[]) => unknown;
      return structuredClone(work(...structuredClone(args))) as ReturnType<FileStores[typeof call]>;
    },
    standing: () => 'held',
  });
  return { home, pair };
}

export async function createFilesWorld(): Promise<StorageWorld> {
  const disk = createDisk();
  const { home, pair } = openFilesHome(disk);
  // As after a restart, so that what counts is what lies in the files.
  const lying = () => openFilesHome(createDisk([...disk.files]));
  return {
    vaultStore: { write: home.vaultStore.write, read: () => lying().home.vaultStore.read() },
    events: { ...home.events, read: () => lying().home.events.read() },
    openLog: (sealer) =>
      createBookLog({
        backend: { ...home.log, read: (name) => lying().home.log.read(name) },
        sealer,
      }),
    peek: async (name) => valueOf(await lying().home.log.read(name)),
    async poke(name, book) {
      pair.rewrite({
        ...pair.content,
        books: new Map([...pair.content.books, [name.join(), book]]),
      });
    },
    async setDiskFull(full) {
      disk.room = full ? 0 : Number.POSITIVE_INFINITY;
    },
    async end() {},
  };
}
