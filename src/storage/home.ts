import type { StorageError } from '../core/errors';
import type { EventStore, VaultStore } from '../core/ports';
import type { Result } from '../core/result';
import type { LogBackend } from './backend';

/** Where vault, books and events lie: in files where the browser has them, else in IndexedDB. */
export interface Home {
  readonly vaultStore: VaultStore;
  readonly events: EventStore;
  readonly log: LogBackend;
  /** Takes everything away that lies here. */
  clear(): Promise<Result<void, StorageError>>;
  /** Another window has it, or what held it has failed: it is to be looked for anew. */
  isLost(): boolean;
}
