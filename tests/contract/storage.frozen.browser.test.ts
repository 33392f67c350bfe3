import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import { openStorage } from '../../src/storage';
import { openBucket } from '../helpers/storageBucket';
import { createTestSealer } from '../helpers/storageSealer';
import { textsOf, toUpdate, valueOf } from '../helpers/storageWorld';
import frozen from '../vectors/frozen/storage-v1.json';

const toBytes = (base64: string): Bytes =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Laid out by hand, so that no later change of the app can reach it. */
async function layDown(): Promise<void> {
  const { vault, log, snapshots, heads } = frozen.stores;
  const raw = await openDB('hearth', frozen.version, {
    upgrade(database) {
      for (const store of ['vault', 'log', 'snapshots', 'heads']) database.createObjectStore(store);
    },
  });
  const tx = raw.transaction(['vault', 'log', 'snapshots', 'heads'], 'readwrite');
  const value = {
    vaultId: toBytes(vault.vaultId),
    slots: vault.slots.map(toBytes),
    keyring: toBytes(vault.keyring),
  };
  await Promise.all([
    tx.objectStore('vault').put(value, 'vault'),
    ...log.map(({ book, seq, sealed }) =>
      tx.objectStore('log').put(toBytes(sealed), [toBytes(book), seq]),
    ),
    ...snapshots.map(({ book, seq, sealed }) =>
      tx.objectStore('snapshots').put({ seq, sealed: toBytes(sealed) }, toBytes(book)),
    ),
    ...heads.map(({ book, seq, sealed }) =>
      tx.objectStore('heads').put({ seq, sealed: toBytes(sealed) }, toBytes(book)),
    ),
    tx.done,
  ]);
  raw.close();
}

describe('a database of version 1', () => {
  let bucket: Awaited<ReturnType<typeof openBucket>>;

  beforeEach(async () => {
    bucket = await openBucket();
    await layDown();
  });
  afterEach(() => bucket.end());

  it('opens with its vault', async () => {
    const { vaultId, slots, keyring } = frozen.stores.vault;
    expect(valueOf(await openStorage().vaultStore.read())).toEqual({
      vaultId: toBytes(vaultId),
      slots: slots.map(toBytes),
      keyring: toBytes(keyring),
    });
  });

  it.each(Object.entries(frozen.expected))('opens with its book "%s"', async (book, expected) => {
    const log = openStorage().createBookLog(createTestSealer(toBytes(frozen.key)));
    const loaded = valueOf(await log.load(book));
    expect({ ...loaded, updates: textsOf(loaded) }).toEqual(expected);
    valueOf(await log.append(book, toUpdate('new')));
    const again = valueOf(await log.load(book));
    expect(textsOf(again)).toEqual([...expected.updates, 'new']);
    expect(again.damage).toEqual(expected.damage);
  });

  it('can be emptied', async () => {
    const storage = openStorage();
    expect(await storage.erase()).toEqual({ ok: true, value: undefined });
    expect(valueOf(await storage.vaultStore.read())).toBeNull();
    const log = storage.createBookLog(createTestSealer(toBytes(frozen.key)));
    for (const book of Object.keys(frozen.expected)) {
      expect(valueOf(await log.load(book))).toEqual({ updates: [], damage: [], tail: 0 });
    }
  });
});
