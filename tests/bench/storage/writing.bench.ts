import { test } from '@playwright/test';
import { inTurns, loadNow, runsOf, withPage } from './runs';
import { runWriting } from './course';
import type { PeerName } from './page';
import { megabytes, table, type Row } from './table';

const singles = 100;
const everybody: readonly PeerName[] = ['hearth', 'yIndexeddb', 'dexie', 'automerge', 'jazz'];
const medianOf = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const rowOf = (edits: number, written: Awaited<ReturnType<typeof runWriting>>): Row => ({
  'until the last is durable, ms': written.burstMs,
  'each edit, µs': (written.burstMs / edits) * 1_000,
  'one edit until durable, p50, ms': medianOf(written.singlesMs),
  'on the disk afterwards, MB': megabytes(written.folderBytes),
});

test('small edits until the last is durable', async () => {
  test.setTimeout(2 * 3_600_000);
  await withPage(async (url) => {
    for (const [edits, pace, peers, runs] of [
      [5_000, 'tasks', everybody, runsOf(3)],
      [5_000, 'atOnce', ['hearth', 'yIndexeddb', 'dexie'], runsOf(3)],
      [20_000, 'tasks', ['hearth', 'yIndexeddb'], runsOf(2)],
      [50_000, 'tasks', ['hearth'], runsOf(3)],
    ] as const) {
      const series = await inTurns(peers, runs, async (peer) =>
        rowOf(edits, await runWriting(url, peer, { singles, edits, pace })),
      );
      const how = pace === 'tasks' ? 'each in a task of its own' : 'all in one task';
      console.log(`\n${edits} edits, ${how} (${runs} runs, load ${loadNow()})\n\n${table(series)}`);
    }
  });
});
