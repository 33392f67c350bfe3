import { cpus, loadavg } from 'node:os';
import { rm } from 'node:fs/promises';
import { test, type Page } from '@playwright/test';
import { buildIfNeeded } from '../../scripts/build.mjs';
import { startTestServer } from '../helpers/server';
import { createDevice, onCopy } from './device';
import { person } from './firstRun';
import { derivation, opening } from './timeline';
import { spread, tableOf } from './times';
import { createVaultAtRest } from './vault';

const runs = 7;
const edits = 1_000;

const untilPainted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const marks = new PerformanceObserver((list) => {
          if (list.getEntriesByName('painted').length > 0) resolve();
        });
        marks.observe({ type: 'mark', buffered: true });
      }),
  );

/** The words are offered by the worker, so it and libsodium are there before the key is derived. */
const create = async (page: Page) => {
  await page.getByRole('button', { name: 'I am 18 or older' }).click();
  await page.getByRole('button', { name: 'Use these words' }).click();
  await page.getByLabel('First name').waitFor();
  return derivation(page);
};

const unlock = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(person.passphrase);
  await page.waitForLoadState('networkidle');
  const painted = untilPainted(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await painted;
  return opening(page);
};

test('from the tap on "Open" to the first screen', async () => {
  test.setTimeout(30 * 60_000);
  await buildIfNeeded();
  const server = await startTestServer();
  const { url } = server;
  const bare = await createDevice(url);
  const devices = {
    'no entries': await createDevice(url, await createVaultAtRest(0, 'records')),
    [`${edits} edits, ${edits} records`]: await createDevice(
      url,
      await createVaultAtRest(edits, 'records'),
    ),
    [`${edits} edits, one snapshot`]: await createDevice(
      url,
      await createVaultAtRest(edits, 'snapshot'),
    ),
  };

  const derivations: number[] = [];
  const openings: Record<string, Record<string, number>[]> = {};
  // All kinds in turn: a busy spell of the machine then falls on all of them alike.
  for (let run = 0; run < runs; run += 1) {
    const derived = await onCopy(bare, url, create);
    derivations.push(derived);
    for (const [name, device] of Object.entries(devices)) {
      const { 'tap to first screen': whole, ...parts } = await onCopy(device, url, unlock);
      (openings[name] ??= []).push({
        'tap to first screen': whole,
        '**beyond the key derivation**': whole - derived,
        ...parts,
      });
    }
    console.log(
      `run ${run + 1} of ${runs}, load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
    );
  }
  console.log(`Key derivation: ${spread(derivations)} ms\n\n${tableOf(openings)}`);

  await server.close();
  for (const device of [bare, ...Object.values(devices)]) await rm(device, { recursive: true });
});
