import { createStore } from 'solid-js/store';
import type { Bytes } from '../core/bytes';
import type { Problem } from '../core/errors';
import { type Clock } from '../core/ports/system';
import { backupChunkBytes, type BackupCrypto } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import {
  encodeSince,
  encodeUpTo,
  observeUpkeep,
  ownAnswers,
  packArchive,
  reachOf,
  readSelf,
  readUpkeep,
  writeUpkeep,
  type ArchiveItem,
  type Book,
  type BookRole,
} from '../doc';
import type { Backup, BackupState, JournalEntry } from './api';
import type { Files } from './api/files';
import { isBackupDue } from './backupDue';
import { breathe } from './breathe';
import type { SecurityFlow } from './securityFlow';

const weekMs = 7 * 24 * 60 * 60 * 1_000;

export interface BackupFlowOptions {
  readonly crypto: BackupCrypto;
  readonly files: Files;
  readonly clock: Clock;
  readonly security: SecurityFlow;
  readonly privateBook: Book;
  /** Under which this device keeps when it last made one. */
  readonly place: () => string | undefined;
  /** The books to be kept, once all of them are open. Never a partner's. */
  readonly books: () => Promise<
    Result<
      readonly { readonly role: BookRole; readonly id: string; readonly book: Book }[],
      Problem
    >
  >;
  /** Newest first. */
  readonly entries: () => readonly JournalEntry[];
  readonly check: (passphrase: string) => Promise<Result<void, Problem>>;
  /** The system's dialog is open (true), or closed again. */
  readonly onDialog: (isOpen: boolean) => void;
}

/** Says nothing of what it holds. */
const nameOf = (nowMs: number): string => `copy-${new Date(nowMs).toISOString().slice(0, 10)}.bin`;

const updatesOf = async (book: Book): Promise<Bytes[]> => {
  const reach = reachOf(book);
  const updates: Bytes[] = [];
  for (const update of encodeUpTo(book, reach)) {
    updates.push(update);
    await breathe();
  }
  updates.push(encodeSince(book, reach));
  return updates;
};

const lengthOf = (item: ArchiveItem): number =>
  item.type === 'book' ? item.updates.reduce((sum, { length }) => sum + length, 0) : 0;

/** One encrypted file with everything that is this person's, made here and handed to the system. */
export const createBackupFlow = (options: BackupFlowOptions) => {
  const { crypto, files, place, clock, security, privateBook } = options;
  const [state, setState] = createStore<BackupState>({
    lastAt: null,
    due: false,
    making: { phase: 'idle' },
  });
  let file: File | undefined;
  let turn = 0;

  const show = (making: BackupState['making']) => setState({ making });

  const itemsOf = async (
    books: readonly { role: BookRole; id: string; book: Book }[],
    madeAt: number,
  ): Promise<ArchiveItem[]> => {
    const { name } = readSelf(privateBook);
    const items: ArchiveItem[] = [{ type: 'about', about: { madeAt, name } }];
    for (const { role, id, book } of books) {
      items.push({ type: 'book', role, id, updates: await updatesOf(book) });
    }
    return items;
  };

  /** Null where it was given up. The browser holds what is sealed, not this page. */
  const write = async (
    passphrase: string,
    items: readonly ArchiveItem[],
    isGivenUp: () => boolean,
  ): Promise<Blob[] | null> => {
    const total = items.reduce((sum, item) => sum + lengthOf(item), 1);
    const { stream, head } = await crypto.begin(passphrase);
    const sealed = [new Blob([head])];
    let done = 0;
    try {
      for await (const piece of packArchive(items)) {
        const isLast = piece.length < backupChunkBytes;
        sealed.push(new Blob([await crypto.push(stream, piece, isLast)]));
        if (isGivenUp()) return null;
        done += piece.length;
        show({ phase: 'working', part: Math.min(1, done / total) });
      }
      return sealed;
    } finally {
      await crypto.end(stream);
    }
  };

  /** Null where it was given up. */
  const fileOf = async (
    passphrase: string,
    own: string | null,
    isGivenUp: () => boolean,
  ): Promise<Result<File | null, Problem>> => {
    const allowed = await options.check(passphrase);
    if (!allowed.ok) return allowed;
    const books = await options.books();
    if (!books.ok) return books;
    const madeAt = clock.now();
    const items = await itemsOf(books.value, madeAt);
    const blobs = isGivenUp() ? null : await write(own ?? passphrase, items, isGivenUp);
    return ok(blobs && new File(blobs, nameOf(madeAt), { type: 'application/octet-stream' }));
  };

  const make = async (passphrase: string, own: string | null): Promise<void> => {
    const mine = (turn += 1);
    const isGivenUp = () => turn !== mine;
    file = undefined;
    show({ phase: 'working', part: 0 });
    // A worker that has failed answers nothing more.
    const made = await fileOf(passphrase, own, isGivenUp).catch(() =>
      err<Problem>({ type: 'StorageLost' }),
    );
    if (isGivenUp()) return;
    if (!made.ok) return show({ phase: 'failed', problem: made.error });
    if (!made.value) return;
    file = made.value;
    show({ phase: 'ready', bytes: file.size, canShare: files.canShare(file) });
  };

  const look = () => {
    const upkeep = readUpkeep(privateBook, place());
    const entries = options.entries();
    const facts = { entries: entries.length, answers: ownAnswers.count(privateBook) };
    const due = isBackupDue({ ...facts, firstAt: entries.at(-1)?.writtenAt, upkeep }, clock.now());
    setState({ lastAt: upkeep.backupAt, due: due === true });
    if (due === 'inAWeek') later();
  };

  const later = () =>
    writeUpkeep(
      privateBook,
      {
        ...readUpkeep(privateBook, place()),
        remindedUntil: clock.now() + weekMs,
      },
      place(),
    );

  const handOver = async (give: (file: File) => Promise<boolean>): Promise<boolean> => {
    if (!file) return false;
    options.onDialog(true);
    const isGiven = await give(file).finally(() => options.onDialog(false));
    if (!isGiven) return false;
    writeUpkeep(
      privateBook,
      { ...readUpkeep(privateBook, place()), backupAt: clock.now() },
      place(),
    );
    await security.note('backupMade');
    return true;
  };

  const discard = () => {
    turn += 1;
    file = undefined;
    show({ phase: 'idle' });
  };

  const stop = observeUpkeep(privateBook, look);
  const backup: Backup = {
    state,
    make,
    save: () => handOver((made) => files.save(made)),
    share: () => handOver((made) => files.share(made)),
    discard,
    later,
  };
  return {
    backup,
    /** Once the journal is wholly shown. */
    look,
    close(): void {
      stop();
      discard();
    },
  };
};
