import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { arrive, begin, connect, goTo, type Person } from './support/person';
import { test } from './support/test';

/** Two people talk, one of them far away and with a clock that is wrong. */

test.describe.configure({ mode: 'serial' });

const aheadMs = 90_000;
let ada: Person;
let ben: Person;
let server: TestServer;

test.beforeAll(async ({ browser }) => {
  server = await startTestServer();
  ada = await arrive(browser, 'Ada', server.url);
  ben = await arrive(browser, 'Ben', server.url);
  await ben.page.addInitScript((ms) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + ms;
  }, aheadMs);
  await ben.page.reload();
  await Promise.all([begin(ada, () => 'Ask me later'), begin(ben, () => 'Ask me later')]);
  await connect(ada, ben);
});

test.afterAll(async () => {
  await Promise.all([ada.context.close(), ben.context.close()]);
  await server.close();
});

const toLookBack = async (page: Page) => {
  await goTo(page, 'Us');
  await page.getByRole('link', { name: 'Talk', exact: true }).click();
  await page
    .getByRole('link', { name: /^Keep, change, not again/u })
    .last()
    .click();
};

const seal = async (page: Page, words: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(words)) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Seal my answer' }).click();
};

test('keep, change, not again: each alone, and open to both once both have answered', async () => {
  await toLookBack(ada.page);
  await seal(ada.page, { Keep: 'The slow beginning', 'Not again': 'The cold floor' });
  await expect(ada.page.getByText('It opens once Ben has too.')).toBeVisible();

  await goTo(ben.page, 'Us');
  await ben.page.getByRole('link', { name: 'Talk', exact: true }).click();
  await expect(ben.page.getByText('Ada has answered. Answer too, and both open.')).toBeVisible();
  await toLookBack(ben.page);
  expect(await ben.page.locator('body').innerText()).not.toContain('slow beginning');
  await seal(ben.page, { Keep: 'The blanket', Change: 'More time' });
  for (const [page, theirs] of [
    [ada.page, 'The blanket'],
    [ben.page, 'The cold floor'],
  ] as const) {
    await expect(page.getByText('Both are open.')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(theirs, { exact: true })).toBeVisible();
  }
});

/** When the heading comes, by a clock that nobody has changed: milliseconds since the Unix epoch. */
const whenBegun = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('h1')?.textContent !== 'You have both begun') return;
          seen.disconnect();
          resolve(performance.timeOrigin + performance.now());
        };
        const seen = new MutationObserver(look);
        seen.observe(document, { childList: true, subtree: true, characterData: true });
        look();
      }),
  );

test('a start at the same moment, though one clock is a minute and a half ahead', async () => {
  await goTo(ada.page, 'Us');
  await ada.page.getByRole('link', { name: 'When you are apart' }).click();
  await ada.page.getByRole('link', { name: /^Start together/u }).click();
  await ada.page.getByRole('button', { name: 'Ask Ben' }).click();

  await goTo(ben.page, 'Us');
  await ben.page.getByRole('link', { name: 'Yes, together' }).click();
  for (const { page } of [ada, ben]) await expect(page.getByText('It starts in')).toBeVisible();
  const [one, other] = await Promise.all([whenBegun(ada.page), whenBegun(ben.page)]);
  const skewMs = Math.abs(one - other);
  console.log(`start at the same moment: ${skewMs.toFixed(1)} ms apart, clocks ${aheadMs} ms`);
  expect(skewMs).toBeLessThan(1_000);
  for (const { page } of [ada, ben]) {
    await expect(page.getByText('The two phones have compared their clocks.')).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();
  }
});

test('a page is found by a word, and by its day with the keyboard alone', async () => {
  const { page } = ada;
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Write something' }).click();
  await page.getByLabel('Your words').fill('Rain on the window, and nowhere to be.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Find something' }).click();
  await page.getByLabel('A word, or the start of one').fill('wind');
  await expect(page.getByRole('list', { name: 'Found' }).getByRole('link')).toHaveText(/Rain on/u);
  await page.getByRole('link', { name: 'Back' }).click();

  await page.getByRole('tab', { name: 'By time' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Calendar' })).toBeFocused();
  const day = page.locator('.calendar-day[tabindex="0"]');
  await day.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Nothing from this day.')).toBeVisible();
  await expect(day).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /Rain on the window/u })).toBeVisible();
});
