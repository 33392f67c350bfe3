import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { untilInstalled } from './support/install';
import { test } from './support/test';

/** A copy of the build, so that it can have a later version. */
let root: string;
let server: TestServer;
test.beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'hearth-update-'));
  cpSync(path.resolve(import.meta.dirname, '../../build/app'), root, { recursive: true });
  server = await startTestServer({ root });
});
test.afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const arrive = async (page: Page) => {
  await page.goto(server.url);
  await untilInstalled(page);
};

/** Puts a later version in place of the running one, at the same address. */
const release = async () => {
  const port = Number(new URL(server.url).port);
  await server.close();
  rmSync(path.join(root, 'sw.js.br'));
  appendFileSync(path.join(root, 'sw.js'), '\n// a later version');
  server = await startTestServer({ root, port });
};

/** As if the person came back to the app. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

const banner = (page: Page) => page.getByText('A new version of Hearth is ready.');

const accept = async (page: Page) => {
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Update now' }).click();
  await reloaded;
};

/** Gone after a reload. */
const mark = (page: Page) => page.evaluate(() => (document.body.dataset.mark = 'here'));
const isMarked = (page: Page) => page.evaluate(() => document.body.dataset.mark === 'here');

test('a new version waits for consent, and reloads nobody who has not given it', async ({
  context,
}) => {
  const page = await context.newPage();
  await arrive(page);
  const other = await context.newPage();
  await arrive(other);
  await Promise.all([mark(page), mark(other)]);
  await release();

  await comeBack(page);
  await expect(banner(page)).toBeVisible();
  expect(await isMarked(page)).toBe(true);

  await accept(page);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  await expect(banner(other)).toBeVisible();
  expect(await isMarked(other)).toBe(true);

  await accept(other);
});

test('narration that was fetched is answered in pieces without a server', async ({ page }) => {
  await arrive(page);
  await page.evaluate(async () => {
    const cache = await caches.open('audio-v1');
    await cache.put('/audio/clip.mp3', new Response('0123456789', { headers: { vary: 'accept' } }));
  });
  await server.close();
  const ask = (range?: string) =>
    page.evaluate(async (wanted) => {
      const answer = await fetch('/audio/clip.mp3', { headers: wanted ? { range: wanted } : {} });
      return [answer.status, answer.headers.get('content-range'), await answer.text()];
    }, range);
  expect(await ask('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
  expect(await ask('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await ask()).toEqual([200, null, '0123456789']);
});

test('listening online keeps nothing by itself', async ({ page }) => {
  await arrive(page);
  const kept = await page.evaluate(async () => {
    const name = '/audio/bdl/COPYRIGHT';
    const statuses = [
      (await fetch(name, { headers: { range: 'bytes=0-9' } })).status,
      (await fetch(name)).status,
    ];
    return { statuses, found: (await caches.match(name)) !== undefined };
  });
  expect(kept).toEqual({ statuses: [206, 200], found: false });
});
