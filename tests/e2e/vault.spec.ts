import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { untilInstalled } from './support/install';
import { arrive, begin, goTo, unlock, type Person } from './support/person';
import { makeBackup, setUpCode, storedFiles, toMe } from './support/vault';
import { keyWorkers } from './support/workers';
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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

const write = async (page: Page, text: string) => {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Write something' }).click();
  await page.getByLabel('Your words').fill(text);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
};

const lock = async (page: Page) => {
  await goTo(page, 'Me');
  await button(page, 'Lock now').click();
  await expect(heading(page, 'Welcome back')).toBeVisible();
};

const isLocked = async (page: Page) => {
  await expect.poll(() => keyWorkers(page)).toHaveLength(0);
  const html = await page.content();
  for (const word of ['Ada', 'rain']) expect(html).not.toContain(word);
};

test('a lost passphrase: the recovery code opens, a new one is chosen, and the old one is over', async () => {
  const { page } = ada;
  await begin(ada, () => 'Nice');
  await write(page, 'The sound of rain.');
  const code = await setUpCode(page, ada.passphrase);
  await lock(page);

  const old = ada.passphrase;
  await button(page, 'I can’t remember it').click();
  await page.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll(' ', '-'));
  await button(page, 'Go on').click();
  await button(page, 'Choose a new passphrase').click();
  const words = page.getByRole('group', { name: 'Your four words' });
  await expect(words).toHaveText(/^\s*([a-z-]+\s+){3}[a-z-]+\s*$/);
  ada.passphrase = (await words.innerText()).trim().replace(/\s+/g, ' ');
  await button(page, 'Use these words').click();
  await goTo(page, 'Journal');
  await expect(page.getByText('The sound of rain.')).toBeVisible();

  await lock(page);
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(old);
  await button(page, 'Open').click();
  await expect(page.getByText('That passphrase doesn’t fit.')).toBeVisible();
  await unlock(ada);

  await toMe(page, 'Security log');
  for (const event of [
    'Somebody tried to open Hearth, and it stayed locked.',
    'Hearth was opened with the recovery code.',
    'The passphrase was changed.',
    'A recovery code was set up.',
  ]) {
    await expect(page.getByText(event)).toBeVisible();
  }
});

test('a lost phone: the backup opens on a new one, and a second time changes nothing', async ({
  browser,
}) => {
  const { page } = ada;
  await begin(ada, () => 'Nice');
  await write(page, 'The sound of rain.');
  const code = await setUpCode(page, ada.passphrase);
  const file = await makeBackup(page, ada.passphrase);
  expect(file.name).toMatch(/^copy-\d{4}-\d\d-\d\d\.bin$/);
  expect(await readFile(file.path, 'latin1')).not.toMatch(/Ada|rain/);

  const next = await arrive(browser, 'Ada', server.url);
  const open = async (keyed: () => Promise<void>) => {
    await next.page.locator('input[type=file]').setInputFiles(file.path);
    await keyed();
    await button(next.page, 'Look inside').click();
  };
  await button(next.page, 'I have a backup').click();
  await open(() => next.page.getByLabel('Passphrase of the backup').fill(ada.passphrase));
  await expect(heading(next.page, 'Here is what it holds')).toBeVisible();
  await expect(next.page.getByText(/1 entry, \d+ answers, named Ada/)).toBeVisible();
  await button(next.page, 'Use the passphrase I typed').click();
  await goTo(next.page, 'Journal');
  await expect(next.page.getByText('The sound of rain.')).toBeVisible();
  next.passphrase = ada.passphrase;

  await write(next.page, 'Written on the new one.');
  await toMe(next.page, 'Bring back a backup');
  await open(async () => {
    await button(next.page, 'Use a recovery code instead').click();
    await next.page.getByLabel('Recovery code').fill(code);
  });
  await expect(next.page.getByText('All of its entries are here already.')).toBeVisible();
  await button(next.page, 'Bring it in').click();
  await expect(heading(next.page, 'Everything is back')).toBeVisible();
  await next.page.reload();
  await unlock(next);
  await goTo(next.page, 'Journal');
  await expect(next.page.getByText('Written on the new one.')).toBeVisible();
  await expect(next.page.getByText('The sound of rain.')).toHaveCount(1);
  await next.context.close();
});

test('it locks by itself, on hiding, and in one tap; nothing stays on screen, and the keys are gone', async () => {
  const { page } = ada;
  await page.clock.install();
  await begin(ada, () => 'Nice');
  await write(page, 'The sound of rain.');
  await page.clock.fastForward('01:20');
  await expect(page.getByLabel('Your words')).toHaveValue('The sound of rain.');
  await page.clock.fastForward('00:41');
  await expect(heading(page, 'Welcome back')).toBeVisible();
  await isLocked(page);

  await unlock(ada);
  await button(page, 'Hide now').click();
  await isLocked(page);
  expect((await page.locator('body').innerText()).trim()).toBe('');
  await button(page, 'Show').click();
  await unlock(ada);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await isLocked(page);
  await button(page, 'Show').click();
  await unlock(ada);

  await toMe(page, 'Locking');
  await page.getByRole('radio', { name: 'At once' }).click();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await isLocked(page);
});

test('everything is erased with one deliberate act', async () => {
  const { page } = ada;
  await begin(ada, () => 'Nice');
  await write(page, 'The sound of rain.');
  await toMe(page, 'Erase everything');
  await button(page, 'Erase everything').click();
  await expect(page.getByText('Type the word “erase” first.')).toBeVisible();
  await page.getByLabel('Type “erase” to go on').fill('Erase');
  await button(page, 'Erase everything').click();
  await expect(button(page, 'I am 18 or older')).toBeVisible();
  await isLocked(page);
  const left = await page.evaluate(async () => {
    const opening = indexedDB.open('hearth');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const stores = [...database.objectStoreNames];
    const tx = database.transaction(stores);
    const counts = stores.map(
      (name) =>
        new Promise<number>((resolve) => {
          const counting = tx.objectStore(name).count();
          counting.addEventListener('success', () => resolve(counting.result));
        }),
    );
    return Promise.all(counts);
  });
  expect(left.every((count) => count === 0)).toBe(true);
  expect((await storedFiles(page)).map(({ length }) => length)).toEqual([0, 0]);
});

test('a passkey opens, is taken away, and then opens no more', async () => {
  const { page } = ada;
  const cdp = await ada.context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.reload();
  await begin(ada, () => 'Nice');
  await toMe(page, 'Keys and ways in');
  await page.getByRole('link', { name: 'Set up a passkey' }).click();
  await button(page, 'Add a passkey').click();
  await page.getByLabel('Your passphrase', { exact: true }).fill(ada.passphrase);
  await button(page, 'Add a passkey').click();
  await expect(page.getByText('The passkey is set')).toBeVisible();

  await lock(page);
  await button(page, 'Open with your passkey').click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();

  await toMe(page, 'Keys and ways in');
  await page.getByRole('link', { name: 'Add or remove passkeys' }).click();
  await button(page, /^Remove/).click();
  await page.getByLabel('Your passphrase', { exact: true }).fill(ada.passphrase);
  await button(page, 'Remove this passkey').click();
  await expect(page.getByText('That passkey no longer opens Hearth')).toBeVisible();
  await lock(page);
  await expect(button(page, 'Open with your passkey')).toHaveCount(0);
  await unlock(ada);
});

test('where no passkey can open a vault, nothing is said of them', async ({ browser }) => {
  // An IP address is no name for a passkey's relying party.
  const person = await arrive(browser, 'Ada', server.url.replace('localhost', '127.0.0.1'));
  const { page } = person;
  await begin(person, () => 'Nice');
  await toMe(page, 'Keys and ways in');
  await expect(heading(page, 'Recovery code')).toBeVisible();
  await expect(page.getByText(/passkey|fingerprint/i)).toHaveCount(0);
  await lock(page);
  await expect(page.getByText(/passkey|fingerprint/i)).toHaveCount(0);
  await person.context.close();
});

/** Chromium measures the room when it first opens the storage and then not for half a minute: hence two browsers. */
test('the room runs out in the middle of a save: the words stay, marked as not saved, until there is room', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearth-room-'));
  const { executablePath, env, args } = test.info().project.use.launchOptions ?? {};
  const start = () =>
    chromium.launchPersistentContext(folder, {
      ...(executablePath && { executablePath }),
      ...(env && { env }),
      ...(args && { args }),
      viewport: { width: 390, height: 844 },
    });
  const { url } = server;
  const origin = new URL(url).origin;

  const before = await start();
  const person: Person = {
    name: 'Ada',
    context: before,
    page: await before.newPage(),
    passphrase: '',
  };
  await person.page.goto(url);
  await begin(person, () => 'Ask me later');
  await write(person.page, 'The sound of rain.');
  await untilInstalled(person.page);
  await before.close();

  const context = await start();
  const page = await context.newPage();
  person.page = page;
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(url);
  await unlock(person);
  const long = 'The sound of rain. '.repeat(5_000);
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: /The sound of rain/ }).click();
  await page.getByLabel('Your words').fill(long);
  await expect(page.getByText('This device is out of space.')).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeHidden();
  await expect(page.getByLabel('Your words')).toHaveValue(long);
  await page.getByRole('link', { name: 'Make room' }).click();
  await expect(heading(page, 'Storage')).toBeVisible();

  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await button(page, 'Try again').first().click();
  await expect(page.getByText('This device is out of space.')).toBeHidden();
  await page.reload();
  await unlock(person);
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: /The sound of rain/ }).click();
  await expect(page.getByLabel('Your words')).toHaveValue(long);
  await context.close();
  await rm(folder, { recursive: true, force: true });
});
