import type { Bytes } from '../core/bytes';
import type { StorageError } from '../core/errors';
import type { BookLog } from '../core/ports/storage';
import { err, ok, type Result } from '../core/result';
import { createBook, loadBook, onUnsaved, type Book } from '../doc';
import { breathe } from './breathe';
import { createCompaction, type Compaction } from './compaction';

/** Updates are applied without a break for so long: few and long transactions, since each takes stock of a whole book. */
const applyMs = 20;

export interface SaveState {
  readonly save: 'saved' | 'saving' | 'unsaved';
  readonly saveProblem: StorageError | null;
}

export interface OpenedBook {
  readonly book: Book;
  /** Something in the log could not be read; the rest is here. */
  readonly damaged: boolean;
}

interface Held extends OpenedBook {
  readonly stop: () => void;
  readonly compaction: Compaction;
}

type Outcome = Result<void, StorageError>;

/** Keeps open books and the sealed log in step. A change counts as saved once its record is committed. */
export const createShelf = (log: BookLog, onSave: (state: SaveState) => void) => {
  const opening = new Map<string, Promise<Result<OpenedBook, StorageError>>>();
  const books = new Map<string, Held>();
  /** What could not be written, by book. */
  const unsaved = new Map<string, Bytes[]>();
  const writing = new Set<Promise<void>>();
  let problem: StorageError | null = null;
  let closed = false;
  /** Who waits for what could not be written. */
  const waiters: (() => void)[] = [];

  const report = () => {
    if (unsaved.size === 0) problem = null;
    for (const look of waiters.splice(0)) look();
    const save = unsaved.size > 0 ? 'unsaved' : writing.size > 0 ? 'saving' : 'saved';
    onSave({ save, saveProblem: problem });
  };

  const append = (name: string, update: Bytes) => {
    books.get(name)?.compaction.grew();
    const settle = (written: Outcome) => {
      writing.delete(done);
      if (!written.ok) {
        const failed = unsaved.get(name) ?? [];
        failed.push(update);
        unsaved.set(name, failed);
        problem = written.error;
      }
      report();
    };
    const done = log.append(name, update).then(settle);
    writing.add(done);
    report();
  };

  const load = async (name: string): Promise<Result<OpenedBook, StorageError>> => {
    const book = createBook();
    let unreadable = 0;
    const opened: Bytes[] = [];
    let taken = 0;
    function* forAWhile(): Generator<Bytes> {
      const end = performance.now() + applyMs;
      for (; taken < opened.length && performance.now() < end; taken += 1) {
        yield opened[taken] as Bytes;
      }
    }
    const apply = async () => {
      while (taken < opened.length) {
        await breathe();
        if (closed) break;
        unreadable += loadBook(book, forAWhile());
      }
    };
    let applied = Promise.resolve();
    const loaded = await log.load(name, (updates) => {
      opened.push(...updates);
      applied = applied.then(apply);
    });
    await applied;
    if (!loaded.ok) return loaded;
    if (closed) return err({ type: 'StorageLost' });
    const { damage, tail } = loaded.value;
    const damaged = unreadable > 0 || damage.length > 0;
    const compaction = createCompaction({ log, name, book, tail, intact: !damaged });
    const stop = onUnsaved(book, (update) => append(name, update));
    books.set(name, { book, damaged, stop, compaction });
    return ok({ book, damaged });
  };

  return {
    /** The book under this name, an empty one where there is none. Opening a large one never holds up the page. */
    open(name: string): Promise<Result<OpenedBook, StorageError>> {
      const begun = opening.get(name) ?? load(name);
      opening.set(name, begun);
      void begun.then((opened) => opened.ok || opening.delete(name));
      return begun;
    },

    /** A book that is wholly open. */
    bookOf: (name: string): Book | undefined => books.get(name)?.book,

    /** To be called when something was removed for good: a moment later it is gone from the log as well. */
    compactSoon: (name: string): void => books.get(name)?.compaction.soon(),

    /** Takes a book away, open or not; nothing that was open of it may be used any more. */
    async remove(name: string): Promise<Outcome> {
      await opening.get(name);
      const held = books.get(name);
      await held?.compaction.end();
      held?.stop();
      books.delete(name);
      opening.delete(name);
      await Promise.allSettled(writing);
      unsaved.delete(name);
      held?.book.destroy();
      report();
      return log.remove(name);
    },

    /** Resolves when everything written so far has been tried: true where all of this book is on disk. */
    async isSaved(name: string): Promise<boolean> {
      await Promise.allSettled(writing);
      return !unsaved.has(name);
    },

    /** Resolves when all of this book that has been written so far is on disk; never while it cannot be written. */
    async untilSaved(name: string): Promise<void> {
      await Promise.allSettled(writing);
      while (unsaved.has(name)) {
        await new Promise<void>((resolve) => waiters.push(resolve));
        // It is being tried again.
        await Promise.allSettled(writing);
      }
    },

    /** Writes what could not be written before. */
    retry(): void {
      const failed = [...unsaved];
      unsaved.clear();
      for (const [name, updates] of failed) {
        for (const update of updates) append(name, update);
      }
      report();
    },

    /** Waits for what is being written; afterwards nothing opens any more. */
    async close(): Promise<void> {
      closed = true;
      await Promise.all([...books.values()].map(({ compaction }) => compaction.end()));
      await Promise.allSettled(writing);
      for (const { book, stop } of books.values()) {
        stop();
        book.destroy();
      }
      books.clear();
      await log.close();
    },
  };
};

export type Shelf = ReturnType<typeof createShelf>;
