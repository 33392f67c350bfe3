import { describe, expect, it } from 'vitest';
import type { StorageError } from '../../src/core/errors';
import { err } from '../../src/core/result';
import { openStorage } from '../../src/storage';
import type { Change, LogBackend, StoredBook } from '../../src/storage/backend';
import { createBookLog } from '../../src/storage/bookLog';
import { frame, unframe } from '../../src/storage/frames';
import { createMemoryBackend } from '../../src/storage/memory';
import { openingError, workingError } from '../../src/storage/problems';
import { toBytes, toRecord, toVault } from '../../src/storage/stored';
import { finished } from '../../src/storage/transaction';
import { createTestSealer } from '../helpers/storageSealer';
import { nextKey, testKey, textsOf, toUpdate, valueOf } from '../helpers/storageWorld';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('frames', () => {
  it('carry each update after its length, big-endian', () => {
    expect(frame([bytes(9), bytes(), bytes(7, 8)])).toEqual(
      bytes(0, 0, 0, 1, 9, 0, 0, 0, 0, 0, 0, 0, 2, 7, 8),
    );
    expect(unframe(frame([bytes(9), bytes(), bytes(7, 8)]))).toEqual([
      bytes(9),
      bytes(),
      bytes(7, 8),
    ]);
    expect(unframe(bytes())).toEqual([]);
  });

  it('give each update a buffer of its own', () => {
    for (const update of unframe(frame([bytes(1), bytes(2, 3)])) ?? []) {
      expect(update.buffer.byteLength).toBe(update.length);
    }
  });

  it('are refused where the lengths do not add up', () => {
    for (const broken of [bytes(0), bytes(0, 0, 0), bytes(0, 0, 0, 1), bytes(0, 0, 0, 2, 5)]) {
      expect(unframe(broken)).toBeNull();
    }
    expect(unframe(bytes(0, 0, 0, 1, 5, 255, 255, 255, 255))).toBeNull();
  });

  it('that do not add up cost one record', async () => {
    const books = new Map<string, StoredBook>();
    const sealer = createTestSealer(testKey);
    const book = await sealer.nameOf('private');
    const [first, second, head] = await sealer.seal([
      { place: { book, kind: 'update', seq: 1 }, plain: bytes(1, 2, 3) },
      { place: { book, kind: 'update', seq: 2 }, plain: frame([toUpdate('two')]) },
      { place: { book, kind: 'head', seq: 2 }, plain: bytes() },
    ]);
    const sealed = toBytes(first);
    books.set(book.join(), {
      snapshot: undefined,
      parts: [],
      log: [
        { seq: 1, sealed },
        { seq: 2, sealed: toBytes(second) },
      ],
      head: { seq: 2, sealed: toBytes(head) },
    });
    const log = createBookLog({ backend: createMemoryBackend(books), sealer });
    const loaded = valueOf(await log.load('private'));
    expect(textsOf(loaded)).toEqual(['two']);
    expect(loaded.damage).toEqual([{ type: 'Unreadable', seq: 1 }]);
  });
});

describe('values in the database', () => {
  it('of the wrong form become what no key opens', () => {
    const nothing = new Uint8Array();
    for (const wrong of [null, 'text', 5, [1, 2], new Float64Array(2)]) {
      expect(toBytes(wrong)).toEqual(nothing);
      expect(toRecord({ seq: wrong === 5 ? -5 : wrong, sealed: wrong })).toEqual({
        seq: 0,
        sealed: nothing,
      });
    }
    expect(toRecord('text')).toEqual({ seq: 0, sealed: nothing });
    expect(toVault({ vaultId: 1, slots: [bytes(1), 'x'] })).toEqual({
      vaultId: nothing,
      slots: [bytes(1), nothing],
      keyring: nothing,
      eventsKey: null,
    });
    expect(toVault({ slots: 'x' })?.slots).toEqual([]);
    const key = new Uint8Array(32);
    expect(toVault({ eventsKey: key })?.eventsKey).toEqual(key);
    expect(toVault({ eventsKey: bytes(1) })?.eventsKey).toBeNull();
  });

  it('that are absent stay absent', () => {
    expect(toRecord(undefined)).toBeUndefined();
    expect(toVault(undefined)).toBeNull();
  });
});

describe('what a browser says', () => {
  it.each([
    ['VersionError', 'NewerDatabase'],
    ['QuotaExceededError', 'DiskFull'],
    ['SecurityError', 'StorageUnavailable'],
  ])('on opening: %s means %s', (name, type) => {
    expect(openingError(new DOMException('', name), false)).toEqual({ type });
  });

  it('on opening again means that the storage was lost', () => {
    expect(openingError(new DOMException('', 'UnknownError'), true)).toEqual({
      type: 'StorageLost',
    });
  });

  it.each([
    ['QuotaExceededError', 'DiskFull'],
    ['InvalidStateError', 'StorageLost'],
    ['UnknownError', 'StorageLost'],
    ['AbortError', 'StorageLost'],
  ])('during work: %s means %s', (name, type) => {
    expect(workingError(new DOMException('', name))).toEqual({ type });
  });
});

describe('a transaction', () => {
  const tx = (done: Promise<void>) => ({ done });
  const full = new DOMException('', 'QuotaExceededError');
  const aborted = new DOMException('', 'AbortError');

  it('that breaks off gives the cause rather than what follows from it', async () => {
    const both = finished(tx(Promise.reject(aborted)), Promise.reject(full));
    await expect(both).rejects.toBe(full);
  });

  it('has ended only when it is complete', async () => {
    await expect(finished(tx(Promise.reject(full)), Promise.resolve(1))).rejects.toBe(full);
    expect(await finished(tx(Promise.resolve()), Promise.resolve(1))).toBe(1);
  });
});

describe('a change of which nobody knows whether it was committed', () => {
  /** Loses the connection at the given write: after it was committed, or before. */
  const losing = (inner: LogBackend, at: number, committed: boolean): LogBackend => {
    let writes = 0;
    return {
      ...inner,
      async write(name, change: Change) {
        writes += 1;
        if (writes !== at) return inner.write(name, change);
        if (committed) await inner.write(name, change);
        return err<StorageError>({ type: 'StorageLost' });
      },
    };
  };

  it.each([true, false])('is settled before the next one (committed: %s)', async (committed) => {
    const sealer = createTestSealer(testKey);
    const inner = createMemoryBackend();
    const log = createBookLog({ backend: losing(inner, 2, committed), sealer });
    const append = (text: string) => log.append('private', toUpdate(text));
    valueOf(await append('one'));
    expect((await append('two')).ok).toBe(false);
    valueOf(await append('three'));
    const loaded = valueOf(await createBookLog({ backend: inner, sealer }).load('private'));
    expect(textsOf(loaded)).toEqual(['one', 'two', 'three']);
    expect(loaded.damage).toEqual([]);
  });

  it.each([true, false])('may be a compaction (committed: %s)', async (committed) => {
    const sealer = createTestSealer(testKey);
    const inner = createMemoryBackend();
    const log = createBookLog({ backend: losing(inner, 2, committed), sealer });
    valueOf(await log.append('private', toUpdate('one')));
    expect((await log.compact('private', [toUpdate('all')])).ok).toBe(false);
    valueOf(await log.append('private', toUpdate('two')));
    const loaded = valueOf(await createBookLog({ backend: inner, sealer }).load('private'));
    expect(textsOf(loaded)).toEqual(['all', 'two']);
    expect(loaded.damage).toEqual([]);
  });

  it.each([
    [2, true],
    [2, false],
    [3, true],
    [3, false],
  ])('may come before a renewal, or be one (write %i, committed: %s)', async (at, committed) => {
    const inner = createMemoryBackend();
    const sealer = createTestSealer(nextKey, testKey);
    const older = createBookLog({ backend: inner, sealer: createTestSealer(testKey) });
    valueOf(await older.append('private', toUpdate('one')));
    const log = createBookLog({ backend: losing(inner, at, committed), sealer });
    const append = (text: string) => log.append('private', toUpdate(text));
    valueOf(await append('two'));
    expect((await append('three')).ok).toBe(at === 3);
    valueOf(await log.renew());
    valueOf(await append('four'));
    const newest = { ...createTestSealer(nextKey), nameOf: sealer.nameOf };
    const loaded = valueOf(await createBookLog({ backend: inner, sealer: newest }).load('private'));
    expect(textsOf(loaded)).toEqual(['one', 'two', 'three', 'four']);
    expect(loaded.damage).toEqual([]);
  });
});

describe('a place without IndexedDB', () => {
  it('says that storage is unavailable', async () => {
    const refused = { ok: false, error: { type: 'StorageUnavailable' } };
    const storage = openStorage(null);
    expect(await storage.vaultStore.read()).toEqual(refused);
    expect(await storage.erase()).toEqual(refused);
    const log = storage.createBookLog(createTestSealer(testKey));
    expect(await log.load('private')).toEqual(refused);
    expect(await log.append('private', toUpdate('one'))).toEqual(refused);
  });
});
