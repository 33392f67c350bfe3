import type { BookLog, Sealer, StoredVault, VaultStore } from '../core/ports';
import { err, ok } from '../core/result';
import { standing, type LogBackend, type StoredBook } from './backend';
import { createBookLog } from './bookLog';

/** The same log and vault store without a disk, for tests. Like a database it keeps and hands out copies. */

const nothing: StoredBook = { snapshot: undefined, log: [], head: undefined };

/** `books`: what is kept, by the book's opaque name as text; handed in to outlive one log. */
export function createMemoryBackend(books = new Map<string, StoredBook>()): LogBackend {
  const lost = err({ type: 'StorageLost' } as const);

  return {
    async read(name) {
      return ok(structuredClone(books.get(name.join()) ?? nothing));
    },

    async write(name, change) {
      const stored = books.get(name.join()) ?? nothing;
      const found = standing(stored.head?.sealed, change);
      if (found !== 'ready') return found === 'written' ? ok(undefined) : lost;
      const { kind, seq, sealed, head } = structuredClone(change);
      if (kind === 'update' && stored.log.some((old) => old.seq === seq)) return lost;
      const record = { seq, sealed };
      books.set(name.join(), {
        snapshot: kind === 'snapshot' ? record : stored.snapshot,
        log:
          kind === 'snapshot'
            ? stored.log.filter((old) => old.seq > seq)
            : [...stored.log, record].toSorted((one, other) => one.seq - other.seq),
        head: { seq, sealed: head },
      });
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
