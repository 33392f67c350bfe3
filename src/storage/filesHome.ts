import type { FilesClient } from './file/client';
import type { Home } from './home';
import { owned, ownedVault } from './stored';

/** Everything in files. */
export function createFilesHome({ ask, standing }: Pick<FilesClient, 'ask' | 'standing'>): Home {
  return {
    vaultStore: {
      read: () => ask('readVault'),
      write: (vault) => ask('writeVault', ownedVault(vault)),
    },
    events: {
      append: (sealed) => ask('appendEvent', owned(sealed)),
      read: () => ask('readEvents'),
      remove: (ids) => ask('removeEvents', ids),
    },
    log: {
      names: () => ask('names'),
      read: (name) => ask('read', name),
      write: (name, change) => ask('write', name, change),
    },
    clear: () => ask('clear'),
    standing,
  };
}
