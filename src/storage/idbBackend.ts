import type { Bytes } from '../core/bytes';
import { err, ok } from '../core/result';
import { standing, type Change, type LogBackend } from './backend';
import type { Connection } from './connection';
import { positions, readBook } from './idbRead';
import { logStores, type Database } from './schema';
import { toRecord } from './stored';
import { finished } from './transaction';

export function createIdbBackend(connection: Connection): LogBackend {
  return {
    read: (name) => connection.run((database) => readBook(database, name)),

    async write(name, change) {
      const written = await connection.run((database) => write(database, name, change));
      if (!written.ok) return written;
      return written.value ? ok(undefined) : err({ type: 'StorageLost' });
    },
  };
}

/** False where another writer has come between. */
function write(database: Database, name: Bytes, change: Change): Promise<boolean> {
  const { kind, seq, sealed, head } = change;
  const durability = kind === 'snapshot' ? 'strict' : 'default';
  const tx = database.transaction(logStores, 'readwrite', { durability });
  const heads = tx.objectStore('heads');
  const log = tx.objectStore('log');

  async function apply(): Promise<boolean> {
    const found = standing(toRecord(await heads.get(name))?.sealed, change);
    if (found !== 'ready') return found === 'written';
    const requests: Promise<unknown>[] =
      kind === 'update'
        ? [log.add(sealed, [name, seq])]
        : [
            tx.objectStore('snapshots').put({ seq, sealed }, name),
            log.delete(positions(name, seq)),
          ];
    // No tx.commit() at the end: on a full disk Chromium 147 then sometimes answers nothing at all, not even an error.
    await Promise.all([...requests, heads.put({ seq, sealed: head }, name)]);
    return true;
  }

  return finished(tx, apply());
}
