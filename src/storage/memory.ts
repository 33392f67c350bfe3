import type { Bytes } from '../core/bytes';
import type { BookLog, EventStore, VaultStore } from '../core/ports/storage';
import type { Sealer, StoredVault } from '../core/ports/vault';
import { err, ok } from '../core/result';
import { apply, nothing } from './apply';
import { standing, type LogBackend, type StoredBook } from './backend';
import { createBookLog } from './bookLog';

/** The same stores without a disk, for tests. Like a database they keep and hand out copies. */

/** `books`: what is kept, by the book's opaque name as text; handed in to outlive one log. */
export function createMemoryBackend(books = new Map<string, StoredBook>()): LogBackend {
  const lost = err({ type: 'StorageLost' } as const);

  return {
    async names() {
      return ok([...books.keys()].map((name) => Uint8Array.from(name.split(','), Number)));
    },

    async read(name) {
      return ok(structuredClone(books.get(name.join()) ?? nothing));
    },

    async write(name, change) {
      const stored = books.get(name.join()) ?? nothing;
      const found = standing(stored.head?.sealed, change);
      if (found !== 'ready') return found === 'written' ? ok(undefined) : lost;
      const after = apply(stored, structuredClone(change));
      if (!after) return lost;
      if (change.kind === 'removal') {
        books.delete(name.join());
        return ok(undefined);
      }
      books.set(name.join(), after);
      return ok(undefined);
    },
  };
}

export function createMemoryLog({ sealer }: { sealer: Sealer }): BookLog {
  return createBookLog({ backend: createMemoryBackend(), sealer });
}

export function createMemoryVaultStore(): VaultStore {
  let kept: StoredVault | null = null;
  return {
    read: async () => ok(structuredClone(kept)),
    async write(vault) {
      kept = structuredClone(vault);
      return ok(undefined);
    },
  };
}

export function createMemoryEventStore(): EventStore {
  const kept = new Map<number, Bytes>();
  let last = 0;
  return {
    async append(sealed) {
      kept.set((last += 1), sealed.slice());
      return ok(undefined);
    },
    read: async () => ok([...kept].map(([id, sealed]) => ({ id, sealed: sealed.slice() }))),
    async remove(ids) {
      for (const id of ids) kept.delete(id);
      return ok(undefined);
    },
  };
}
