import type { Bytes } from '../core/bytes';
import { err, ok, type Result } from '../core/result';
import {
  aboutSchema,
  blobEnds,
  blobIdBytes,
  bookRoles,
  isBlobId,
  isBookId,
  itemHeadBytes,
  itemTypes,
  limits,
  type ArchiveAbout,
  type ArchiveError,
  type BookRole,
} from './archiveForm';
import { createByteQueue } from './byteQueue';
import { decodeEntry } from './codec';

/** What comes out of an archive, in its order. */
export type ArchivePart =
  | { readonly type: 'about'; readonly about: ArchiveAbout }
  | {
      readonly type: 'book';
      readonly role: BookRole;
      readonly id: string;
      readonly updates: readonly Bytes[];
    }
  /** Its `piece`s follow, `length` bytes in all, then `blobEnd`. */
  | { readonly type: 'blob'; readonly id: string; readonly length: number }
  | { readonly type: 'piece'; readonly bytes: Bytes }
  /** Not whole: it could not be read to its end when the backup was made. */
  | { readonly type: 'blobEnd'; readonly isWhole: boolean };

export interface ArchiveReader {
  /** What these bytes complete. After an error every call gives the same. */
  push(bytes: Bytes): Result<readonly ArchivePart[], ArchiveError>;
  /** Ok: the archive has come to its proper end. */
  end(): Result<void, ArchiveError>;
}

/** What the parser waits for: exactly so many bytes, or from one up to so many. */
type Need = { readonly exactly: number } | { readonly upTo: number };
type Problem = ArchiveError['type'];
/** Returns what is wrong, or null. */
type Parser = Generator<Need, Problem | null, Bytes>;
type Emit = (part: ArchivePart) => void;

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Only for what is then checked to be an id. */
const ascii = (bytes: Bytes): string => String.fromCodePoint(...bytes);

function* readAbout(length: number, emit: Emit): Parser {
  if (length > limits.aboutBytes) return 'DamagedBackup';
  const body = yield { exactly: length };
  const about = decodeEntry(aboutSchema, body);
  if (!about) return (body[0] ?? 0) > 1 ? 'NewerBackup' : 'DamagedBackup';
  emit({ type: 'about', about });
  return null;
}

/** LP(bytes) with at most `left` bytes in all; null where it does not fit. */
function* readPrefixed(left: number, most: number): Generator<Need, Bytes | null, Bytes> {
  if (left < 4) return null;
  const length = viewOf(yield { exactly: 4 }).getUint32(0);
  return length === 0 || length > Math.min(left - 4, most) ? null : yield { exactly: length };
}

function* readBook(length: number, emit: Emit): Parser {
  if (length < 1 || length > limits.bookBytes) return 'DamagedBackup';
  const [code = 0] = yield { exactly: 1 };
  if (code > bookRoles.length) return 'NewerBackup';
  const role = bookRoles[code - 1];
  const name = yield* readPrefixed(length - 1, limits.bookIdBytes);
  const id = name && ascii(name);
  if (!role || !id || !isBookId(id)) return 'DamagedBackup';

  const updates: Bytes[] = [];
  for (let left = length - 1 - 4 - id.length; left > 0;) {
    const update = yield* readPrefixed(left, left);
    if (!update || updates.length === limits.bookUpdates) return 'DamagedBackup';
    updates.push(update);
    left -= 4 + update.length;
  }
  emit({ type: 'book', role, id, updates });
  return null;
}

function* readBlob(itemLength: number, emit: Emit): Parser {
  const length = itemLength - blobIdBytes - 1;
  if (length < 0) return 'DamagedBackup';
  const id = ascii(yield { exactly: blobIdBytes });
  if (!isBlobId(id)) return 'DamagedBackup';
  emit({ type: 'blob', id, length });
  for (let left = length; left > 0;) {
    const bytes = yield { upTo: left };
    left -= bytes.length;
    emit({ type: 'piece', bytes });
  }
  const [end] = yield { exactly: 1 };
  if (end !== blobEnds.whole && end !== blobEnds.cut) return 'DamagedBackup';
  emit({ type: 'blobEnd', isWhole: end === blobEnds.whole });
  return null;
}

function* readPadding(length: number): Parser {
  for (let left = length; left > 0;) {
    const bytes = yield { upTo: left };
    if (bytes.some((byte) => byte !== 0)) return 'DamagedBackup';
    left -= bytes.length;
  }
  return null;
}

function* readItem(type: number, length: number, emit: Emit): Parser {
  if (type === itemTypes.about) return yield* readAbout(length, emit);
  if (type === itemTypes.book) return yield* readBook(length, emit);
  if (type === itemTypes.blob) return yield* readBlob(length, emit);
  return yield* readPadding(length);
}

const latestType = Math.max(...Object.values(itemTypes));

function* readArchive(emit: Emit): Parser {
  for (let isFirst = true; ; isFirst = false) {
    const head = yield { exactly: itemHeadBytes };
    const [type = 0] = head;
    const length = Number(viewOf(head).getBigUint64(1));
    // Leaving out what we do not know would lose it without a word.
    if (type > latestType) return 'NewerBackup';
    if (isFirst !== (type === itemTypes.about) || !Number.isSafeInteger(length)) {
      return 'DamagedBackup';
    }
    const problem = yield* readItem(type, length, emit);
    if (problem || type === itemTypes.padding) return problem;
  }
}

/** Reads an archive piece by piece; holds one update at most, and nothing of a blob or of what has not come. */
export const createArchiveReader = (): ArchiveReader => {
  const queue = createByteQueue();
  let parts: ArchivePart[] = [];
  const parser = readArchive((part) => parts.push(part));
  let step = parser.next();

  const isEnough = (need: Need): boolean =>
    'upTo' in need ? queue.length > 0 : queue.length >= need.exactly;

  const problem = (): Problem | null => {
    if (!step.done) return null;
    return step.value ?? (queue.length > 0 ? 'DamagedBackup' : null);
  };

  const failed = (): Result<never, ArchiveError> | null => {
    const type = problem();
    return type && err({ type });
  };

  return {
    push(bytes) {
      queue.put(bytes);
      while (!step.done && isEnough(step.value)) {
        const need = step.value;
        const length = 'upTo' in need ? Math.min(need.upTo, queue.length) : need.exactly;
        step = parser.next(queue.take(length));
      }
      const complete = parts;
      parts = [];
      return failed() ?? ok(complete);
    },

    end() {
      return failed() ?? (step.done ? ok(undefined) : err({ type: 'DamagedBackup' }));
    },
  };
};
