import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStorage } from '../../src/storage';
import { createBookLog } from '../../src/storage/bookLog';
import { createConnection } from '../../src/storage/connection';
import { createHomeFinder, type FilePlace } from '../../src/storage/findHome';
import { migrations } from '../../src/storage/schema';
import { openBucket } from '../helpers/storageBucket';
import { createTestSealer } from '../helpers/storageSealer';
import {
  someVault,
  testKey,
  textsOf,
  toText,
  toUpdate,
  valueOf,
  type StorageWorld,
} from '../helpers/storageWorld';
import { describeLog } from './storageLog.contract';
import { useStorage } from '../helpers/storageBench';

/** The browser's own files, held by the worker. */
async function createOpfsWorld(): Promise<StorageWorld> {
  const bucket = await openBucket();
  const finder = createHomeFinder(createConnection('hearth', migrations), bucket.files);
  const { vaultStore, events, log } = valueOf(await finder.home());
  return {
    vaultStore,
    events,
    openLog: (sealer) => createBookLog({ backend: log, sealer }),
    peek: async (name) => valueOf(await log.read(name)),
    poke: async (name, book) => {
      const gone = { kind: 'removal', head: undefined } as const;
      const { head } = valueOf(await log.read(name));
      valueOf(await log.write(name, { ...gone, before: head?.sealed }));
      const { snapshot, parts, log: records } = book;
      const seq = records[0]?.seq ?? 1;
      const put = { kind: 'snapshot', seq: seq - 1, parts, before: undefined } as const;
      valueOf(await log.write(name, { ...put, head: book.head }));
      expect(snapshot).toBeUndefined();
      for (const record of records) {
        const fence = { head: book.head, before: book.head?.sealed };
        valueOf(await log.write(name, { kind: 'update', record, ...fence }));
      }
    },
    setDiskFull: () => Promise.reject(new Error('A bucket’s quota does not hold for handles')),
    async end() {
      await finder.settled();
      await bucket.end();
    },
  };
}

describe('storage in files of the browser', () => {
  const bench = useStorage(createOpfsWorld);
  describeLog(bench);
});

describe('files of the browser', () => {
  const book = 'private';
  const sealer = createTestSealer(testKey);
  const refused = (type: string) => ({ ok: false, error: { type } });
  let bucket: Awaited<ReturnType<typeof openBucket>>;

  beforeEach(async () => {
    bucket = await openBucket();
  });
  afterEach(() => bucket.end());

  const filesOf = async ({ directory }: FilePlace) => {
    const sizes: Record<string, number> = {};
    for await (const [name, handle] of (await directory())?.entries() ?? []) {
      if (handle instanceof FileSystemFileHandle) sizes[name] = (await handle.getFile()).size;
    }
    return sizes;
  };

  it('go from window to window: who leads has them, and the other one is told', async () => {
    const [first, second] = [openStorage(bucket.files), openStorage(bucket.files)];
    valueOf(await first.vaultStore.write(someVault));
    const log = first.createBookLog(sealer);
    valueOf(await log.append(book, toUpdate('one')));

    expect(valueOf(await second.vaultStore.read())).toEqual(someVault);
    const other = second.createBookLog(sealer);
    expect(textsOf(valueOf(await other.load(book)))).toEqual(['one']);
    valueOf(await other.append(book, toUpdate('two')));
    expect(await log.append(book, toUpdate('lost'))).toEqual(refused('StorageLost'));
    expect(await first.events.append(toUpdate('lost'))).toEqual(refused('StorageLost'));

    // And back, as "Use it here" does.
    expect(valueOf(await first.vaultStore.read())).toEqual(someVault);
    const again = first.createBookLog(sealer);
    expect(textsOf(valueOf(await again.load(book)))).toEqual(['one', 'two']);
    expect(await other.append(book, toUpdate('lost'))).toEqual(refused('StorageLost'));
    valueOf(await again.append(book, toUpdate('three')));
    expect(textsOf(valueOf(await again.load(book)))).toEqual(['one', 'two', 'three']);
  });

  it('are opened again where their worker has failed', async () => {
    const { Worker } = globalThis;
    const workers: Worker[] = [];
    globalThis.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        workers.push(this);
      }
    };
    const storage = openStorage(bucket.files);
    const log = storage.createBookLog(sealer);
    valueOf(await storage.vaultStore.write(someVault));
    valueOf(await log.append(book, toUpdate('one')));
    globalThis.Worker = Worker;
    const cut = log.append(book, toUpdate('two'));
    await Promise.resolve();
    for (const worker of workers) worker.dispatchEvent(new Event('error'));
    const answer = await cut;
    valueOf(await log.append(book, toUpdate('three')));
    const texts = textsOf(valueOf(await log.load(book)));
    // Written or not before the end; what was not acknowledged is settled before the next one.
    expect(texts).toEqual(['one', 'two', 'three']);
    expect(answer.ok || answer.error.type).toBeTruthy();
  });

  it('outlive IndexedDB', async () => {
    const storage = openStorage(bucket.files);
    valueOf(await storage.vaultStore.write(someVault));
    valueOf(await storage.createBookLog(sealer).append(book, toUpdate('one')));
    valueOf(await storage.events.append(toUpdate('event')));
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);

    const later = openStorage(bucket.files);
    expect(valueOf(await later.vaultStore.read())).toEqual(someVault);
    expect(textsOf(valueOf(await later.createBookLog(sealer).load(book)))).toEqual(['one']);
    expect(valueOf(await later.events.read()).map(({ sealed }) => toText(sealed))).toEqual([
      'event',
    ]);
  });

  it('are empty once everything is erased, and begin anew', async () => {
    const storage = openStorage(bucket.files);
    valueOf(await storage.vaultStore.write(someVault));
    valueOf(await storage.createBookLog(sealer).append(book, toUpdate('one')));
    valueOf(await storage.events.append(toUpdate('event')));
    valueOf(await storage.erase());
    expect(await filesOf(bucket.files)).toEqual({
      ballast: 1_000_000,
      'hearth-a': 0,
      'hearth-b': 0,
    });

    expect(valueOf(await storage.vaultStore.read())).toBeNull();
    expect(valueOf(await storage.events.read())).toEqual([]);
    const log = storage.createBookLog(sealer);
    expect(textsOf(valueOf(await log.load(book)))).toEqual([]);
    valueOf(await storage.vaultStore.write(someVault));
    expect(valueOf(await openStorage(bucket.files).vaultStore.read())).toEqual(someVault);
  });

  it('are missed where they cannot be opened any more, rather than begun anew elsewhere', async () => {
    const storage = openStorage(bucket.files);
    valueOf(await storage.vaultStore.write(someVault));
    expect(valueOf(await openStorage(bucket.files).vaultStore.read())).toEqual(someVault);
    const without = openStorage({
      directory: () => Promise.reject(new DOMException('', 'SecurityError')),
      lock: bucket.files.lock,
    });
    expect(await without.vaultStore.read()).toEqual(refused('StorageLost'));
    expect(await without.erase()).toEqual(refused('StorageLost'));
  });

  it('are done without where the browser has none', async () => {
    const without = openStorage({
      directory: () => Promise.reject(new DOMException('', 'SecurityError')),
      lock: bucket.files.lock,
    });
    valueOf(await without.vaultStore.write(someVault));
    expect(valueOf(await without.vaultStore.read())).toEqual(someVault);
    expect(valueOf(await openStorage(null).vaultStore.read())).toEqual(someVault);
  });
});
