import type { Bytes } from '../core/bytes';
import type { StoredBook } from './backend';
import { positions } from './keys';
import { logStores, type Database } from './schema';
import { isPart, isSeq, toBytes, toLyingRecord, toRecord } from './stored';
import { finished } from './transaction';

/** Everything of a book, from one transaction where that is possible. */
export async function readBook(database: Database, name: Bytes): Promise<StoredBook> {
  const tx = database.transaction(logStores, 'readonly');
  const range = positions(name, Number.MAX_SAFE_INTEGER);
  const everything = Promise.all([
    tx.objectStore('snapshots').get(name),
    tx.objectStore('parts').getAllKeys(range),
    tx.objectStore('parts').getAll(range),
    tx.objectStore('log').getAllKeys(range),
    tx.objectStore('log').getAll(range),
    tx.objectStore('heads').get(name),
  ]);
  const [snapshot, partKeys, parts, logKeys, log, head] = await finished(tx, everything).catch(
    (cause: unknown) =>
      isLostValue(cause) ? readApart(database, name, range) : Promise.reject(cause),
  );
  return {
    snapshot: toRecord(snapshot),
    parts: partKeys
      .map(([, part], at) => ({ part, ...toLyingRecord(parts[at]) }))
      .filter(({ part }) => isPart(part)),
    log: logKeys
      .map(([, seq], at) => ({ seq, sealed: toBytes(log[at]) }))
      .filter(({ seq }) => isSeq(seq)),
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
  async function getAll(store: 'parts' | 'log') {
    const tx = database.transaction(store, 'readonly');
    const keys = await finished(tx, tx.store.getAllKeys(range));
    return [keys, await Promise.all(keys.map((key) => get(store, key)))] as const;
  }
  const [partKeys, parts] = await getAll('parts');
  const [logKeys, log] = await getAll('log');
  const [snapshot, head] = [await get('snapshots', name), await get('heads', name)];
  return [snapshot, partKeys, parts, logKeys, log, head] as const;
}

/** Chromium's names for a value whose file is missing or does not decode. */
export function isLostValue(cause: unknown): boolean {
  return (
    cause instanceof DOMException &&
    (cause.name === 'NotReadableError' || cause.name === 'DataError')
  );
}
