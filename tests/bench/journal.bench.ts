import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { test, type Page } from '@playwright/test';
import { buildIfNeeded } from '../../scripts/build.mjs';
import { startTestServer } from '../helpers/server';
import { createDevice, onCopy } from './device';
import { person } from './firstRun';
import { createVaultAtRest } from './vault';

const entries = 5_000;
const queries = ['a', 'th', 'window', 'zz', 'river s'] as const;

/** Tasks of the page longer than 50 ms, in milliseconds, from here on. */
const longTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((one) => one.duration)),
    ).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: tasks });
  });

const worst = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'longTasks') as number[]).splice(0)));

/** From the key that is typed to the frame after what was found is in the page. */
const typed = (page: Page, query: string) =>
  page.evaluate(async (text) => {
    const field = document.querySelector('input') as HTMLInputElement;
    const look = () => document.querySelectorAll('.journal-list > li').length;
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (look() > 0) await new Promise(requestAnimationFrame);
    const status = () => document.querySelector('[role=status]:last-of-type')?.textContent ?? '';
    const begun = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (look() === 0 && !status().includes('Nothing')) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    return performance.now() - begun;
  }, query);

const unlock = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(person.passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Journal' })
    .click();
  await page.getByRole('button', { name: 'Show older pages' }).waitFor();
};

test('a journal of 5,000 entries: search, and scrolling to its end', async () => {
  test.setTimeout(10 * 60_000);
  await buildIfNeeded();
  const server = await startTestServer();
  const device = await createDevice(server.url, await createVaultAtRest(entries, 'snapshot'));
  await onCopy(device, server.url, async (page) => {
    await unlock(page);
    await longTasks(page);
    await page.getByRole('link', { name: 'Find something' }).click();
    const first = await typed(page, 'a');
    console.log(
      `first search, the worker filled by it: ${first.toFixed(0)} ms, longest task ${(await worst(page)).toFixed(0)} ms`,
    );
    for (const query of queries) {
      const times: number[] = [];
      for (let run = 0; run < 9; run += 1) times.push(await typed(page, query));
      times.sort((one, other) => one - other);
      console.log(
        `"${query}": median ${times[4]?.toFixed(1)} ms, most ${times.at(-1)?.toFixed(1)} ms`,
      );
    }
    console.log(`longest task while searching: ${(await worst(page)).toFixed(0)} ms`);

    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Show older pages' }).waitFor();
    await worst(page);
    const shown = await page.evaluate(async () => {
      const count = () => document.querySelectorAll('.journal-list > li').length;
      for (let last = -1; last !== count();) {
        last = count();
        for (let step = 0; step < 30; step += 1) {
          scrollTo(0, document.documentElement.scrollHeight);
          await new Promise(requestAnimationFrame);
        }
      }
      return count();
    });
    console.log(
      `scrolled through ${shown} of ${entries}: longest task ${(await worst(page)).toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`,
    );
  });
  await server.close();
  await rm(device, { recursive: true });
});
