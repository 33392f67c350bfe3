import type { Bytes } from '../core/bytes';
import type { StorageError } from '../core/errors';
import type { Result } from '../core/result';

/** What the blob store needs from the place where blobs lie. A blob's manifest has index 0, chunks count from 1. */

export interface BlobChange {
  /** Chunks from this index on; whatever lies behind them is removed. */
  readonly from: number;
  readonly chunks: readonly Bytes[];
  /** Put beside them with strict durability where there is one. */
  readonly manifest?: Bytes;
}

export interface BlobBackend {
  /** Null where nothing lies. `name`: 16 bytes. */
  read(name: Bytes, index: number): Promise<Result<Bytes | null, StorageError>>;
  /** All of the change or nothing; doing it twice is as good as once. */
  write(name: Bytes, change: BlobChange): Promise<Result<void, StorageError>>;
  /** Strict durability. Does nothing where the manifest is no longer `before`: it has been written since. */
  replaceManifest(name: Bytes, before: Bytes, after: Bytes): Promise<Result<void, StorageError>>;
  /** All of it, with strict durability. */
  remove(name: Bytes): Promise<Result<void, StorageError>>;
  names(): Promise<Result<readonly Bytes[], StorageError>>;
}
