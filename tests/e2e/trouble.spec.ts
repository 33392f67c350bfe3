import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { arrive, begin, goTo, unlock, type Person } from './support/person';
import { filesWorker, keyWorkers } from './support/workers';
import { test } from './support/test';

let server: TestServer;
let ada: Person;

test.beforeEach(async ({ browser }) => {
  server = await startTestServer();
  ada = await arrive(browser, 'Ada', server.url);
});

test.afterEach(async () => {
  await ada.context.close();
  await server.close();
});

const write = async (page: Page, text: string) => {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Write something' }).click();
  await page.getByLabel('Your words').fill(text);
};

test('a wrong passphrase: said plainly, nothing lost, and the right one opens', async () => {
  await begin(ada, () => 'Ask me later');
  await goTo(ada.page, 'Me');
  await ada.page.getByRole('button', { name: 'Lock now' }).click();
  const field = ada.page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await field.fill('not the words that were chosen');
  await ada.page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(ada.page.getByText('That passphrase doesn’t fit.')).toBeVisible();
  await expect(field).toHaveValue('not the words that were chosen');
  await unlock(ada);
  await goTo(ada.page, 'Now');
  await expect(ada.page.getByRole('heading', { name: 'Hello, Ada' })).toBeVisible();
});

test('locking leaves nothing on the screen, and ends the worker that held the keys', async () => {
  await begin(ada, () => 'Ask me later');
  await write(ada.page, 'A line that must not stay in sight.');
  await expect(ada.page.getByText('Saved', { exact: true })).toBeVisible();
  expect(keyWorkers(ada.page)).toHaveLength(1);
  await goTo(ada.page, 'Me');
  await ada.page.getByRole('button', { name: 'Lock now' }).click();
  await expect(ada.page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await expect.poll(() => keyWorkers(ada.page)).toHaveLength(0);
  const html = await ada.page.content();
  expect(html).not.toContain('must not stay');
  expect(html).not.toContain('Ada');
});

test('a second window says so, and can take over; the first then says so', async () => {
  await begin(ada, () => 'Ask me later');
  const second = await ada.context.newPage();
  await second.goto(server.url);
  await expect(
    second.getByRole('heading', { name: 'Hearth is open in another window' }),
  ).toBeVisible();
  await second.getByRole('button', { name: 'Use it here' }).click();
  await unlock({ ...ada, page: second });
  await expect(
    ada.page.getByRole('heading', { name: 'Hearth is open in another window' }),
  ).toBeVisible();
  await expect.poll(() => keyWorkers(ada.page)).toHaveLength(0);
});

/**
 * In a context like this one, whose files lie in memory, no quota holds. Here every write answers as it would then; a
 * contract test of the storage runs into a real one.
 */
const setDiskFull = (page: Page, full: boolean) =>
  filesWorker(page).evaluate((isFull) => {
    const file = Reflect.get(globalThis, 'FileSystemSyncAccessHandle').prototype;
    const spared = Reflect.get(globalThis, 'spared') ?? file.write;
    Reflect.set(globalThis, 'spared', spared);
    file.write = isFull
      ? () => {
          throw new DOMException('', 'QuotaExceededError');
        }
      : spared;
  }, full);

test('a full disk: the words stay on screen, marked not saved, and are saved when there is room', async () => {
  await begin(ada, () => 'Ask me later');
  await setDiskFull(ada.page, true);
  await write(ada.page, 'Written while there was no room.');
  await expect(ada.page.getByText('This device is out of space.')).toBeVisible();
  await expect(ada.page.getByLabel('Your words')).toHaveValue('Written while there was no room.');

  await setDiskFull(ada.page, false);
  await ada.page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(ada.page.getByText('This device is out of space.')).toBeHidden();
  await expect(ada.page.getByText('Saved', { exact: true })).toBeVisible();
  await ada.page.reload();
  await unlock(ada);
  await goTo(ada.page, 'Journal');
  await expect(ada.page.getByText('Written while there was no room.')).toBeVisible();
});

test('where the browser lets nothing be kept, as some private windows do', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await page.goto(server.url);
  await expect(page.getByText('This browser doesn’t let Hearth keep anything.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Help & support' })).toBeVisible();
  await context.close();
});

test('where WebAssembly is switched off, as lockdown modes do', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto(server.url);
  await expect(
    page.getByText('This browser can’t run the encryption that Hearth needs.'),
  ).toBeVisible();
  await context.close();
});

test('on plain HTTP from another device: said plainly, and what to do', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await page.goto(server.url);
  await expect(page.getByText('This address is not encrypted')).toBeVisible();
  await context.close();
});

test('storage that the browser may clear is named, and can be asked for', async () => {
  await begin(ada, () => 'Ask me later');
  await goTo(ada.page, 'Me');
  await ada.page.getByRole('link', { name: 'Storage The browser may clear it' }).click();
  await expect(ada.page.getByText('the browser may clear what Hearth keeps')).toBeVisible();
  await expect(ada.page.getByRole('button', { name: 'Ask the browser to keep it' })).toBeVisible();
});

test('a screen that was never opened, and the server is away: words, and a way to try again', async ({
  browser,
}) => {
  // As before the service worker has everything.
  const ben = await arrive(browser, 'Ben', server.url, { serviceWorkers: 'block' });
  await begin(ben, () => 'Ask me later');
  const port = Number(new URL(server.url).port);
  await server.close();
  await goTo(ben.page, 'Journal');
  await expect(ben.page.getByRole('heading', { name: 'This part isn’t here yet' })).toBeVisible();
  server = await startTestServer({ port });
  await ben.page.getByRole('button', { name: 'Try again' }).click();
  // Where the browser keeps the refusal for as long as the page lives, the page begins anew, and is locked.
  const journal = ben.page.getByRole('heading', { name: 'Journal', level: 1 });
  const door = ben.page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await expect(journal.or(door)).toBeVisible();
  if (await door.isVisible()) await unlock(ben);
  await expect(journal).toBeVisible();
  await ben.context.close();
});
