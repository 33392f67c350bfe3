import { isSame } from './backend';
import type { EventStore } from '../core/ports/storage';
import type { Connection } from './connection';
import { owned, toBytes } from './stored';
import { finished } from './transaction';

export function createIdbEventStore(connection: Connection): EventStore {
  return {
    append: (sealed) =>
      connection.run(async (database) => {
        const tx = database.transaction('events', 'readwrite', { durability: 'strict' });
        const add = async () => {
          // No two sealed events are alike: the same bytes at the end were added before the connection was lost.
          const newest = await tx.store.openCursor(null, 'prev');
          if (newest && isSame(toBytes(newest.value), sealed)) return;
          await tx.store.add(owned(sealed));
        };
        await finished(tx, add());
      }),

    read: () =>
      connection.run(async (database) => {
        const tx = database.transaction('events', 'readonly');
        const everything = Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
        const [ids, values] = await finished(tx, everything);
        return ids.map((id, at) => ({ id, sealed: toBytes(values[at]) }));
      }),

    remove: (ids) =>
      connection.run(async (database) => {
        const tx = database.transaction('events', 'readwrite', { durability: 'strict' });
        await finished(tx, Promise.all(ids.map((id) => tx.store.delete(id))));
      }),
  };
}
