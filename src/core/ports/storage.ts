import type { Bytes } from '../bytes';
import type { Damage, OpenError, StorageError } from '../errors';
import type { Result } from '../result';
import type { StoredVault } from './vault';

/** Where sealed bytes lie. `src/main.tsx` builds the real adapters; tests build twins. */

export interface VaultStore {
  read(): Promise<Result<StoredVault | null, StorageError>>;
  /** Strict durability: resolved means that it is on disk. */
  write(vault: StoredVault): Promise<Result<void, StorageError>>;
}

export interface LoadedBook {
  /** The snapshot's parts first where there is one, then every later update, in order. */
  readonly updates: readonly Bytes[];
  readonly damage: readonly Damage[];
  /** How many records lie behind the newest snapshot. */
  readonly tail: number;
}

export interface BookLog {
  /**
   * `onOpened` gets the updates in order, some at a time and as soon as they are opened, so that nobody needs to wait
   * for the last one; all of them by the time the answer is here.
   */
  load(
    book: string,
    onOpened?: (updates: readonly Bytes[]) => void,
  ): Promise<Result<LoadedBook, StorageError>>;
  /** Resolves when the update is committed. Updates handed over together are committed together, in order. */
  append(book: string, update: Bytes): Promise<Result<void, StorageError>>;
  /**
   * Replaces everything appended so far by one snapshot: whole or not at all, and on the disk when it resolves. The
   * caller's snapshot must contain every update that it has appended. `parts`: updates that give the whole book when applied in order; they
   * are sealed one by one, so that opening a large book never blocks.
   */
  compact(book: string, parts: readonly Bytes[]): Promise<Result<void, StorageError>>;
  /** Takes all of a book away, on the disk when it resolves. */
  remove(book: string): Promise<Result<void, StorageError>>;
  /**
   * Seals whatever lies there under an older key anew, book by book, each whole or not at all; open books may be
   * written to meanwhile. Ok: nothing is left that the newest key does not open (but for damage).
   */
  renew(): Promise<Result<void, StorageError>>;
  close(): Promise<void>;
}

/** Sealed entries of the security log, in the order in which they came. */
export interface EventStore {
  /** Strict durability. */
  append(sealed: Bytes): Promise<Result<void, StorageError>>;
  read(): Promise<Result<readonly { readonly id: number; readonly sealed: Bytes }[], StorageError>>;
  remove(ids: readonly number[]): Promise<Result<void, StorageError>>;
}

/** Writes one blob from front to end. What has been written stays when the app ends in between. */
export interface BlobWriter {
  /** Bytes that are kept already: the source goes on from here. */
  readonly at: number;
  write(bytes: Bytes): Promise<Result<void, StorageError>>;
  /** Resolved ok: the blob is whole, and on disk (strict durability). */
  finish(): Promise<Result<void, StorageError>>;
  /** Lets go without ending the blob. */
  close(): Promise<void>;
}

/** Sealed large files, by random id. Never wholly in memory. */
export interface BlobStore {
  /** A new blob, or one that was begun before; `Unreadable` where what is kept of it does not open. */
  write(id: string): Promise<Result<BlobWriter, StorageError | OpenError>>;
  /** Pieces in order; ends after the first error. `Unreadable` also for a blob that is missing or not whole. */
  read(id: string): AsyncIterable<Result<Bytes, StorageError | OpenError>>;
  /** Bytes of a whole blob; null where there is none, or not whole. */
  lengthOf(id: string): Promise<Result<number | null, StorageError>>;
  remove(id: string): Promise<Result<void, StorageError>>;
  /** As `BookLog.renew`, for the manifests. */
  renew(): Promise<Result<void, StorageError>>;
}
