import type { StorageError } from '../core/errors';
import type { BlobCrypto, BlobStore, BookLog, EventStore, Sealer, VaultStore } from '../core/ports';
import type { Result } from '../core/result';
import { createIdbBlobStore } from './blobs';
import { createBookLog } from './bookLog';
import { createConnection } from './connection';
import { createIdbEventStore } from './eventStore';
import { createIdbBackend } from './idbBackend';
import { migrations } from './schema';
import { finished } from './transaction';
import { createIdbVaultStore } from './vaultStore';

export { createMemoryEventStore, createMemoryLog, createMemoryVaultStore } from './memory';

export interface Storage {
  readonly vaultStore: VaultStore;
  readonly events: EventStore;
  createBookLog(sealer: Sealer): BookLog;
  createBlobStore(crypto: { sealer: Sealer; blobs: BlobCrypto }): BlobStore;
  /** Empties everything in one strict transaction. Locking comes first: open logs are not told. */
  erase(): Promise<Result<void, StorageError>>;
}

/** IndexedDB, opened at the first use. */
export function openStorage(database = 'hearth'): Storage {
  const connection = createConnection(database, migrations);
  return {
    vaultStore: createIdbVaultStore(connection),
    events: createIdbEventStore(connection),
    createBookLog: (sealer) => createBookLog({ backend: createIdbBackend(connection), sealer }),
    createBlobStore: (crypto) => createIdbBlobStore(connection, crypto),
    erase: () =>
      connection.run(async (open) => {
        const stores = [...open.objectStoreNames];
        const tx = open.transaction(stores, 'readwrite', { durability: 'strict' });
        await finished(tx, Promise.all(stores.map((store) => tx.objectStore(store).clear())));
      }),
  };
}
