import type { Bytes } from '../core/bytes';
import type { StoredBook } from './backend';
import { logStores, type Database } from './schema';
import { isSeq, toBytes, toRecord } from './stored';
import { finished } from './transaction';

/** Everything of a book, from one transaction where that is possible. */
export async function readBook(database: Database, name: Bytes): Promise<StoredBook> {
  const tx = database.transaction(logStores, 'readonly');
  const range = positions(name, Number.MAX_SAFE_INTEGER);
  const everything = Promise.all([
    tx.objectStore('snapshots').get(name),
    tx.objectStore('log').getAllKeys(range),
    tx.objectStore('log').getAll(range),
    tx.objectStore('heads').get(name),
  ]);
  const [snapshot, keys, values, head] = await finished(tx, everything).catch((cause: unknown) =>
    isLostValue(cause) ? readApart(database, name, range) : Promise.reject(cause),
  );
  return {
    snapshot: toRecord(snapshot),
    log: keys
      .map(([, seq], at) => ({ seq, sealed: toBytes(values[at]) }))
      .filter((record) => isSeq(record.seq)),
    head: toRecord(head),
  };
}

/**
 * Each value in a transaction of its own; null for one that is lost. Chromium keeps large values in files beside the
 * database, and one lost file makes every transaction fail that touches its record.
 */
async function readApart(database: Database, name: Bytes, range: IDBKeyRange) {
  async function get(store: (typeof logStores)[number], key: Bytes | [Bytes, number]) {
    const tx = database.transaction(store, 'readonly');
    return finished(tx, tx.objectStore(store).get(key)).catch((cause: unknown) =>
      isLostValue(cause) ? null : Promise.reject(cause),
    );
  }
  const tx = database.transaction('log', 'readonly');
  const keys = await finished(tx, tx.store.getAllKeys(range));
  const values = await Promise.all(keys.map((key) => get('log', key)));
  return [await get('snapshots', name), keys, values, await get('heads', name)] as const;
}

/** Chromium's names for a value whose file is missing or does not decode. */
function isLostValue(cause: unknown): boolean {
  return (
    cause instanceof DOMException &&
    (cause.name === 'NotReadableError' || cause.name === 'DataError')
  );
}

/** Keys of a book's log up to `last`. */
export function positions(name: Bytes, last: number): IDBKeyRange {
  return IDBKeyRange.bound([name, 0], [name, last]);
}
