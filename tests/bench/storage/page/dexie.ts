import { Dexie, type Table } from 'dexie';
import { entryOf, idOf } from '../../entries';
import { fillOneByOne, newestFirst, type Peer, type Writing } from './peer';

type Row = ReturnType<typeof entryOf> & { readonly id: string };

const openTable = (): Table<Row, string> => {
  const database = new Dexie('rows');
  database.version(1).stores({ entries: 'id, writtenAt' });
  return database.table('entries');
};

const begin = async (): Promise<Writing> => {
  const table = openTable();
  let puts: PromiseLike<unknown>[] = [];
  return {
    put: (index) => void puts.push(table.put({ id: idOf(index), ...entryOf(index) })),
    async durable() {
      await Promise.all(puts);
      puts = [];
    },
    finish: async () => ({}),
  };
};

/** Plain rows: no document, nothing to merge. */
export const dexie: Peer = {
  begin,
  fill: fillOneByOne(begin),
  prepare: async () => async () => {
    const rows = await openTable().toArray();
    const loadedAt = performance.now();
    const list = newestFirst(rows);
    return { loadedAt, readyAt: performance.now(), entries: list.length };
  },
};
