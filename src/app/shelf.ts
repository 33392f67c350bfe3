import type { StorageError } from '../core/errors';
import type { BookLog } from '../core/ports';
import { ok, type Result } from '../core/result';
import { createBook, encodeBook, loadBook, onUnsaved, type Book } from '../doc';

/** Records behind the snapshot after which opening a book also compacts it. */
const compactAfter = 100;

export interface SaveState {
  readonly save: 'saved' | 'saving' | 'unsaved';
  readonly saveProblem: StorageError | null;
}

export interface OpenedBook {
  readonly book: Book;
  readonly damaged: boolean;
}

/** Keeps open books and the sealed log in step. A change counts as saved once its record is committed. */
export const createShelf = (log: BookLog, onSave: (state: SaveState) => void) => {
  const books = new Map<string, { book: Book; stop: () => void }>();
  const unsaved = new Set<string>();
  const writing = new Set<Promise<void>>();
  let problem: StorageError | null = null;

  const report = () => {
    if (unsaved.size === 0) problem = null;
    const save = unsaved.size > 0 ? 'unsaved' : writing.size > 0 ? 'saving' : 'saved';
    onSave({ save, saveProblem: problem });
  };

  const track = (name: string, write: Promise<Result<void, StorageError>>) => {
    const done = write.then((written) => {
      writing.delete(done);
      if (!written.ok) {
        unsaved.add(name);
        problem = written.error;
      }
      report();
    });
    writing.add(done);
    report();
  };

  return {
    async open(name: string): Promise<Result<OpenedBook, StorageError>> {
      const held = books.get(name);
      if (held) return ok({ book: held.book, damaged: false });
      const loaded = await log.load(name);
      if (!loaded.ok) return loaded;
      const book = createBook();
      const unreadable = loadBook(book, loaded.value.updates);
      const stop = onUnsaved(book, (update) => track(name, log.append(name, update)));
      books.set(name, { book, stop });
      const damaged = unreadable > 0 || loaded.value.damage.length > 0;
      // A damaged log is left as it lies: a later version may read more of it.
      if (!damaged && loaded.value.tail > compactAfter) void log.compact(name, encodeBook(book));
      return ok({ book, damaged });
    },

    /** Writes whole what could not be written before; applying an update twice changes nothing. */
    retry(): void {
      for (const name of unsaved) {
        const held = books.get(name);
        unsaved.delete(name);
        if (held) track(name, log.append(name, encodeBook(held.book)));
      }
      report();
    },

    async close(): Promise<void> {
      await Promise.allSettled(writing);
      for (const { book, stop } of books.values()) {
        stop();
        book.destroy();
      }
      await log.close();
    },
  };
};

export type Shelf = ReturnType<typeof createShelf>;
