import type { Bytes } from '../../src/core/bytes';
import type { Damage, StorageError } from '../../src/core/errors';
import type { BookLog } from '../../src/core/ports/storage';
import { err, ok, type Result } from '../../src/core/result';

/** What lies in a book's log. */
export interface KeptBook {
  snapshot: readonly Bytes[];
  updates: Bytes[];
  damage: Damage[];
}

/**
 * A `BookLog` that keeps books in plain memory. `kept` outlives it, as a disk does. While it is held, nothing is
 * committed and nobody gets an answer.
 */
export const createMemoryLog = (kept = new Map<string, KeptBook>()) => {
  let refusal: StorageError | null = null;
  let gate: { readonly open: Promise<void>; readonly release: () => void } | undefined;
  let running = 0;
  const calls: string[] = [];

  const bookOf = (name: string): KeptBook => {
    const book = kept.get(name) ?? { snapshot: [], updates: [], damage: [] };
    kept.set(name, book);
    return book;
  };

  const commit = async (change: () => void): Promise<Result<void, StorageError>> => {
    await gate?.open;
    if (refusal) return err(refusal);
    change();
    return ok(undefined);
  };

  const log: BookLog = {
    async load(name, onOpened = () => {}) {
      await gate?.open;
      calls.push(`load ${name}`);
      if (refusal) return err(refusal);
      const { snapshot, updates, damage } = bookOf(name);
      onOpened(snapshot);
      onOpened([...updates]);
      return ok({ updates: [...snapshot, ...updates], damage, tail: updates.length });
    },
    append: (name, update) => commit(() => bookOf(name).updates.push(update)),
    async compact(name, parts) {
      calls.push(`compact ${name}`);
      running += 1;
      if (running > 1) throw new Error('Two compactions at once');
      const covered = bookOf(name).updates.length;
      const written = await commit(() => {
        const book = bookOf(name);
        book.snapshot = parts;
        book.updates = book.updates.slice(covered);
      });
      running -= 1;
      return written;
    },
    remove: (name) => commit(() => void kept.delete(name)),
    renew: async () => ok(undefined),
    async close() {
      calls.push('close');
    },
  };

  return {
    log,
    kept,
    calls,
    bookOf,
    refuse: (error: StorageError | null) => void (refusal = error),
    hold() {
      let release = () => {};
      const open = new Promise<void>((resolve) => (release = resolve));
      gate = { open, release };
    },
    release() {
      gate?.release();
      gate = undefined;
    },
  };
};
