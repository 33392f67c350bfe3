import { loadavg } from 'node:os';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { startTestServer } from '../helpers/server';
import { makeSeed, plant, type Seed } from './seed';

/** From the tap on "Open" to the first screen, with the key derivation measured apart: nothing is asserted. */

const runs = 5;
const edits = 1_000;

/** Milliseconds from the press on "Open" until `heading` or `alert` has been painted, taken inside the page. */
const timeOpening = async (page: Page, passphrase: string, until: 'heading' | 'alert') => {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const isThere = () =>
          wanted === 'alert'
            ? document.querySelector('[role=alert]') !== null
            : document.querySelector('h1')?.textContent.startsWith('Hello') === true;
        const button = [...document.querySelectorAll('button')].find(
          ({ type }) => type === 'submit',
        );
        const from = performance.now();
        const watch = new MutationObserver(() => {
          if (!isThere()) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        button?.click();
      }),
    until,
  );
};

const measure = async (browser: Browser, url: string, seed: Seed) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(url);
  await expect(page.getByRole('button', { name: 'I am 18 or older' })).toBeVisible();
  await plant(page, seed);
  const open = async (passphrase: string, until: 'heading' | 'alert') => {
    await page.goto(url);
    return timeOpening(page, passphrase, until);
  };
  // A wrong passphrase is the derivation and next to nothing else. The first one also warms the caches.
  await open('wrong', 'alert');
  const derivation = await open('wrong', 'alert');
  const records = await open(seed.passphrase, 'heading');
  // The first opening has compacted the log in the background.
  const snapshot = await open(seed.passphrase, 'heading');
  await context.close();
  return { derivation, records, snapshot };
};

const summary = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, median, most] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map((at) =>
    Math.round(sorted[at] ?? 0),
  );
  return `${median} (${least} to ${most})`;
};

test('unlock to first screen', async ({ browser }) => {
  test.setTimeout(600_000);
  const server = await startTestServer();
  const [empty, full] = [await makeSeed(0), await makeSeed(edits)];
  const rows = { empty: [], full: [] } as Record<
    'empty' | 'full',
    Awaited<ReturnType<typeof measure>>[]
  >;
  for (let run = 0; run < runs; run += 1) {
    rows.empty.push(await measure(browser, server.url, empty));
    rows.full.push(await measure(browser, server.url, full));
  }
  const derivation = [...rows.empty, ...rows.full].map((row) => row.derivation);
  const beyond = (pick: 'records' | 'snapshot', row: keyof typeof rows) =>
    rows[row].map((each) => each[pick] - each.derivation);
  console.log(
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}, ${runs} runs, median (least to most), ms`,
  );
  console.log(`key derivation, a wrong passphrase:        ${summary(derivation)}`);
  console.log(`beyond it, empty vault:                    ${summary(beyond('records', 'empty'))}`);
  console.log(
    `beyond it, ${edits} edits as ${edits} records:    ${summary(beyond('records', 'full'))}`,
  );
  console.log(
    `beyond it, ${edits} edits as a snapshot:      ${summary(beyond('snapshot', 'full'))}`,
  );
  await server.close();
});
