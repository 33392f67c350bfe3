import type { StorageError } from '../core/errors';
import type { BlobStore, BookLog, EventStore, VaultStore } from '../core/ports/storage';
import type { BlobCrypto, Sealer } from '../core/ports/vault';
import type { Result } from '../core/result';
import type { LogBackend } from './backend';
import { createIdbBlobStore } from './blobs';
import { createBookLog } from './bookLog';
import { createConnection } from './connection';
import { createHomeFinder, type FilePlace } from './findHome';
import type { Home } from './home';
import { migrations } from './schema';
import { finished } from './transaction';

export { createMemoryEventStore, createMemoryLog, createMemoryVaultStore } from './memory';

export interface Storage {
  /** Reading the vault looks for everything anew where another window has had it in between. */
  readonly vaultStore: VaultStore;
  readonly events: EventStore;
  createBookLog(sealer: Sealer): BookLog;
  createBlobStore(crypto: { sealer: Sealer; blobs: BlobCrypto }): BlobStore;
  /** Empties everything, on the disk when it resolves. Locking comes first: open logs are not told. */
  erase(): Promise<Result<void, StorageError>>;
}

const ownFiles: FilePlace = {
  directory: async () => null,
  lock: 'hearth-files',
};

/** Opened at the first use. `files`: null to keep everything in IndexedDB. */
export function openStorage(files: FilePlace | null = ownFiles): Storage {
  const connection = createConnection('hearth', migrations);
  const finder = createHomeFinder(connection, files);

  async function at<T>(
    work: (home: Home) => Promise<Result<T, StorageError>>,
    options?: { anew: boolean },
  ): Promise<Result<T, StorageError>> {
    const found = await finder.home(options);
    return found.ok ? work(found.value) : found;
  }

  const backend: LogBackend = {
    names: () => at(({ log }) => log.names()),
    read: (name) => at(({ log }) => log.read(name)),
    write: (name, change) => at(({ log }) => log.write(name, change)),
  };

  return {
    vaultStore: {
      read: () => at(({ vaultStore }) => vaultStore.read(), { anew: true }),
      write: (vault) => at(({ vaultStore }) => vaultStore.write(vault)),
    },
    events: {
      append: (sealed) => at(({ events }) => events.append(sealed)),
      read: () => at(({ events }) => events.read()),
      remove: (ids) => at(({ events }) => events.remove(ids)),
    },
    createBookLog: (sealer) => createBookLog({ backend, sealer }),
    createBlobStore: (crypto) => createIdbBlobStore(connection, crypto),
    async erase() {
      const cleared = await at((home) => home.clear());
      if (!cleared.ok) return cleared;
      await finder.settled();
      const emptied = await connection.run(async (open) => {
        const stores = [...open.objectStoreNames];
        const tx = open.transaction(stores, 'readwrite', { durability: 'strict' });
        await finished(tx, Promise.all(stores.map((store) => tx.objectStore(store).clear())));
      });
      finder.forget();
      return emptied;
    },
  };
}
