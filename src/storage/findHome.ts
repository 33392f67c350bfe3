import type { StorageError } from '../core/errors';
import { err, ok, type Result } from '../core/result';
import type { Connection } from './connection';
import { createFilesClient, type FilesClient } from './file/client';
import { createFilesHome } from './filesHome';
import type { Home } from './home';
import { createIdbHome } from './idbHome';
import { hasMoved, moveIn, settleMove } from './moving';

/** Where files may lie. */
export interface FilePlace {
  /** Null for the origin's own. */
  directory(): Promise<FileSystemDirectoryHandle | null>;
  /** Name of the Web Lock that whoever holds the files has. */
  readonly lock: string;
}

export interface HomeFinder {
  /** The home; found at the first use, and again where it has failed, or by `anew` where another window has taken it. */
  home(options?: { anew: boolean }): Promise<Result<Home, StorageError>>;
  /** Resolves when nothing is done any more to what was found. */
  settled(): Promise<void>;
  /** Forgets what was found. */
  forget(): void;
}

/** It is there, but cannot be had. */
const lost = err<StorageError>({ type: 'StorageLost' });

/** `place`: null where only IndexedDB is to be used. */
export function createHomeFinder(connection: Connection, place: FilePlace | null): HomeFinder {
  const client = createFilesClient();
  const filesHome = createFilesHome(client);
  const idbHome = createIdbHome(connection);
  let current: Promise<Result<Home, StorageError>> | undefined;
  let settling: Promise<unknown> = Promise.resolve();

  async function find(): Promise<Result<Home, StorageError>> {
    const opened = await openFiles(client, place);
    if (opened === 'newer') return err({ type: 'NewerDatabase' });
    if (opened === 'busy') return lost;
    if (opened === 'impossible') {
      const moved = await hasMoved(connection);
      if (!moved.ok) return moved;
      return moved.value ? lost : ok(idbHome);
    }
    if (opened === 'empty') {
      const moved = await moveIn(client, connection);
      // Without room for both, it stays where it is.
      if (!moved.ok) return moved.error.type === 'DiskFull' ? ok(idbHome) : moved;
    }
    // Not waited for: nobody reads what is left there.
    settling = settleMove(client, connection);
    return ok(filesHome);
  }

  return {
    async home({ anew } = { anew: false }) {
      const known = current;
      const before = await known;
      if (known === current && before?.ok) {
        const standing = before.value.standing();
        if (standing === 'held' || (standing === 'taken' && !anew)) return before;
        current = undefined;
      }
      const finding = (current ??= find());
      const found = await finding;
      if (!found.ok && current === finding) current = undefined;
      return found;
    },
    async settled() {
      await settling;
    },
    forget() {
      current = undefined;
    },
  };
}

async function openFiles(
  client: FilesClient,
  place: FilePlace | null,
): Promise<Awaited<ReturnType<FilesClient['open']>>> {
  if (!place) return 'impossible';
  try {
    return await client.open({ directory: await place.directory(), lock: place.lock });
  } catch (cause) {
    if (cause instanceof DOMException || cause instanceof TypeError) return 'impossible';
    throw cause;
  }
}
