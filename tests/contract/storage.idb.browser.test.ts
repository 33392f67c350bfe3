import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Sealer } from '../../src/core/ports/vault';
import { openStorage, type Storage } from '../../src/storage';
import { createConnection } from '../../src/storage/connection';
import { createIdbEventStore } from '../../src/storage/eventStore';
import { migrations } from '../../src/storage/schema';
import { openBucket } from '../helpers/storageBucket';
import { createIdbWorld, readStore, withRaw } from '../helpers/storageIdb';
import { createTestSealer } from '../helpers/storageSealer';
import {
  nextKey,
  someVault as vault,
  testKey,
  textsOf,
  toText,
  toUpdate,
  valueOf,
} from '../helpers/storageWorld';
import { describeStorage } from './storage.contract';

describeStorage('storage in IndexedDB', createIdbWorld);

describe('IndexedDB', () => {
  const book = 'private';
  const sealer = createTestSealer(testKey);
  let bucket: Awaited<ReturnType<typeof openBucket>>;
  let storage: Storage;

  beforeEach(async () => {
    bucket = await openBucket();
    storage = openStorage(null);
  });
  afterEach(() => bucket.end());

  /** How every transaction that writes was asked for, while the work ran. */
  async function durabilities(work: () => Promise<unknown>): Promise<IDBTransactionDurability[]> {
    const { transaction } = IDBDatabase.prototype;
    const seen: IDBTransactionDurability[] = [];
    IDBDatabase.prototype.transaction = function (...args) {
      const tx = transaction.apply(this, args);
      if (tx.mode === 'readwrite') seen.push(tx.durability);
      return tx;
    };
    try {
      await work();
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    return seen;
  }

  it('is strict about all but edits, which are quick', async () => {
    const log = storage.createBookLog(sealer);
    const renewing = storage.createBookLog(createTestSealer(nextKey, testKey));
    const seen = await durabilities(async () => {
      valueOf(await storage.vaultStore.write(vault));
      valueOf(await storage.events.append(toUpdate('event')));
      valueOf(await storage.events.remove([1]));
      valueOf(await log.append(book, toUpdate('one')));
      valueOf(await log.compact(book, [toUpdate('one')]));
      valueOf(await renewing.renew());
      valueOf(await storage.erase());
    });
    const strict = 'strict' as const;
    expect(seen).toEqual([strict, strict, strict, 'default', strict, strict, strict]);
  });

  it('holds nothing but sealed bytes and positions', async () => {
    const log = storage.createBookLog(sealer);
    valueOf(await log.append(book, toUpdate('one')));
    valueOf(await log.compact(book, [toUpdate('one')]));
    valueOf(await log.append(book, toUpdate('two')));
    const name = await sealer.nameOf(book);
    await withRaw(async (raw) => {
      expect([...raw.objectStoreNames]).toEqual([
        'blobs',
        'events',
        'heads',
        'home',
        'log',
        'parts',
        'snapshots',
        'vault',
      ]);
      const tx = raw.transaction(['log', 'snapshots', 'parts', 'heads'], 'readonly');
      const [records, keys, snapshots, parts, partKeys, head] = await Promise.all([
        tx.objectStore('log').getAll(),
        tx.objectStore('log').getAllKeys(),
        tx.objectStore('snapshots').count(),
        tx.objectStore('parts').getAll(),
        tx.objectStore('parts').getAllKeys(),
        tx.objectStore('heads').get(name),
        tx.done,
      ]);
      expect(keys.map(plainKey)).toEqual([`${name.join()} 2`]);
      expect(records).toEqual([expect.any(Uint8Array)]);
      expect(snapshots).toBe(0);
      expect(parts).toEqual([{ seq: 1, sealed: expect.any(Uint8Array) }]);
      expect(partKeys.map(plainKey)).toEqual([`${name.join()} 0`]);
      expect(head).toEqual({ seq: 2, sealed: expect.any(Uint8Array) });
    });
  });

  it('may hold what was never written by us: it costs nothing else', async () => {
    const log = storage.createBookLog(sealer);
    valueOf(await log.append(book, toUpdate('one')));
    valueOf(await log.append(book, toUpdate('two')));
    const name = await sealer.nameOf(book);
    await withRaw(async (raw) => {
      const tx = raw.transaction(['log', 'snapshots', 'parts', 'heads', 'vault'], 'readwrite');
      await Promise.all([
        tx.objectStore('log').put('text', [name, 2]),
        tx.objectStore('log').put('text', [name, 1.5]),
        tx.objectStore('log').put('text', [name, 'three']),
        tx.objectStore('log').put('text', ['text', 2]),
        tx.objectStore('log').put('text', [[], 2]),
        tx.objectStore('snapshots').put(null, name),
        tx.objectStore('parts').put('text', [name, 1]),
        tx.objectStore('parts').put('text', [name, 1.5]),
        tx.objectStore('parts').put('text', [name, 2 ** 32]),
        tx.objectStore('heads').put('text', 'text'),
        tx.objectStore('vault').put({ slots: 5 }, 'vault'),
        tx.done,
      ]);
    });
    const loaded = valueOf(await storage.createBookLog(sealer).load(book));
    expect(textsOf(loaded)).toEqual(['one']);
    expect(loaded.damage).toEqual([
      { type: 'Unreadable', seq: 0 },
      { type: 'Unreadable', seq: 0 },
      { type: 'Unreadable', seq: 2 },
    ]);
    const renewing = storage.createBookLog(createTestSealer(nextKey, testKey));
    valueOf(await renewing.renew());
    expect(textsOf(valueOf(await renewing.load(book)))).toEqual(['one']);
    const none = new Uint8Array();
    expect(valueOf(await storage.vaultStore.read())).toEqual({
      vaultId: none,
      slots: [],
      keyring: none,
      eventsKey: null,
    });
  });

  it('writes an edit with one call to the sealer and one transaction', async () => {
    const calls: string[] = [];
    const watched: Sealer = {
      nameOf: (id) => (calls.push('nameOf'), sealer.nameOf(id)),
      seal: (batch) => (calls.push('seal'), sealer.seal(batch)),
      open: (batch) => (calls.push('open'), sealer.open(batch)),
      renew: (batch) => (calls.push('renew'), sealer.renew(batch)),
    };
    const log = storage.createBookLog(watched);
    valueOf(await log.load(book));
    calls.length = 0;
    const seen = await durabilities(async () => {
      valueOf(await log.append(book, toUpdate('one')));
    });
    expect(calls).toEqual(['seal']);
    expect(seen).toEqual(['default']);
  });

  it('adds an event once where the connection was lost behind it', async () => {
    const connection = createConnection('hearth', migrations);
    let drops = 1;
    const events = createIdbEventStore({
      run: (work) =>
        connection.run(async (database) => {
          const value = await work(database);
          if (drops-- > 0) throw new DOMException('The connection is closing', 'InvalidStateError');
          return value;
        }),
    });
    valueOf(await events.append(toUpdate('one')));
    valueOf(await events.append(toUpdate('two')));
    const texts = valueOf(await storage.events.read()).map(({ sealed }) => toText(sealed));
    expect(texts).toEqual(['one', 'two']);
  });

  it('keeps nothing of a text that was removed, once the book is compacted', async () => {
    const log = storage.createBookLog(plainSealer);
    const doc = new Y.Doc();
    const entries = doc.getMap<string>('entries');
    const written: Promise<unknown>[] = [];
    doc.on('update', (update) => written.push(log.append(book, new Uint8Array(update))));
    const compact = async () => {
      await Promise.all(written);
      const whole = new Uint8Array(Y.encodeStateAsUpdate(doc));
      valueOf(await log.compact(book, [whole, new Uint8Array()]));
    };

    entries.set('first', 'this one stays');
    entries.set('second', 'this one goes');
    await compact();
    entries.set('third', 'and this one goes');
    entries.delete('second');
    entries.delete('third');
    await Promise.all(written);
    expect(await storesWith('one goes')).toEqual(['log', 'parts']);
    await compact();
    expect(await storesWith('one goes')).toEqual([]);
    expect(await storesWith('one stays')).toEqual(['parts']);
  });
});

/** As text, since buffers are not compared by what they hold. */
const plainKey = (key: unknown): string => {
  const [name, at] = key as [ArrayBuffer, number];
  return `${new Uint8Array(name).join()} ${at}`;
};

/** Seals nothing, so that a scan sees what lies there. */
const plainSealer: Sealer = {
  nameOf: async (id) => toUpdate(id),
  seal: async (batch) => batch.map(({ plain }) => plain),
  open: async (batch) => batch.map(({ sealed }) => ({ ok: true, value: sealed })),
  renew: async (batch) => batch.map(() => null),
};

/** Every store in which a text lies somewhere. */
const storesWith = (text: string): Promise<string[]> =>
  withRaw(async (raw) => {
    const found: string[] = [];
    for (const store of raw.objectStoreNames) {
      const lying = JSON.stringify((await readStore(raw, store)).values, (_, value: unknown) =>
        value instanceof Uint8Array ? toText(new Uint8Array(value)) : value,
      );
      if (lying.includes(text)) found.push(store);
    }
    return found;
  });
