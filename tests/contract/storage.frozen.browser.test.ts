import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import { openStorage } from '../../src/storage';
import { openBucket } from '../helpers/storageBucket';
import { readStore, withRaw } from '../helpers/storageIdb';
import { createTestSealer } from '../helpers/storageSealer';
import { textsOf, toUpdate, valueOf } from '../helpers/storageWorld';
import version1 from '../vectors/frozen/storage-v1.json';
import version2 from '../vectors/frozen/storage-v2.json';

const toBytes = (base64: string): Bytes =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

interface Record {
  readonly book: string;
  readonly seq: number;
  readonly sealed: string;
}

/** A database as any version has laid it down; the stores that it did not know are left out. */
interface Frozen {
  readonly key: string;
  readonly earlier?: string;
  readonly version: number;
  readonly stores: {
    readonly vault: {
      readonly vaultId: string;
      readonly slots: readonly string[];
      readonly keyring: string;
      readonly eventsKey?: string;
    };
    readonly log: readonly Record[];
    readonly snapshots: readonly Record[];
    readonly parts?: readonly (Record & { readonly part: number })[];
    readonly heads: readonly Record[];
    readonly events?: readonly { readonly id: number; readonly sealed: string }[];
    readonly blobs?: readonly {
      readonly name: string;
      readonly index: number;
      readonly sealed: string;
    }[];
  };
  readonly expected: {
    readonly [book: string]: { readonly updates: readonly string[]; readonly damage: unknown };
  };
}

type Entry = readonly [value: unknown, key: IDBValidKey];

function entriesOf({ stores }: Frozen): { [store: string]: readonly Entry[] | undefined } {
  const { vaultId, slots, keyring, eventsKey } = stores.vault;
  const vault = {
    vaultId: toBytes(vaultId),
    slots: slots.map(toBytes),
    keyring: toBytes(keyring),
    ...(eventsKey && { eventsKey: toBytes(eventsKey) }),
  };
  const placed = ({ seq, sealed }: Record) => ({ seq, sealed: toBytes(sealed) });
  return {
    vault: [[vault, 'vault']],
    log: stores.log.map(({ book, seq, sealed }) => [toBytes(sealed), [toBytes(book), seq]]),
    snapshots: stores.snapshots.map((record) => [placed(record), toBytes(record.book)]),
    heads: stores.heads.map((record) => [placed(record), toBytes(record.book)]),
    parts: stores.parts?.map((record) => [placed(record), [toBytes(record.book), record.part]]),
    events: stores.events?.map(({ id, sealed }) => [toBytes(sealed), id]),
    blobs: stores.blobs?.map(({ name, index, sealed }) => [
      toBytes(sealed),
      [toBytes(name), index],
    ]),
  };
}

/** Laid out by hand, so that no later change of the app can reach it. */
async function layDown(frozen: Frozen, version = frozen.version): Promise<void> {
  const entries = entriesOf(frozen);
  const known = Object.keys(entries).filter((store) => entries[store]);
  const raw = await openDB('hearth', version, {
    upgrade(database) {
      for (const store of known) {
        database.createObjectStore(store, { autoIncrement: store === 'events' });
      }
    },
  });
  const tx = raw.transaction([...raw.objectStoreNames], 'readwrite');
  if (raw.objectStoreNames.contains('home')) void tx.objectStore('home').clear();
  for (const store of known) {
    for (const [value, key] of entries[store] ?? []) void tx.objectStore(store).put(value, key);
  }
  await tx.done;
  raw.close();
}

const versions: readonly Frozen[] = [version1, version2];

describe.each(versions)('a database of version $version', (frozen) => {
  const key = toBytes(frozen.key);
  const earlier = frozen.earlier === undefined ? [] : [toBytes(frozen.earlier)];
  const books = Object.entries(frozen.expected);
  const openLog = (next: readonly Bytes[] = []) => {
    const [newest = key, ...others] = [...next, key, ...earlier];
    return openStorage(null).createBookLog(createTestSealer(newest, ...others));
  };
  let bucket: Awaited<ReturnType<typeof openBucket>>;

  beforeEach(async () => {
    bucket = await openBucket();
    await layDown(frozen);
  });
  afterEach(() => bucket.end());

  it('becomes one of the newest version without losing anything', async () => {
    valueOf(await openStorage(null).vaultStore.read());
    await withRaw(async (raw) => {
      expect(raw.version).toBe(3);
      for (const [store, entries] of Object.entries(entriesOf(frozen))) {
        const { values } = await readStore(raw, store);
        expect(values).toHaveLength(entries?.length ?? 0);
        for (const [value] of entries ?? []) expect(values).toContainEqual(value);
      }
    });
  });

  it('opens with its vault', async () => {
    const { vaultId, slots, keyring, eventsKey } = frozen.stores.vault;
    expect(valueOf(await openStorage(null).vaultStore.read())).toEqual({
      vaultId: toBytes(vaultId),
      slots: slots.map(toBytes),
      keyring: toBytes(keyring),
      eventsKey: eventsKey === undefined ? null : toBytes(eventsKey),
    });
  });

  it('opens with its events, and takes more', async () => {
    const { events } = openStorage(null);
    const kept = (frozen.stores.events ?? []).map(({ id, sealed }) => ({
      id,
      sealed: toBytes(sealed),
    }));
    expect(valueOf(await events.read())).toEqual(kept);
    valueOf(await events.append(toUpdate('new')));
    const id = (kept.at(-1)?.id ?? 0) + 1;
    expect(valueOf(await events.read())).toEqual([...kept, { id, sealed: toUpdate('new') }]);
  });

  it.each(books)('opens with its book "%s", which is then written to', async (book, expected) => {
    const log = openLog();
    const loaded = valueOf(await log.load(book));
    expect({ ...loaded, updates: textsOf(loaded) }).toEqual(expected);
    valueOf(await log.append(book, toUpdate('new')));
    const again = valueOf(await openLog().load(book));
    expect(textsOf(again)).toEqual([...expected.updates, 'new']);
    expect(again.damage).toEqual(expected.damage);
  });

  it.each(books)('opens with its book "%s", which is then compacted', async (book, expected) => {
    const log = openLog();
    valueOf(await log.load(book));
    const parts = ['in', ...expected.updates].map(toUpdate);
    valueOf(await log.compact(book, parts));
    const loaded = valueOf(await openLog().load(book));
    expect(loaded).toEqual({ updates: parts, damage: [], tail: 0 });
    await withRaw(async (raw) => {
      const name = await createTestSealer(key, ...earlier).nameOf(book);
      const { keys } = await readStore(raw, 'snapshots');
      const names = keys.map((lying) => new Uint8Array(lying as ArrayBuffer).join());
      expect(names).not.toContain(name.join());
    });
  });

  it('can be given a new key', async () => {
    const next = new Uint8Array(32).fill(1);
    valueOf(await openLog([next]).renew());
    const { nameOf } = createTestSealer(key, ...earlier);
    const log = openStorage(null).createBookLog({ ...createTestSealer(next), nameOf });
    for (const [book, expected] of books) {
      const loaded = valueOf(await log.load(book));
      expect({ ...loaded, updates: textsOf(loaded) }).toEqual(expected);
    }
  });

  it('moves into files, where everything opens, and nothing stays behind', async () => {
    const storage = openStorage(bucket.files);
    const { vaultId, slots } = frozen.stores.vault;
    expect(valueOf(await storage.vaultStore.read())).toMatchObject({
      vaultId: toBytes(vaultId),
      slots: slots.map(toBytes),
    });
    const check = async () => {
      const log = storage.createBookLog(createTestSealer(key, ...earlier));
      for (const [book, expected] of books) {
        const loaded = valueOf(await log.load(book));
        expect({ ...loaded, updates: textsOf(loaded) }).toEqual(expected);
      }
      const { events = [] } = frozen.stores;
      expect(valueOf(await storage.events.read())).toEqual(
        events.map(({ id, sealed }) => ({ id, sealed: toBytes(sealed) })),
      );
    };
    await check();
    const left = () =>
      withRaw(async (raw) => {
        const stores = [...raw.objectStoreNames].filter((store) => store !== 'blobs');
        return Promise.all(stores.map(async (store) => (await readStore(raw, store)).values));
      });
    await expect.poll(async () => (await left()).flat()).toEqual(['files']);

    // As after a crash before what had moved was taken away.
    await layDown(frozen, 3);
    valueOf(await openStorage(bucket.files).vaultStore.read());
    await expect.poll(async () => (await left()).flat()).toEqual(['files']);
    valueOf(await storage.vaultStore.read());
    await check();
  });

  it('can be emptied', async () => {
    const storage = openStorage(null);
    expect(await storage.erase()).toEqual({ ok: true, value: undefined });
    await withRaw(async (raw) => {
      for (const store of raw.objectStoreNames) {
        expect((await readStore(raw, store)).keys).toEqual([]);
      }
    });
    expect(valueOf(await storage.vaultStore.read())).toBeNull();
    const log = openLog();
    for (const [book] of books) {
      expect(valueOf(await log.load(book))).toEqual({ updates: [], damage: [], tail: 0 });
    }
  });
});
