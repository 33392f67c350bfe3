import { expect, type Page } from '@playwright/test';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';
import { startTestServer, type TestServer } from '../helpers/server';
import { captionErrors, played, untilSilent, watchAudio } from './support/listen';
import { arrive, begin, connect, goTo, unlock, type Person } from './support/person';
import { test } from './support/test';

/** One evening with sessions: a voice goes across, and everything plays without server and network. */
test.describe.configure({ mode: 'serial' });

const { executablePath, env } = findBrowser();
test.use({
  launchOptions: {
    executablePath,
    env: { ...process.env, ...env },
    // A microphone that beeps, and nobody who must allow it.
    args: [...chromiumArgs, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

let server: TestServer;
let ada: Person;
let ben: Person;

test.beforeAll(async ({ browser }) => {
  server = await startTestServer();
  ada = await arrive(browser, 'Ada', server.url);
  ben = await arrive(browser, 'Ben', server.url);
  await Promise.all([begin(ada, () => 'Nice'), begin(ben, () => 'Nice')]);
  await connect(ada, ben);
});

test.afterAll(async () => {
  await Promise.all([ada.context.close(), ben.context.close()]);
  await server.close();
});

const part = 'Thanks, both ways';
let lines: readonly string[] = [];

test('a part that one reads aloud comes to the other phone', async () => {
  const { page } = ben;
  await goTo(page, 'Sessions');
  await page.getByRole('link', { name: /^Your voices/ }).click();
  await page.getByRole('link', { name: part }).click();
  await page.getByRole('button', { name: 'Start recording' }).click();
  await expect(page.getByText('Recording, 0:02')).toBeVisible();
  const line = page.locator('.prompter-line');
  lines = [await line.innerText()];
  await page.getByRole('button', { name: 'Next line' }).click();
  lines = [...lines, await line.innerText()];
  await expect(page.getByText('Recording, 0:04')).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('switch', { name: 'Let Ada have it' }).click();

  await goTo(ada.page, 'Sessions');
  await ada.page.getByRole('link', { name: /^Your voices/ }).click();
  const theirs = ada.page.getByRole('listitem').filter({ hasText: part });
  await expect(theirs.getByRole('button', { name: 'Listen' })).toBeVisible({ timeout: 30_000 });
});

const secondsLeft = async (page: Page): Promise<number> => {
  const shown = await page.getByText(/ left$/).innerText();
  const [, minutes, seconds] = /^(\d+):(\d+) left$/u.exec(shown) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

test('the session is heard with that voice, server stopped, and found again after a reload', async () => {
  const { page, context } = ada;
  await goTo(page, 'Sessions');
  await page.getByRole('link', { name: /^Made for tonight/ }).click();
  await expect(page.getByText('It is on this device')).toBeVisible({ timeout: 60_000 });
  await server.close();
  await context.setOffline(true);
  await watchAudio(page);
  await page.reload();
  await unlock(ada);

  await goTo(page, 'Sessions');
  await page.getByRole('link', { name: /^Made for tonight/ }).click();
  await page.getByRole('button', { name: '10', exact: true }).click();
  await page.getByRole('link', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => played(page)).toBeGreaterThan(1);
  await page.getByRole('link', { name: 'Leave' }).click();

  await page.getByRole('link', { name: /^Ten for the Two of You/ }).click();
  await page.getByRole('link', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => played(page)).toBeGreaterThan(2);
  for (const error of await captionErrors(page, 3)) expect(error).toBeLessThan(0.15);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('dialog').getByRole('button', { name: part }).click();
  const captions = page.getByRole('region', { name: 'Words being said' });
  for (const line of lines) await expect(captions).toContainText(line);
  const before = await played(page);
  await page.getByRole('button', { name: 'Back 15 seconds' }).click();
  await expect.poll(() => played(page)).toBeLessThan(before);
  await page.getByRole('button', { name: 'Pause' }).click();
  const left = await secondsLeft(page);

  await page.reload();
  await unlock(ada);
  await goTo(page, 'Sessions');
  await page.getByRole('button', { name: 'Go on' }).click();
  // What is shown lags behind the sound by up to a second.
  await expect.poll(async () => Math.abs((await secondsLeft(page)) - left)).toBeLessThan(2);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => played(page)).toBeGreaterThan(0);
  expect(await untilSilent(page, 'Stop')).toBeLessThan(100);
  await expect(page.getByRole('heading', { name: 'It is quiet now' })).toBeVisible();
});
