import path from 'node:path';
import { cpus, loadavg } from 'node:os';
import { test, type Browser } from '@playwright/test';
import { servePage, type ServedPage } from '../helpers/servePage';
import { openPair, startPlainRelay, type SyncDevice } from '../helpers/syncPair';

/** Two contexts of one browser on loopback; runs of the rivals take turns. */

const script = path.resolve(import.meta.dirname, '../helpers/pages/syncDevice.ts');

// A recording would be measured too.
test.use({ trace: 'off' });

let served: ServedPage;
let relay: Awaited<ReturnType<typeof startPlainRelay>>;

test.beforeAll(async () => {
  served = await servePage(script);
  relay = await startPlainRelay();
});
test.afterAll(() => {
  served.close();
  relay.close();
});

const withPair = async <T>(
  browser: Browser,
  run: (ada: SyncDevice, ben: SyncDevice) => Promise<T>,
): Promise<T> => {
  const [ada, ben] = await openPair(browser, served.url);
  try {
    return await run(ada, ben);
  } finally {
    await Promise.all([ada.close(), ben.close()]);
  }
};

const rawTime = async (ada: SyncDevice, ben: SyncDevice, bytes: number): Promise<number> => {
  await Promise.all([ada.call('rawOpen'), ben.call('rawOpen')]);
  const offer = await ada.call('rawDescribe', 'offer', null);
  await ada.call('rawDescribe', 'answer', await ben.call('rawDescribe', 'answer', offer));
  await Promise.all([ada.call('rawReady'), ben.call('rawReady')]);
  await ben.call('rawAwait', bytes);
  const [ms] = await Promise.all([ada.call('rawSend', bytes), ben.call('rawTake')]);
  return ms;
};

/** A Markdown table: the first row is its head. */
const tableOf = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const percentile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN;

const told = (ms: number | null): string =>
  ms === null ? 'never' : ms < 10 ? ms.toFixed(1) : ms.toFixed(0);

const host = () => `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`;

const sizes = [
  { name: '10 KB', bytes: 10_000, runs: 5 },
  { name: '1 MB', bytes: 1_000_000, runs: 5 },
  { name: '10 MB', bytes: 10_000_000, runs: 3 },
  { name: '50 MB', bytes: 50_000_000, runs: 3 },
] as const;

test('first sync, beside the raw channel and plain y-webrtc', async ({ browser }) => {
  test.setTimeout(900_000);
  const rows: string[][] = [];
  for (const { name, bytes, runs } of sizes) {
    const times = { raw: [] as number[], hearth: [] as number[], plain: [] as (number | null)[] };
    for (let run = 0; run < runs; run += 1) {
      await withPair(browser, async (ada, ben) => {
        const size = await ada.call('fill', bytes);
        times.raw.push(await rawTime(ada, ben, size));
        await ada.call('start', { relayUrl: relay.url, sides: ['author'] });
        await ben.call('start', { relayUrl: relay.url, sides: ['reader'] });
        const done = await ben.call('untilDone', 120_000);
        if (!done) throw new Error('Hearth did not sync');
        times.hearth.push(done.ms);
      });
      if (run > 0) continue;
      await withPair(browser, async (ada, ben) => {
        const room = `plain-${name}-${run}`;
        await ada.call('startPlain', { relayUrl: relay.url, room, bytes });
        await ben.call('startPlain', { relayUrl: relay.url, room, bytes: 0 });
        times.plain.push(await ben.call('plainDone', 1, 10_000));
      });
    }
    const plain = times.plain.includes(null) ? null : median(times.plain as number[]);
    const ratio = median(times.hearth.map((ms, run) => ms / (times.raw[run] ?? Number.NaN)));
    rows.push([
      name,
      told(median(times.raw)),
      told(median(times.hearth)),
      ratio.toFixed(2),
      told(plain),
    ]);
  }
  const head = [`first sync, ms (${host()})`, 'raw channel', 'Hearth', 'ratio', 'plain y-webrtc'];
  console.log(tableOf([head, ...rows]));
});

test('an edit there and back, beside plain y-webrtc', async ({ browser }) => {
  test.setTimeout(300_000);
  const edits = 200;
  const ratios: number[] = [];
  const times = { hearth: [] as number[], plain: [] as number[] };
  for (let run = 0; run < 5; run += 1) {
    const hearth = await withPair(browser, async (ada, ben) => {
      const sides = ['author', 'reader'] as const;
      await Promise.all(
        [ada, ben].map((each) => each.call('start', { relayUrl: relay.url, sides })),
      );
      await Promise.all([ada, ben].map((each) => each.call('untilDone', 30_000)));
      await ben.call('answerEdits');
      return ada.call('rally', edits);
    });
    const plain = await withPair(browser, async (ada, ben) => {
      const options = { relayUrl: relay.url, room: `rally-${run}`, bytes: 0 };
      await Promise.all([ada, ben].map((each) => each.call('startPlain', options)));
      await ben.call('plainDone', 0, 10_000);
      await ben.call('plainAnswer');
      return ada.call('plainRally', edits);
    });
    times.hearth.push(...hearth);
    times.plain.push(...plain);
    ratios.push(median(hearth) / median(plain));
  }
  const row = (name: string, all: readonly number[], ratio: string) => [
    name,
    median(all).toFixed(2),
    percentile(all, 0.95).toFixed(2),
    ratio,
  ];
  console.log(
    tableOf([
      [`edit there and back, ms (${host()})`, 'p50', 'p95', 'ratio of p50'],
      row('Hearth', times.hearth, median(ratios).toFixed(2)),
      row('plain y-webrtc', times.plain, '1'),
    ]),
  );
});

const patienceMs = 10_000;

test('200 hard drops on both sides at once, beside plain y-webrtc', async ({ browser }) => {
  test.setTimeout(900_000);
  const drops = 200;
  const hearth = await withPair(browser, async (ada, ben) => {
    const both = [ada, ben];
    const sides = ['author', 'reader'] as const;
    await Promise.all(both.map((each) => each.call('start', { relayUrl: relay.url, sides })));
    await Promise.all(both.map((each) => each.call('untilDone', 30_000)));
    const times: (number | null)[] = [];
    for (let at = 0; at < drops; at += 1) {
      await Promise.all(both.map((each) => each.call('drop')));
      const start = performance.now();
      await Promise.all(both.map((each) => each.call('write', at)));
      const heard = await Promise.all(both.map((each) => each.call('heard', at, patienceMs)));
      times.push(heard.every(Boolean) ? performance.now() - start : null);
    }
    return times;
  });
  const plain = await withPair(browser, async (ada, ben) => {
    const both = [ada, ben];
    const options = { relayUrl: relay.url, room: 'drops', bytes: 0 };
    await Promise.all(both.map((each) => each.call('startPlain', options)));
    await ben.call('plainDone', 0, 10_000);
    const times: (number | null)[] = [];
    // It does not come back by itself: a few are enough to see that.
    for (let at = 0; at < 15; at += 1) {
      await Promise.all(both.map((each) => each.call('plainDrop')));
      const start = performance.now();
      await ada.call('plainWrite', `a${at}`);
      await ben.call('plainWrite', `b${at}`);
      const heard = await Promise.all([
        ada.call('plainHeard', `b${at}`, 6_000),
        ben.call('plainHeard', `a${at}`, 6_000),
      ]);
      times.push(heard.every(Boolean) ? performance.now() - start : null);
    }
    return times;
  });
  const row = (name: string, all: readonly (number | null)[]) => {
    const back = all.filter((ms) => ms !== null);
    return [
      name,
      `${back.length} of ${all.length}`,
      ...[0.5, 0.95, 1].map((part) => told(back.length > 0 ? percentile(back, part) : null)),
    ];
  };
  console.log(
    tableOf([
      [`after a drop, ms (${host()})`, 'back', 'p50', 'p95', 'longest'],
      row('Hearth', hearth),
      row('plain y-webrtc', plain),
    ]),
  );
});
