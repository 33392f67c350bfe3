import type { StorageError } from '../core/errors';
import { ok, type Result } from '../core/result';
import {
  journal,
  markEntry,
  moveJournal,
  removeEntry,
  settleSharing,
  shareEntry,
  unshareEntry,
  writeEntry,
  type Book,
} from '../doc';
import type { Home, JournalEntry } from './api';
import { breathe } from './breathe';
import type { Books } from './projection';
import type { Shelf } from './shelf';

/** Names of the books that go nowhere, as the log knows them. */
export const bookNames = { private: 'private', journal: 'journal', kept: 'kept' } as const;

/** Entries looked at without a break. */
const sliceEntries = 64;

export interface JournalFlowOptions {
  readonly shelf: Shelf;
  readonly stamp: () => { readonly id: string; readonly at: number };
  readonly books: () => Books;
  /** Id of the book that is shown to the partner. */
  readonly sharedId: () => string;
  /** Shows the journal; resolves when it is wholly shown. */
  readonly onOpened: (journalBook: Book, damaged: boolean) => Promise<void>;
  /** No other device of this person knows of copies that have not come here. */
  readonly isAlone: () => boolean;
  /** What is shown, newest first. */
  readonly entries: () => readonly JournalEntry[];
}

type Commands = Pick<
  Home,
  'addEntry' | 'editEntry' | 'markEntry' | 'removeEntry' | 'shareEntry' | 'unshareEntry'
>;

/** The journal: opened behind the first screen, written to from the beginning. */
export const createJournalFlow = (options: JournalFlowOptions) => {
  const { shelf, stamp, books, sharedId, entries } = options;
  /** Commands for entries that are still being opened. */
  let waiting: (() => void)[] = [];

  /** While the journal is being opened, the private book stands in for it. */
  const now = () => {
    const { privateBook, journalBook, sharedBook } = books();
    return { journalBook: journalBook ?? privateBook, sharedBook };
  };

  const whenHere = (id: string, run: () => void): void => {
    const isHere = books().journalBook !== null || journal.get(now().journalBook, id);
    if (isHere) run();
    else waiting.push(run);
  };

  const forget = (): void => {
    shelf.compactSoon(books().journalBook ? bookNames.journal : bookNames.private);
    shelf.compactSoon(sharedId());
  };

  /** Entries whose copy the shared book does not have are private again. */
  const settle = async (): Promise<void> => {
    const shared = entries().flatMap((entry) => (entry.shared ? entry.id : []));
    for (let at = 0; at < shared.length; at += sliceEntries) {
      await breathe();
      settleSharing(now(), shared.slice(at, at + sliceEntries));
    }
  };

  const open = async (): Promise<Result<void, StorageError>> => {
    const opened = await shelf.open(bookNames.journal);
    if (!opened.ok) return opened;
    const { book: journalBook, damaged } = opened.value;
    const { privateBook } = books();
    const isSaved = () => shelf.isSaved(bookNames.journal);
    // Copied before this returns, so that nothing vanishes from the screen.
    const moving = moveJournal({ privateBook, journalBook }, isSaved);
    const shown = options.onOpened(journalBook, damaged);
    for (const run of waiting) run();
    waiting = [];
    if ((await moving) > 0) shelf.compactSoon(bookNames.private);
    await shown;
    if (options.isAlone()) await settle();
    return ok(undefined);
  };

  const commands: Commands = {
    addEntry(text, writtenAt) {
      const { id, at } = stamp();
      writeEntry(now(), id, { text, writtenAt: writtenAt ?? at });
      return id;
    },
    editEntry: (id, text) =>
      whenHere(id, () => {
        const entry = journal.get(now().journalBook, id);
        if (entry) writeEntry(now(), id, { text, writtenAt: entry.writtenAt });
      }),
    markEntry: (id, isMarked) => whenHere(id, () => markEntry(now().journalBook, id, isMarked)),
    removeEntry: (id) =>
      whenHere(id, () => {
        removeEntry(now(), id);
        forget();
      }),
    shareEntry: (id) => whenHere(id, () => shareEntry(now(), id, stamp().id)),
    unshareEntry: (id) =>
      whenHere(id, () => {
        unshareEntry(now(), id);
        shelf.compactSoon(sharedId());
      }),
  };

  return { commands, open, settle };
};
