import type { Bytes } from '../core/bytes';
import type { StorageError } from '../core/errors';
import type { Result } from '../core/result';

/** What a book's log needs from the place where it lies. It knows nothing of keys, frames or damage. */

/** Sealed bytes and the position that they were sealed for. */
export interface StoredRecord {
  readonly seq: number;
  readonly sealed: Bytes;
}

export interface StoredPart extends StoredRecord {
  /** Which part of the snapshot, from 0. */
  readonly part: number;
}

export interface StoredBook {
  /** A snapshot in one record, as version 1 of the database kept it. */
  readonly snapshot: StoredRecord | undefined;
  /** In ascending order of `part`. */
  readonly parts: readonly StoredPart[];
  /** In ascending order of `seq`. */
  readonly log: readonly StoredRecord[];
  /** Written with every change, so that a log which was cut short shows. */
  readonly head: StoredRecord | undefined;
}

interface Fence {
  /** The head after the change. Undefined only where a book is removed, or renewed without a head. */
  readonly head: StoredRecord | undefined;
  /** The sealed head that this change builds on. */
  readonly before: Bytes | undefined;
}

/** One record joins the log. */
interface Update extends Fence {
  readonly kind: 'update';
  readonly record: StoredRecord;
}

/** Takes the place of whatever snapshot there is, and of the log up to `seq`. */
interface Snapshot extends Fence {
  readonly kind: 'snapshot';
  readonly seq: number;
  readonly parts: readonly StoredPart[];
}

/** The same records sealed anew, each in its place; the others stay. */
interface Renewal extends Fence {
  readonly kind: 'renewal';
  readonly snapshot: StoredRecord | undefined;
  readonly parts: readonly StoredPart[];
  readonly log: readonly StoredRecord[];
}

/** Nothing of the book stays, as if it had never been written. */
interface Removal extends Fence {
  readonly kind: 'removal';
  readonly head: undefined;
}

export type Change = Update | Snapshot | Renewal | Removal;

export interface LogBackend {
  /** Of every book of which anything lies there. */
  names(): Promise<Result<readonly Bytes[], StorageError>>;
  /** One consistent view of a book. `name`: 16 bytes. */
  read(name: Bytes): Promise<Result<StoredBook, StorageError>>;
  /**
   * All of the change or nothing; ok means committed, with strict durability for all but an update.
   * A change that lies there already is ok, so that one whose end is unknown can simply be written again.
   * `StorageLost` also where the stored head is neither `before` nor `head`, or an update finds a record in its
   * place: somebody else has written.
   */
  write(name: Bytes, change: Change): Promise<Result<void, StorageError>>;
}

/** What a change finds: the head that it builds on, its own, or that of another writer. */
export function standing(
  stored: Bytes | undefined,
  change: Change,
): 'ready' | 'written' | 'overtaken' {
  // In this order: a renewal may leave the head as it is.
  if (isSame(stored, change.before)) return 'ready';
  return isSame(stored, change.head?.sealed) ? 'written' : 'overtaken';
}

export function isSame(one: Bytes | undefined, other: Bytes | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
