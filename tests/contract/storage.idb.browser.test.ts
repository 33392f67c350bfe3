import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStorage, type Storage } from '../../src/storage';
import { openBucket } from '../helpers/storageBucket';
import { createIdbWorld, withRaw } from '../helpers/storageIdb';
import { createTestSealer } from '../helpers/storageSealer';
import { testKey, textsOf, toUpdate, valueOf } from '../helpers/storageWorld';
import { describeStorage } from './storage.contract';

describeStorage('storage in IndexedDB', createIdbWorld);

describe('IndexedDB', () => {
  const book = 'private';
  const sealer = createTestSealer(testKey);
  const vault = {
    vaultId: toUpdate('id'),
    slots: [toUpdate('slot')],
    keyring: toUpdate('keyring'),
  };
  let bucket: Awaited<ReturnType<typeof openBucket>>;
  let storage: Storage;

  beforeEach(async () => {
    bucket = await openBucket();
    storage = openStorage();
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

  it('is strict about the vault, compaction and erasing, and quick about edits', async () => {
    const log = storage.createBookLog(sealer);
    const seen = await durabilities(async () => {
      valueOf(await storage.vaultStore.write(vault));
      valueOf(await log.append(book, toUpdate('one')));
      valueOf(await log.compact(book, toUpdate('one')));
      valueOf(await storage.erase());
    });
    expect(seen).toEqual(['strict', 'default', 'strict', 'strict']);
  });

  it('holds nothing but sealed bytes and positions', async () => {
    const log = storage.createBookLog(sealer);
    valueOf(await log.append(book, toUpdate('one')));
    valueOf(await log.compact(book, toUpdate('one')));
    valueOf(await log.append(book, toUpdate('two')));
    const name = await sealer.nameOf(book);
    await withRaw(async (raw) => {
      expect([...raw.objectStoreNames]).toEqual(['heads', 'log', 'snapshots', 'vault']);
      const tx = raw.transaction(['log', 'snapshots', 'heads'], 'readonly');
      const [records, keys, snapshot, head] = await Promise.all([
        tx.objectStore('log').getAll(),
        tx.objectStore('log').getAllKeys(),
        tx.objectStore('snapshots').get(name),
        tx.objectStore('heads').get(name),
        tx.done,
      ]);
      expect(keys).toEqual([[name.buffer, 2]]);
      expect(records).toEqual([expect.any(Uint8Array)]);
      expect(snapshot).toEqual({ seq: 1, sealed: expect.any(Uint8Array) });
      expect(head).toEqual({ seq: 2, sealed: expect.any(Uint8Array) });
    });
  });

  it('may hold what was never written by us: it costs nothing else', async () => {
    const log = storage.createBookLog(sealer);
    valueOf(await log.append(book, toUpdate('one')));
    valueOf(await log.append(book, toUpdate('two')));
    const name = await sealer.nameOf(book);
    await withRaw(async (raw) => {
      const tx = raw.transaction(['log', 'snapshots', 'heads', 'vault'], 'readwrite');
      await Promise.all([
        tx.objectStore('log').put('text', [name, 2]),
        tx.objectStore('log').put('text', [name, 1.5]),
        tx.objectStore('log').put('text', [name, 'three']),
        tx.objectStore('snapshots').put(null, name),
        tx.objectStore('vault').put({ slots: 5 }, 'vault'),
        tx.done,
      ]);
    });
    const loaded = valueOf(await storage.createBookLog(sealer).load(book));
    expect(textsOf(loaded)).toEqual(['one']);
    expect(loaded.damage).toEqual([
      { type: 'Unreadable', seq: 0 },
      { type: 'Unreadable', seq: 2 },
    ]);
    const none = new Uint8Array();
    expect(valueOf(await storage.vaultStore.read())).toEqual({
      vaultId: none,
      slots: [],
      keyring: none,
    });
  });
});
