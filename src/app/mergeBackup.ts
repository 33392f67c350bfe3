import {
  journal,
  mergeUpdate,
  moveJournal,
  readSelf,
  readSettings,
  readUpkeep,
  writeSelf,
  writeSettings,
  writeUpkeep,
  type Book,
  type BookRole,
} from '../doc';
import { breathe } from './breathe';
import type { OpenedBackup } from './openedBackup';

export interface MergeTarget {
  readonly privateBook: Book;
  readonly journalBook: Book;
  readonly sharedBook: Book;
  /** Id of the book that this person shows now: what another partner was shown is not for this one. */
  readonly sharedId: string;
  /** Whether all of the journal is on disk. */
  readonly isJournalSaved: () => Promise<boolean>;
}

/** Merging gives two names or settings no order, so that those that are here stay. */
const keepOwn = (book: Book): (() => void) => {
  const [self, settings] = [readSelf(book), readSettings(book)];
  if (self.name === '') return () => {};
  return () => {
    const merged = readSelf(book);
    const quickStartAt = Math.max(self.quickStartAt, merged.quickStartAt);
    if (merged.name !== self.name || merged.quickStartAt !== quickStartAt) {
      writeSelf(book, { ...self, quickStartAt });
    }
    const { idleMinutes, hidden } = readSettings(book);
    if (idleMinutes !== settings.idleMinutes || hidden !== settings.hidden) {
      writeSettings(book, settings);
    }
  };
};

/** The file that was read is a backup that there is. */
const rememberBackup = (book: Book, madeAt: number): void => {
  const upkeep = readUpkeep(book);
  if ((upkeep.backupAt ?? 0) < madeAt) writeUpkeep(book, { ...upkeep, backupAt: madeAt });
};

/** Entries that were removed here since come back: that is what the person has asked for. */
const bringBack = async (backup: OpenedBackup, { privateBook, journalBook }: MergeTarget) => {
  const here = new Set([...journal.ids(privateBook), ...journal.ids(journalBook)]);
  for (const id of backup.entryIds()) {
    const entry = here.has(id) ? undefined : backup.entry(id);
    if (!entry) continue;
    await breathe();
    const { text, writtenAt } = entry;
    journal.put(journalBook, id, { text, writtenAt, sharedAs: null });
  }
};

/** Merges a backup into the books that are here. A second time changes nothing. */
export const mergeBackup = async (backup: OpenedBackup, target: MergeTarget): Promise<void> => {
  const { privateBook, journalBook, sharedBook, sharedId } = target;
  const bookFor = (role: BookRole, id: string): Book | null => {
    if (role === 'private') return privateBook;
    if (role === 'journal') return journalBook;
    return id === sharedId ? sharedBook : null;
  };

  const keep = keepOwn(privateBook);
  for (const { role, id, updates } of backup.found.books) {
    const book = bookFor(role, id);
    if (!book) continue;
    for (const update of updates) {
      await breathe();
      mergeUpdate(book, update);
    }
  }
  keep();
  rememberBackup(privateBook, backup.found.about.madeAt);
  await bringBack(backup, target);
  await moveJournal({ privateBook, journalBook }, target.isJournalSaved);
};
