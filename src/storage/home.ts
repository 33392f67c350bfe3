import type { StorageError } from '../core/errors';
import type { EventStore, VaultStore } from '../core/ports/storage';
import type { Result } from '../core/result';
import type { LogBackend } from './backend';
import type { Standing } from './file/client';

/** Where vault, books and events lie: in files where the browser has them, else in IndexedDB. */
export interface Home {
  readonly vaultStore: VaultStore;
  readonly events: EventStore;
  readonly log: LogBackend;
  /** Takes everything away that lies here. */
  clear(): Promise<Result<void, StorageError>>;
  /** Where it is no longer `held`, everything answers `StorageLost` until it is looked for anew. */
  standing(): Standing;
}
