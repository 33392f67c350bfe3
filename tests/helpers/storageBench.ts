import { afterEach, beforeEach } from 'vitest';
import type { BookLog, LoadedBook } from '../../src/core/ports/storage';
import type { Sealer } from '../../src/core/ports/vault';
import type { StoredBook, StoredPart, StoredRecord } from '../../src/storage/backend';
import { createTestSealer } from './storageSealer';
import { flipBit, testKey, toUpdate, valueOf, type StorageWorld } from './storageWorld';

export const book = 'private';
export const sealer = createTestSealer(testKey);

export const saved = { ok: true, value: undefined };
export const lost = { ok: false, error: { type: 'StorageLost' } };
export const diskFull = { ok: false, error: { type: 'DiskFull' } };

/** What the cases of the contract work with: a new world for each, and the log that is open in it. */
export interface StorageBench {
  readonly world: StorageWorld;
  readonly log: BookLog;
  /** A new log takes the place of the open one. */
  start(sealer?: Sealer): void;
  /** As after a restart: a new log, loaded. */
  reopen(): Promise<LoadedBook>;
  append(...texts: string[]): Promise<void>;
  /** One part a text. */
  compact(...texts: string[]): Promise<void>;
  peek(id?: string): Promise<StoredBook>;
  poke(change: (stored: StoredBook) => Partial<StoredBook>): Promise<void>;
}

export function useStorage(createWorld: () => Promise<StorageWorld>): StorageBench {
  let world: StorageWorld;
  let log: BookLog;

  beforeEach(async () => {
    world = await createWorld();
    log = world.openLog(sealer);
  });
  afterEach(() => world.end());

  const start = (by = sealer) => {
    log = world.openLog(by);
  };
  const peek = async (id = book) => world.peek(await sealer.nameOf(id));

  return {
    get world() {
      return world;
    },
    get log() {
      return log;
    },
    start,
    async reopen() {
      start();
      return valueOf(await log.load(book));
    },
    async append(...texts) {
      for (const text of texts) valueOf(await log.append(book, toUpdate(text)));
    },
    peek,
    async compact(...texts) {
      valueOf(await log.compact(book, texts.map(toUpdate)));
    },
    async poke(change) {
      const stored = await peek();
      await world.poke(await sealer.nameOf(book), { ...stored, ...change(stored) });
    },
  };
}

export const seqs = (stored: StoredBook): number[] => stored.log.map((record) => record.seq);

/** The record at one position becomes others, or none. */
export const replace =
  (seq: number, to: (record: StoredRecord) => StoredRecord[]) => (stored: StoredBook) => ({
    log: stored.log.flatMap((record) => (record.seq === seq ? to(record) : [record])),
  });

/** One part of the snapshot becomes others, or none. */
export const replacePart =
  (part: number, to: (record: StoredPart) => StoredPart[]) => (stored: StoredBook) => ({
    parts: stored.parts.flatMap((record) => (record.part === part ? to(record) : [record])),
  });

export const flip = <T extends StoredRecord>(record: T): T => ({
  ...record,
  sealed: flipBit(record.sealed),
});
