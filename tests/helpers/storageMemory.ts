import type { StorageError } from '../../src/core/errors';
import { err } from '../../src/core/result';
import type { LogBackend, StoredBook } from '../../src/storage/backend';
import { createBookLog } from '../../src/storage/bookLog';
import {
  createMemoryBackend,
  createMemoryEventStore,
  createMemoryVaultStore,
} from '../../src/storage/memory';
import type { StorageWorld } from './storageWorld';

/** Memory with a disk that can be full. */
export async function createMemoryWorld(): Promise<StorageWorld> {
  const books = new Map<string, StoredBook>();
  const memory = createMemoryBackend(books);
  const vault = createMemoryVaultStore();
  const events = createMemoryEventStore();
  let isFull = false;
  const refusal = err<StorageError>({ type: 'DiskFull' });

  const backend: LogBackend = {
    ...memory,
    write: async (name, change) => (isFull ? refusal : memory.write(name, change)),
  };

  return {
    vaultStore: {
      read: vault.read,
      write: async (value) => (isFull ? refusal : vault.write(value)),
    },
    events: {
      ...events,
      append: async (sealed) => (isFull ? refusal : events.append(sealed)),
    },
    openLog: (sealer) => createBookLog({ backend, sealer }),
    async peek(name) {
      const stored = await memory.read(name);
      if (!stored.ok) throw new Error('Memory is always there');
      return stored.value;
    },
    async poke(name, book) {
      books.set(name.join(), book);
    },
    async setDiskFull(full) {
      isFull = full;
    },
    async end() {},
  };
}
