import { committed, quiet } from './transactions';
import type { ChangeTimes, Kept, Peer } from './peer';
import { turn, watchGaps, watchLongTasks } from './turns';

/** Loaded one by one, so that none waits for the code of another. */
const peers = {
  hearth: async () => (await import('./hearth')).hearth,
  hearthCold: async () => (await import('./hearth')).hearthCold,
  yIndexeddb: async () => (await import('./yjs')).yIndexeddb,
  applyUpdate: async () => (await import('./yjs')).applyUpdate,
  dexie: async () => (await import('./dexie')).dexie,
  automerge: async () => (await import('./automerge')).automerge,
  jazz: async () => (await import('./jazz')).jazz,
} satisfies Record<string, () => Promise<Peer>>;

export type PeerName = keyof typeof peers;

export interface WritePlan {
  /** Edits of which each is awaited before the next, first of all. */
  readonly singles: number;
  /** Edits in one sitting, not counting those. */
  readonly edits: number;
  /** `tasks`: each edit in a task of its own. `atOnce`: all of them in one task. */
  readonly pace: 'tasks' | 'atOnce';
}

export interface Written {
  readonly singlesMs: readonly number[];
  /** Until the last edit is committed. */
  readonly burstMs: number;
}

/** How long nothing must have been written before whatever tidies up behind a writer is through; Hearth waits for 3 s. */
const quietMs = 6_000;

const write = async (
  name: PeerName,
  plan: WritePlan,
): Promise<{ written: Written; kept: Kept }> => {
  const { singles, edits, pace } = plan;
  const peer = await peers[name]();
  const { put, durable, finish } = await peer.begin();
  await committed();
  const singlesMs: number[] = [];
  for (let index = 0; index < singles; index += 1) {
    await turn();
    const from = performance.now();
    put(index);
    await durable();
    singlesMs.push(performance.now() - from);
  }
  const from = performance.now();
  for (let index = singles; index < singles + edits; index += 1) {
    put(index);
    if (pace === 'tasks') await turn();
  }
  await durable();
  const burstMs = performance.now() - from;
  await quiet(quietMs);
  return { written: { singlesMs, burstMs }, kept: await finish() };
};

const fill = async (name: PeerName, edits: number): Promise<Kept> => {
  const peer = await peers[name]();
  const kept = await peer.fill(edits);
  await quiet(quietMs);
  return kept;
};

export interface Opening {
  readonly firstMs: number;
  readonly loadedMs: number;
  readonly readyMs: number;
  readonly entries: number;
  /** 0 where no task took more than 50 ms. */
  readonly longestTaskMs: number;
  /** These two only where the opening was watched, which takes its share of the time. */
  readonly longestGapMs: number | null;
  readonly changes: ChangeTimes | null;
}

const open = async (name: PeerName, kept: Kept, isWatched: boolean): Promise<Opening> => {
  const peer = await peers[name]();
  const begin = await peer.prepare(kept);
  await turn();
  const longestTask = watchLongTasks();
  const longestGap = isWatched ? watchGaps() : null;
  const from = performance.now();
  const opened = await begin();
  const longestGapMs = longestGap?.() ?? null;
  const longestTaskMs = await longestTask();
  const { loadedAt, readyAt, firstAt = readyAt, entries, timeChanges } = opened;
  return {
    firstMs: firstAt - from,
    loadedMs: loadedAt - from,
    readyMs: readyAt - from,
    entries,
    longestTaskMs,
    longestGapMs,
    changes: isWatched && timeChanges ? timeChanges() : null,
  };
};

const bench = { write, fill, open };

declare global {
  var storageBench: typeof bench;
}

globalThis.storageBench = bench;
