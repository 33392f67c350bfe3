import { isSame } from './backend';
import type { BlobBackend } from './blobBackend';
import type { Connection } from './connection';
import { firstFields } from './idbNames';
import { isLostValue } from './idbRead';
import { under } from './keys';
import { owned, toBytes } from './stored';
import { finished } from './transaction';

export function createIdbBlobBackend(connection: Connection): BlobBackend {
  return {
    read: (name, index) =>
      connection.run(async (database) => {
        const tx = database.transaction('blobs', 'readonly');
        // A lost file beside the database is a chunk that does not open, and costs nothing else.
        const value = await finished(tx, tx.store.get([name, index])).catch((cause: unknown) =>
          isLostValue(cause) ? null : Promise.reject(cause),
        );
        return value === undefined ? null : toBytes(value);
      }),

    write: (name, { from, chunks, manifest }) =>
      connection.run(async (database) => {
        const durability = manifest ? 'strict' : 'default';
        const tx = database.transaction('blobs', 'readwrite', { durability });
        const behind = IDBKeyRange.bound([name, from + chunks.length], [name, []]);
        await finished(
          tx,
          Promise.all([
            tx.store.delete(behind),
            ...chunks.map((chunk, at) => tx.store.put(owned(chunk), [name, from + at])),
            manifest && tx.store.put(owned(manifest), [name, 0]),
          ]),
        );
      }),

    replaceManifest: (name, before, after) =>
      connection.run(async (database) => {
        const tx = database.transaction('blobs', 'readwrite', { durability: 'strict' });
        const replace = async () => {
          if (isSame(toBytes(await tx.store.get([name, 0])), before)) {
            await tx.store.put(owned(after), [name, 0]);
          }
        };
        await finished(tx, replace());
      }),

    remove: (name) =>
      connection.run(async (database) => {
        const tx = database.transaction('blobs', 'readwrite', { durability: 'strict' });
        await finished(tx, tx.store.delete(under(name)));
      }),

    names: () =>
      connection.run(async (database) => {
        const tx = database.transaction('blobs', 'readonly');
        return finished(
          tx,
          firstFields((range) => tx.store.getKey(range)),
        );
      }),
  };
}
