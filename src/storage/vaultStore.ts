import type { VaultStore } from '../core/ports/storage';
import type { Connection } from './connection';
import { ownedVault, toVault } from './stored';
import { finished } from './transaction';

export function createIdbVaultStore(connection: Connection): VaultStore {
  return {
    read: () =>
      connection.run(async (database) => {
        const tx = database.transaction('vault', 'readonly');
        return toVault(await finished(tx, tx.store.get('vault')));
      }),

    write: (vault) =>
      connection.run(async (database) => {
        const tx = database.transaction('vault', 'readwrite', { durability: 'strict' });
        await finished(tx, tx.store.put(ownedVault(vault), 'vault'));
      }),
  };
}
