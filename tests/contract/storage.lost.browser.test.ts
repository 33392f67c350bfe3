import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBookLog } from '../../src/storage/bookLog';
import { createConnection, type Connection } from '../../src/storage/connection';
import { createIdbBackend } from '../../src/storage/idbBackend';
import { migrations } from '../../src/storage/schema';
import { createIdbVaultStore } from '../../src/storage/vaultStore';
import { openBucket } from '../helpers/storageBucket';
import { withRaw } from '../helpers/storageIdb';
import { createTestSealer } from '../helpers/storageSealer';
import { testKey, textsOf, toUpdate, valueOf } from '../helpers/storageWorld';

/** What becomes of a connection that the browser or another window takes away. */
describe('a lost connection', () => {
  const book = 'private';
  const sealer = createTestSealer(testKey);
  const logOver = (through: Connection) =>
    createBookLog({ backend: createIdbBackend(through), sealer });

  let bucket: Awaited<ReturnType<typeof openBucket>>;
  let connection: Connection;

  beforeEach(async () => {
    bucket = await openBucket();
    connection = createConnection('hearth', migrations);
  });
  afterEach(() => bucket.end());

  it('is opened again where it was closed underneath', async () => {
    const log = logOver(connection);
    valueOf(await log.append(book, toUpdate('one')));
    valueOf(await connection.run(async (database) => database.close()));
    valueOf(await log.append(book, toUpdate('two')));
    valueOf(await connection.run(async (database) => database.close()));
    expect(textsOf(valueOf(await log.load(book)))).toEqual(['one', 'two']);
  });

  it('is opened again for many who find it closed together', async () => {
    const log = logOver(connection);
    valueOf(await log.append(book, toUpdate('one')));
    valueOf(await connection.run(async (database) => database.close()));
    const books = ['a', 'b', 'c', 'd'];
    await Promise.all(
      books.map(async (name) => valueOf(await log.append(name, toUpdate(`in ${name}`)))),
    );
    for (const name of books) {
      expect(textsOf(valueOf(await log.load(name)))).toEqual([`in ${name}`]);
    }
  });

  it('does not cost the new one when its loss is noticed late', async () => {
    const closed = () => Promise.reject(new DOMException('closed', 'InvalidStateError'));
    const handles: IDBDatabase[] = [];
    const failOnce = (when: Promise<void>) => {
      let runs = 0;
      return connection.run(async (database) => {
        await when;
        runs += 1;
        return runs === 1 ? closed() : handles.push(unwrap(database));
      });
    };
    let notice = () => {};
    const late = failOnce(new Promise((resolve) => (notice = resolve)));
    valueOf(await failOnce(Promise.resolve()));
    notice();
    valueOf(await late);
    expect(handles).toHaveLength(2);
    expect(handles[1]).toBe(handles[0]);
  });

  it('is let go of as soon as the browser says that it has ended', async () => {
    const first = valueOf(await connection.run(async (database) => unwrap(database)));
    first.dispatchEvent(new Event('close'));
    const used: IDBDatabase[] = [];
    valueOf(await connection.run(async (database) => used.push(unwrap(database))));
    expect(used).toHaveLength(1);
    expect(used).not.toContain(first);
  });

  it('writes once what was already committed when it was lost', async () => {
    let drops = 0;
    const losing: Connection = {
      run: (work) =>
        connection.run(async (database) => {
          const value = await work(database);
          if (drops > 0) {
            drops -= 1;
            throw new DOMException('The connection is closing', 'InvalidStateError');
          }
          return value;
        }),
    };
    const log = logOver(losing);
    valueOf(await log.load(book));
    drops = 1;
    valueOf(await log.append(book, toUpdate('one')));
    drops = 1;
    valueOf(await log.compact(book, [toUpdate('all')]));
    drops = 1;
    valueOf(await log.append(book, toUpdate('two')));
    const loaded = valueOf(await logOver(connection).load(book));
    expect(textsOf(loaded)).toEqual(['all', 'two']);
    expect(loaded.damage).toEqual([]);
  });

  it('is told where the database can no longer be opened', async () => {
    const log = logOver(connection);
    valueOf(await log.append(book, toUpdate('one')));
    await bucket.remove();
    const refused = { ok: false, error: { type: 'StorageLost' } };
    expect(await log.append(book, toUpdate('two'))).toEqual(refused);
    expect(await log.load(book)).toEqual(refused);
  });

  it('is told, once opening it again has not helped', async () => {
    let runs = 0;
    const result = await connection.run(() => {
      runs += 1;
      return Promise.reject(new DOMException('Internal error', 'UnknownError'));
    });
    expect(result).toEqual({ ok: false, error: { type: 'StorageLost' } });
    expect(runs).toBe(2);
  });

  it('does not hide a fault in the work itself', async () => {
    await expect(
      connection.run(() => Promise.reject(new TypeError('not a function'))),
    ).rejects.toThrow('not a function');
  });

  it('never calls saved what went into a database that was wiped; loading starts afresh', async () => {
    const log = logOver(connection);
    valueOf(await log.append(book, toUpdate('one')));
    // Resolves only because the connection makes way.
    await deleteDB('hearth');
    expect(await log.append(book, toUpdate('two'))).toEqual({
      ok: false,
      error: { type: 'StorageLost' },
    });
    expect(valueOf(await log.load(book))).toEqual({ updates: [], damage: [], tail: 0 });
    valueOf(await log.append(book, toUpdate('two')));
    expect(textsOf(valueOf(await log.load(book)))).toEqual(['two']);
  });

  it('makes way for a newer version, and then leaves that database alone', async () => {
    const log = logOver(connection);
    valueOf(await log.append(book, toUpdate('one')));
    const newer = await openDB('hearth', migrations.length + 1);
    newer.close();
    const refused = { ok: false, error: { type: 'NewerDatabase' } };
    expect(await log.append(book, toUpdate('two'))).toEqual(refused);
    expect(await log.load(book)).toEqual(refused);
    expect(await createIdbVaultStore(connection).read()).toEqual(refused);
    await withRaw(async (raw) => {
      const tx = raw.transaction('log', 'readonly');
      const [records] = await Promise.all([tx.store.count(), tx.done]);
      expect([raw.version, records]).toEqual([migrations.length + 1, 1]);
    });
  });

  it('does not wait for ever for a window that stays on the old version', async () => {
    valueOf(await createIdbVaultStore(connection).read());
    await connection.run(async (database) => database.close());
    const stubborn = await openDB('hearth');
    const next = createConnection('hearth', [...migrations, () => {}]);
    const vaultStore = createIdbVaultStore(next);
    expect(await vaultStore.read()).toEqual({ ok: false, error: { type: 'StorageUnavailable' } });
    stubborn.close();
    expect(await vaultStore.read()).toEqual({ ok: true, value: null });
    // The opening that came too late has not been left behind: it would block this one.
    const later = await openDB('hearth', migrations.length + 2);
    later.close();
  });
});
