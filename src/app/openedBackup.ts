import type { Bytes } from '../core/bytes';
import { err, ok, type Result } from '../core/result';
import type { Problem } from '../core/errors';
import { createBook, journal, mergeUpdate, ownAnswers, readSelf, type Book } from '../doc';
import type { BackupContents } from './api';
import type { FoundBackup } from './backupReader';
import { breathe } from './breathe';

/** A backup in books of its own, apart from those that are here. */
export interface OpenedBackup {
  readonly found: FoundBackup;
  /** Ids of all entries; an older backup has them in its private book. */
  entryIds(): ReadonlySet<string>;
  /** Undefined where there is none, or none that can be read. */
  entry(id: string): { readonly text: string; readonly writtenAt: number } | undefined;
  /** `here`: ids of the entries that are here; null where there is no vault yet. */
  contents(here: ReadonlySet<string> | null): BackupContents;
  close(): void;
}

const isTaken = (book: Book, update: Bytes): boolean => {
  try {
    mergeUpdate(book, update);
    return true;
  } catch {
    return false;
  }
};

export const openBackup = async (found: FoundBackup): Promise<Result<OpenedBackup, Problem>> => {
  const privateBook = createBook();
  const journalBook = createBook();
  const books: Readonly<Record<string, Book>> = { private: privateBook, journal: journalBook };
  const close = () => Object.values(books).forEach((book) => book.destroy());

  for (const { role, updates } of found.books) {
    const book = books[role];
    if (!book) continue;
    for (const update of updates) {
      await breathe();
      if (isTaken(book, update)) continue;
      close();
      return err({ type: 'DamagedBackup' });
    }
  }

  const entryIds = () => new Set([...journal.ids(privateBook), ...journal.ids(journalBook)]);
  return ok({
    found,
    entryIds,
    entry: (id) => journal.get(journalBook, id) ?? journal.get(privateBook, id),
    contents(here) {
      const ids = [...entryIds()];
      return {
        madeAt: found.about.madeAt,
        name: found.about.name ?? readSelf(privateBook).name,
        entries: ids.length,
        answers: ownAnswers.count(privateBook),
        newEntries: here && ids.filter((id) => !here.has(id)).length,
      };
    },
    close,
  });
};
