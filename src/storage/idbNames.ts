import type { Bytes } from '../core/bytes';
import { beyond, toName } from './keys';
import { logStores, type Database } from './schema';
import { finished } from './transaction';

/** The opaque names of all books of which anything lies there. */
export async function readNames(database: Database): Promise<Bytes[]> {
  const tx = database.transaction(logStores, 'readonly');
  const found = await finished(
    tx,
    Promise.all([
      tx.objectStore('snapshots').getAllKeys(),
      tx.objectStore('heads').getAllKeys(),
      firstFields((range) => tx.objectStore('log').getKey(range)),
      firstFields((range) => tx.objectStore('parts').getKey(range)),
    ]),
  );
  const names = found.flatMap((keys) => keys.flatMap((key) => toName(key) ?? []));
  return [...new Map(names.map((name) => [name.join(), name])).values()];
}

/** From name to name, so that a long log costs no more than a short one. */
export async function firstFields(
  firstKey: (range: IDBKeyRange) => Promise<readonly [Bytes, number] | undefined>,
): Promise<Bytes[]> {
  const names: Bytes[] = [];
  let range = IDBKeyRange.lowerBound([new Uint8Array()]);
  for (;;) {
    const name = toName((await firstKey(range))?.[0]);
    if (!name) return names;
    names.push(name);
    range = beyond(name);
  }
}
