import { ok } from '../core/result';
import type { Connection } from './connection';
import { createIdbEventStore } from './eventStore';
import type { Home } from './home';
import { createIdbBackend } from './idbBackend';
import { createIdbVaultStore } from './vaultStore';

/** Everything in IndexedDB. It comes back by itself when it was lost, and is emptied with the database. */
export function createIdbHome(connection: Connection): Home {
  return {
    vaultStore: createIdbVaultStore(connection),
    events: createIdbEventStore(connection),
    log: createIdbBackend(connection),
    clear: async () => ok(undefined),
    standing: () => 'held',
  };
}
