import type { Bytes } from '../../src/core/bytes';
import type { StorageError } from '../../src/core/errors';
import type { BookLog, EventStore, LoadedBook, VaultStore } from '../../src/core/ports/storage';
import type { Sealer, StoredVault } from '../../src/core/ports/vault';
import type { Result } from '../../src/core/result';
import type { StoredBook } from '../../src/storage/backend';

/** One place where books and a vault lie, with a way past the adapter. */
export interface StorageWorld {
  readonly vaultStore: VaultStore;
  readonly events: EventStore;
  /** A log over what lies there, as a newly started app opens it. */
  openLog(sealer: Sealer): BookLog;
  peek(name: Bytes): Promise<StoredBook>;
  poke(name: Bytes, book: StoredBook): Promise<void>;
  /** Leaves no room for anything more, or gives it back. */
  setDiskFull(full: boolean): Promise<void>;
  end(): Promise<void>;
}

export const testKey: Bytes = new Uint8Array(32).fill(7);
/** What takes the place of `testKey`. */
export const nextKey: Bytes = new Uint8Array(32).fill(8);

export const toUpdate = (text: string): Bytes => new TextEncoder().encode(text);

export const someVault: StoredVault = {
  vaultId: toUpdate('id'),
  slots: [toUpdate('slot')],
  keyring: toUpdate('keyring'),
  eventsKey: null,
};

export const toText = (update: Bytes): string => new TextDecoder().decode(update);

/** The value; a test that meets an error here ends. */
export function valueOf<T>(result: Result<T, StorageError>): T {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

export const textsOf = (book: LoadedBook): string[] => book.updates.map(toText);

export function flipBit(bytes: Bytes, bit = 0): Bytes {
  const flipped = bytes.slice();
  const at = bit % (bytes.length * 8);
  flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7));
  return flipped;
}
