import type { Bytes } from '../core/bytes';
import { err, ok } from '../core/result';
import { standing, type Change, type LogBackend } from './backend';
import type { Connection } from './connection';
import { readNames } from './idbNames';
import { readBook } from './idbRead';
import { positions, under } from './keys';
import { logStores, type Database } from './schema';
import { toRecord } from './stored';
import { finished } from './transaction';

export function createIdbBackend(connection: Connection): LogBackend {
  return {
    names: () => connection.run(readNames),

    read: (name) => connection.run((database) => readBook(database, name)),

    async write(name, change) {
      const written = await connection.run((database) => write(database, name, change));
      if (!written.ok) return written;
      return written.value ? ok(undefined) : err({ type: 'StorageLost' });
    },
  };
}

/** False where another writer has come between. */
async function write(database: Database, name: Bytes, change: Change): Promise<boolean> {
  const durability = change.kind === 'update' ? 'default' : 'strict';
  const tx = database.transaction(logStores, 'readwrite', { durability });
  const heads = tx.objectStore('heads');
  const log = tx.objectStore('log');
  const parts = tx.objectStore('parts');
  const snapshots = tx.objectStore('snapshots');

  function put(): Promise<unknown>[] {
    switch (change.kind) {
      case 'update':
        return [log.add(change.record.sealed, [name, change.record.seq])];
      case 'snapshot':
        return [
          snapshots.delete(name),
          parts.delete(under(name)),
          log.delete(positions(name, change.seq)),
          ...change.parts.map(({ part, ...record }) => parts.put(record, [name, part])),
        ];
      case 'renewal':
        return [
          ...(change.snapshot ? [snapshots.put(change.snapshot, name)] : []),
          ...change.parts.map(({ part, ...record }) => parts.put(record, [name, part])),
          ...change.log.map(({ seq, sealed }) => log.put(sealed, [name, seq])),
        ];
      case 'removal':
        return [
          heads.delete(name),
          snapshots.delete(name),
          parts.delete(under(name)),
          log.delete(under(name)),
        ];
    }
  }

  // All asked for in one go, the head first: to wait for it before writing costs a fifth of the whole.
  const stored = heads.get(name);
  const requests = put();
  if (change.head) requests.push(heads.put(change.head, name));
  // No tx.commit() at the end: on a full disk Chromium 147 then sometimes answers nothing at all, not even an error.
  const written = finished(tx, Promise.all(requests));
  const undone = written.catch(() => {});

  const found = standing(toRecord(await stored)?.sealed, change);
  if (found === 'ready') return written.then(() => true);
  tx.abort();
  await undone;
  return found === 'written';
}
