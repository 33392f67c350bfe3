import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { servePage } from '../helpers/servePage';
import type { Op } from './messages';
import { killAgainAndAgain } from './profile';

const kills = Number(process.env['HEARTH_KILLS'] ?? 200);
const seed = Number(process.env['HEARTH_SEED'] ?? randomInt(2 ** 31));
/** Side by side. */
const profiles = 2;

const kinds: Op['kind'][] = [
  'save',
  'remove',
  'merge',
  'compact',
  'passphrase',
  'addPasskey',
  'removePasskey',
  'renew',
  'reseal',
  'forget',
];

test('what was acknowledged survives the kill of the browser', async () => {
  test.setTimeout(20 * 60_000);
  console.log(`seed ${seed} (HEARTH_SEED)`);
  const served = await servePage(fileURLToPath(new URL('page/index.ts', import.meta.url)));
  const runs = Array.from({ length: profiles }, (_, at) =>
    killAgainAndAgain(served.url, { kills: kills / profiles, seed: seed + at * 1_000_000 }),
  );
  // Each one ends its own browser.
  await Promise.allSettled(runs);
  served.close();
  const outcomes = await Promise.all(runs);

  const sum = (counts: 'acknowledged' | 'cutShort', kind: Op['kind']) =>
    outcomes.reduce((total, outcome) => total + (outcome[counts].get(kind) ?? 0), 0);
  for (const kind of kinds) {
    console.log(
      `${kind}: ${sum('acknowledged', kind)} acknowledged, ${sum('cutShort', kind)} cut short`,
    );
  }
  expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
  for (const kind of kinds) {
    expect(sum('acknowledged', kind) + sum('cutShort', kind), kind).toBeGreaterThan(0);
  }
  const times = (count: 'deleted' | 'deletedByHand') =>
    outcomes.reduce((all, outcome) => all + outcome[count], 0);
  console.log(
    `IndexedDB deleted: by Chromium ${times('deleted')}, by hand ${times('deletedByHand')}`,
  );
  expect(times('deletedByHand')).toBeGreaterThan(0);
  const total = kinds.reduce((all, kind) => all + sum('acknowledged', kind), 0);
  console.log(`killed ${kills} times, ${total} acknowledged, all there`);
});
