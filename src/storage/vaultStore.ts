import type { VaultStore } from '../core/ports';
import type { Connection } from './connection';
import { owned, toVault } from './stored';
import { finished } from './transaction';

export function createIdbVaultStore(connection: Connection): VaultStore {
  return {
    read: () =>
      connection.run(async (database) => {
        const tx = database.transaction('vault', 'readonly');
        return toVault(await finished(tx, tx.store.get('vault')));
      }),

    write: ({ vaultId, slots, keyring, eventsKey }) =>
      connection.run(async (database) => {
        const tx = database.transaction('vault', 'readwrite', { durability: 'strict' });
        const value = {
          vaultId: owned(vaultId),
          slots: slots.map(owned),
          keyring: owned(keyring),
          eventsKey: eventsKey && owned(eventsKey),
        };
        await finished(tx, tx.store.put(value, 'vault'));
      }),
  };
}
