import type { StorageError } from '../../core/errors';
import type { Bytes } from '../../core/bytes';
import type { StoredVault } from '../../core/ports/vault';
import { err, ok, type Result } from '../../core/result';
import { apply, nothing } from '../apply';
import { isSame, standing, type Change, type StoredBook } from '../backend';
import { workingError } from '../problems';
import { eventFrame, nameOf, recordFrame, type Content, type StoredEvent } from './content';
import type { Pair } from './pair';

type Answer<T> = Result<T, StorageError>;

/** What can be asked of the files. Answers share their bytes with what is kept: whoever hands them on copies them. */
export interface FileStores {
  names(): Answer<readonly Bytes[]>;
  read(name: Bytes): Answer<StoredBook>;
  write(name: Bytes, change: Change): Answer<void>;
  readVault(): Answer<StoredVault | null>;
  writeVault(vault: StoredVault): Answer<void>;
  readEvents(): Answer<readonly StoredEvent[]>;
  appendEvent(sealed: Bytes): Answer<void>;
  removeEvents(ids: readonly number[]): Answer<void>;
  /** Takes over what another place has kept so far. */
  adopt(content: Content): Answer<void>;
  /** Takes everything away. */
  clear(): Answer<void>;
}

const done = ok(undefined);
const lost = err<StorageError>({ type: 'StorageLost' });

/** `onBroken`: the files could not be written for another reason than want of room, and are to be opened anew. */
export function createFileStores(pair: Pair, onBroken: () => void): FileStores {
  const tried = (work: () => void): Answer<void> => {
    try {
      work();
      return done;
    } catch (cause) {
      const error = workingError(cause);
      if (error.type !== 'DiskFull') onBroken();
      return err(error);
    }
  };
  const rewrite = (part: Partial<Content>) =>
    tried(() => pair.rewrite({ ...pair.content, ...part }));

  return {
    names: () => ok([...pair.content.books.keys()].map(nameOf)),

    read: (name) => ok(pair.content.books.get(name.join()) ?? nothing),

    write(name, change) {
      const key = name.join();
      const books = new Map(pair.content.books);
      const stored = books.get(key) ?? nothing;
      const found = standing(stored.head?.sealed, change);
      if (found !== 'ready') return found === 'written' ? done : lost;
      const after = apply(stored, change);
      if (!after) return lost;
      if (change.kind === 'removal') books.delete(key);
      else books.set(key, after);
      if (change.kind !== 'update') return rewrite({ books });
      const { record, head } = change;
      const frames = [
        recordFrame('update', name, record),
        ...(head ? [recordFrame('head', name, head)] : []),
      ];
      return tried(() => pair.append(frames, { ...pair.content, books }, { strict: false }));
    },

    readVault: () => ok(pair.content.vault),

    writeVault: (vault) => rewrite({ vault }),

    readEvents: () => ok(pair.content.events),

    appendEvent(sealed) {
      const { events, counted } = pair.content;
      // No two sealed events are alike: the same bytes at the end were added before the answer was lost.
      if (isSame(events.at(-1)?.sealed, sealed)) return done;
      const event = { id: counted + 1, sealed };
      const next = { ...pair.content, events: [...events, event], counted: event.id };
      return tried(() => pair.append([eventFrame(event)], next, { strict: true }));
    },

    removeEvents(ids) {
      const gone = new Set(ids);
      return rewrite({ events: pair.content.events.filter(({ id }) => !gone.has(id)) });
    },

    adopt: rewrite,

    clear: () => tried(() => pair.clear()),
  };
}
