import type { Bytes } from '../core/bytes';
import type { StorageError } from '../core/errors';
import type { Result } from '../core/result';

/** What a book's log needs from the place where it lies. It knows nothing of keys, frames or damage. */

/** Sealed bytes and the position that they were sealed for. */
export interface StoredRecord {
  readonly seq: number;
  readonly sealed: Bytes;
}

export interface StoredBook {
  readonly snapshot: StoredRecord | undefined;
  /** In ascending order of `seq`. */
  readonly log: readonly StoredRecord[];
  /** Written with every change, so that a log which was cut short shows. */
  readonly head: StoredRecord | undefined;
}

export interface Change {
  /** `update`: the record joins the log. `snapshot`: it replaces the snapshot and the log up to `seq`. */
  readonly kind: 'update' | 'snapshot';
  readonly seq: number;
  readonly sealed: Bytes;
  /** The sealed head, for the same `seq`. */
  readonly head: Bytes;
  /** The sealed head that this change builds on. */
  readonly before: Bytes | undefined;
}

export interface LogBackend {
  /** One consistent view of a book. `name`: 16 bytes. */
  read(name: Bytes): Promise<Result<StoredBook, StorageError>>;
  /**
   * All of the change or nothing; ok means committed, for a snapshot with strict durability.
   * A change that lies there already is ok, so that one whose end is unknown can simply be written again.
   * `StorageLost` also where the stored head is neither `before` nor `head`, or a record lies at `seq` already:
   * somebody else has written.
   */
  write(name: Bytes, change: Change): Promise<Result<void, StorageError>>;
}

/** What a change finds: its own head, the head that it builds on, or that of another writer. */
export function standing(
  stored: Bytes | undefined,
  change: Change,
): 'written' | 'ready' | 'overtaken' {
  if (same(stored, change.head)) return 'written';
  return same(stored, change.before) ? 'ready' : 'overtaken';
}

function same(one: Bytes | undefined, other: Bytes | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
