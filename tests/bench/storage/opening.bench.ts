import { test } from '@playwright/test';
import { runOpening } from './course';
import type { PeerName } from './page';
import { inTurns, loadNow, runsOf, withPage } from './runs';
import { megabytes, table, type Row } from './table';

const books: readonly PeerName[] = ['hearth', 'hearthCold', 'yIndexeddb', 'applyUpdate'];
const everybody: readonly PeerName[] = [...books, 'dexie', 'automerge', 'jazz'];

const rowOf = ({ opening, watched }: Awaited<ReturnType<typeof runOpening>>): Row => ({
  'first screen, ms': opening.firstMs,
  'whole document in memory, ms': opening.loadedMs,
  'all entries decoded and in order, ms': opening.readyMs,
  'on the disk, MB': megabytes(opening.folderBytes),
  'longest task over 50 ms (0: none)': opening.longestTaskMs,
  'longest time without a turn, ms': watched.longestGapMs ?? Number.NaN,
  'an entry rewritten while shown, ms': watched.changes?.editMs ?? Number.NaN,
  'an entry added while shown, ms': watched.changes?.addMs ?? Number.NaN,
});

test('opening in a fresh browser, with the key at hand', async () => {
  test.setTimeout(2 * 3_600_000);
  await withPage(async (url) => {
    for (const [edits, peers, runs] of [
      [1_000, everybody, runsOf(5)],
      [5_000, everybody, runsOf(3)],
      [20_000, books, runsOf(5)],
      [50_000, books, runsOf(3)],
    ] as const) {
      const series = await inTurns(peers, runs, async (peer) =>
        rowOf(await runOpening(url, peer, edits)),
      );
      console.log(`\n${edits} entries (${runs} runs, load ${loadNow()})\n\n${table(series)}`);
    }
  });
});
