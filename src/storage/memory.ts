import type { Bytes } from '../core/bytes';
import type { BookLog, EventStore, Sealer, StoredVault, VaultStore } from '../core/ports';
import { err, ok } from '../core/result';
import { standing, type Change, type LogBackend, type StoredBook } from './backend';
import { createBookLog } from './bookLog';

/** The same stores without a disk, for tests. Like a database they keep and hand out copies. */

const nothing: StoredBook = { snapshot: undefined, parts: [], log: [], head: undefined };

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
      books.set(name.join(), { ...after, head: structuredClone(change.head) });
      return ok(undefined);
    },
  };
}

/** Null where an update finds its place taken. */
function apply(stored: StoredBook, change: Change): StoredBook | null {
  switch (change.kind) {
    case 'update': {
      const { seq } = change.record;
      return stored.log.some((old) => old.seq === seq)
        ? null
        : { ...stored, log: [...stored.log, change.record].toSorted((a, b) => a.seq - b.seq) };
    }
    case 'snapshot':
      return {
        ...stored,
        snapshot: undefined,
        parts: change.parts,
        log: stored.log.filter((old) => old.seq > change.seq),
      };
    case 'renewal':
      return {
        ...stored,
        snapshot: change.snapshot ?? stored.snapshot,
        parts: stored.parts.map((old) => change.parts.find((r) => r.part === old.part) ?? old),
        log: stored.log.map((old) => change.log.find((r) => r.seq === old.seq) ?? old),
      };
    case 'removal':
      return nothing;
  }
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
