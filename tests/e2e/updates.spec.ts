import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { arrive, begin, connect, goTo, shareWith, unlock, type Person } from './support/person';
import { test } from './support/test';

let server: TestServer;
let ada: Person;
let ben: Person;

const toUpdates = async (page: Page) => {
  await goTo(page, 'Us');
  await page.getByRole('link', { name: 'Send or open an update' }).click();
};

/** The plain download, as in a browser without a dialog for saving. */
const download = async ({ page }: Person) => {
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.getByRole('button', { name: 'Make an update' }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const file = await started;
  return { name: file.suggestedFilename(), path: await file.path() };
};

const open = ({ page }: Person, path: string) =>
  page.getByLabel('Choose a file').setInputFiles(path);

test.beforeEach(async ({ browser }) => {
  server = await startTestServer();
  ada = await arrive(browser, 'Ada', server.url);
  ben = await arrive(browser, 'Ben', server.url);
  await Promise.all([ada, ben].map((person) => begin(person, () => 'Ask me later')));
  await connect(ada, ben);
  for (const { page } of [ada, ben]) {
    await goTo(page, 'Us');
    await expect(page.getByText(/^Up to date/)).toBeVisible();
  }
});

test.afterEach(async () => {
  await Promise.all([ada.context.close(), ben.context.close()]);
  await server.close();
});

test('two who are never online together send each other files', async () => {
  // Nobody is online with the other any more.
  await ben.page.close();
  await shareWith('Ben', ada, 'While you were away.');
  await goTo(ada.page, 'Us');
  // Her phone notices by its pings that his is gone.
  await expect(ada.page.getByText('Some of yours has not reached Ben yet.')).toBeVisible({
    timeout: 60_000,
  });
  await toUpdates(ada.page);
  const first = await download(ada);
  expect(first.name).toMatch(/^file-[\w-]+\.bin$/u);
  await expect(ada.page.getByText('Nothing of yours is waiting to be sent.')).toBeVisible();
  await ada.page.close();

  ben.page = await ben.context.newPage();
  await ben.page.goto(server.url);
  await unlock(ben);
  await toUpdates(ben.page);
  await open(ben, first.path);
  await expect(ben.page.getByText('The update is in.')).toBeVisible();
  await open(ben, first.path);
  await expect(ben.page.getByText('This update was opened here before.')).toBeVisible();
  const back = await download(ben);
  await goTo(ben.page, 'Us');
  await expect(ben.page.getByText('While you were away.')).toBeVisible();

  // His own file is not for him.
  await toUpdates(ben.page);
  await open(ben, back.path);
  await expect(ben.page.getByText(/^This update is for another phone/)).toBeVisible();
});
