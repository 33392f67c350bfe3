import { createSignal } from 'solid-js';
import type { Problem } from '../core/errors';
import type { BackupCrypto } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import { journal } from '../doc';
import type { Backup, HomeState, Restore, RestoreView } from './api';
import { createBackupFlow, type BackupFlowOptions } from './backupFlow';
import { bookNames } from './journalFlow';
import { mergeBackup } from './mergeBackup';
import type { OpenedBackup } from './openedBackup';
import type { Books } from './projection';
import { createRestoreFlow } from './restoreFlow';
import type { Shelf } from './shelf';

export interface HomeCopiesOptions extends Pick<
  BackupFlowOptions,
  'clock' | 'files' | 'security' | 'check' | 'place' | 'onDialog'
> {
  readonly crypto: BackupCrypto;
  readonly shelf: Shelf;
  readonly state: Pick<HomeState, 'journal' | 'saveProblem'>;
  readonly books: () => Books;
  readonly sharedId: () => string;
  /** Brings in line what follows from the books that a backup went into. */
  readonly settle: () => Promise<void>;
}

/** Backups of an opened home, and backups into it. */
export const createHomeCopies = (options: HomeCopiesOptions) => {
  const { crypto, shelf, state, books, sharedId } = options;
  const { privateBook } = books();
  const [restoreView, setRestoreView] = createSignal<RestoreView>({ phase: 'idle' });
  const openJournal = () => shelf.open(bookNames.journal);

  const backups = createBackupFlow({
    ...options,
    privateBook,
    entries: () => state.journal,
    async books() {
      const opened = await openJournal();
      if (!opened.ok) return opened;
      return ok([
        { role: 'private', id: bookNames.private, book: privateBook },
        { role: 'journal', id: bookNames.journal, book: opened.value.book },
        { role: 'shared', id: sharedId(), book: books().sharedBook },
      ]);
    },
  });

  /** Merges a backup into what is here. */
  const takeIn = async (found: OpenedBackup): Promise<Result<void, Problem>> => {
    const opened = await openJournal();
    if (!opened.ok) return opened;
    await mergeBackup(found, {
      privateBook,
      journalBook: opened.value.book,
      sharedBook: books().sharedBook,
      sharedId: sharedId(),
      isJournalSaved: () => shelf.isSaved(bookNames.journal),
    });
    await options.settle();
    const names = [bookNames.private, bookNames.journal, sharedId()];
    const saved = await Promise.all(names.map((name) => shelf.isSaved(name)));
    if (!saved.every(Boolean)) return err(state.saveProblem ?? { type: 'StorageLost' });
    await options.security.note('backupRestored');
    return ok(undefined);
  };

  const restoring = createRestoreFlow({
    ask: async (question) => ok(await question(crypto)),
    async here() {
      const opened = await openJournal();
      const both = [privateBook, ...(opened.ok ? [opened.value.book] : [])];
      return new Set(both.flatMap((book) => journal.ids(book)));
    },
    into: takeIn,
    onView: setRestoreView,
  });
  const restore: Restore = {
    ...restoring,
    get state() {
      return restoreView();
    },
  };
  const backup: Backup = backups.backup;

  return {
    backup,
    restore,
    takeIn,
    /** Looks whether to remind of a backup, once the journal is wholly shown. */
    look: backups.look,
    close(): void {
      restoring.cancel();
      backups.close();
    },
  };
};
