import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { startTestServer } from '../helpers/server';
import { arrive, begin, connect, goTo, type Person } from './support/person';
import { setUpCode, toMe } from './support/vault';
import { test } from './support/test';

/** A text that cannot be in a profile by chance, and does not compress. */
const canary = (mark: string) => `${mark}${randomBytes(12).toString('hex')}`;

/** Every form in which a browser may write a text down. Base64 depends on where the text lies in its triplets. */
const formsOf = (text: string): Buffer[] => {
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.from('x'.repeat(offset) + text).toString('base64');
    return Buffer.from(encoded.slice(offset === 0 ? 0 : 4, -4).replace(/=+$/, ''));
  });
  return [Buffer.from(text), Buffer.from(text, 'utf16le'), ...base64];
};

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Names of the canaries that lie somewhere in the folder. */
const findIn = async (folder: string, canaries: Readonly<Record<string, string>>) => {
  const files = await filesIn(folder);
  const found = new Set<string>();
  for (const file of files) {
    const content = await readFile(file);
    for (const [name, text] of Object.entries(canaries)) {
      if (formsOf(text).some((form) => content.includes(form))) found.add(name);
    }
  }
  return { files: files.length, found: [...found] };
};

/** SIGKILL, so that nothing is tidied up on the way out. */
const kill = async (context: BrowserContext) => {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('no browser process');
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  process.kill(main.id, 'SIGKILL');
  await closed;
};

const writeEntry = async (page: Page, text: string) => {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Write something' }).click();
  await page.getByLabel('Your words').fill(text);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
};

/** The two fields among the texts to read. */
const nameTheOther = async (page: Page, typed: { callName: string; query: string }) => {
  await goTo(page, 'Now');
  await page.getByRole('link', { name: /^Words to say/ }).click();
  await page.getByRole('link', { name: /^Kind sentences/ }).click();
  await page.getByRole('button', { name: 'What to leave out' }).click();
  await page.getByLabel('A name or role for the other').fill(typed.callName);
  await page.getByRole('button', { name: 'Done' }).click();
  await goTo(page, 'Now');
  await page.getByRole('link', { name: /^Learn/ }).click();
  await page.getByLabel('Find a card').fill(typed.query);
  await expect(page.getByText('Nothing found.')).toBeVisible();
};

/** Every field of the vault's pages: a recovery code, another passphrase, and one for a backup alone. */
const changeKeys = async (
  person: Person,
  typed: { nextPassphrase: string; backupPassphrase: string; recoveryCode: string },
) => {
  const { page } = person;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  typed.recoveryCode = await setUpCode(page, person.passphrase);

  await toMe(page, 'Keys and ways in');
  await page.getByRole('link', { name: 'Change the passphrase' }).click();
  await page.getByLabel('Your passphrase', { exact: true }).fill(person.passphrase);
  await button('Go on').click();
  await button('I’d rather write my own').click();
  await page.getByLabel('Passphrase', { exact: true }).fill(typed.nextPassphrase);
  await page.getByLabel('The same once more').fill(typed.nextPassphrase);
  await button('Use this passphrase').click();
  await expect(page.getByRole('heading', { name: 'Your passphrase is new' })).toBeVisible();
  person.passphrase = typed.nextPassphrase;

  await toMe(page, /^Backup/);
  await button('Go on').click();
  await page.getByLabel('Passphrase', { exact: true }).fill(person.passphrase);
  await button('Use another one for the file').click();
  await button('I’d rather write my own').click();
  await page.getByLabel('Passphrase', { exact: true }).fill(typed.backupPassphrase);
  await page.getByLabel('The same once more').fill(typed.backupPassphrase);
  await button('Use this passphrase').click();
  await expect(page.getByRole('heading', { name: 'Your backup is ready' })).toBeVisible();
};

test('what was typed is nowhere in the profile of a killed browser', async ({ browser }, info) => {
  const { executablePath, env, args } = info.project.use.launchOptions ?? {};
  const folder = await mkdtemp(path.join(tmpdir(), 'hearth-profile-'));
  const server = await startTestServer();
  const partner = await arrive(browser, canary('Ben'), server.url);
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath && { executablePath }),
    ...(env && { env }),
    ...(args && { args }),
    viewport: { width: 390, height: 844 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const person: Person = { name: canary('Ada'), context, page, passphrase: '' };
  const typed = {
    name: person.name,
    partnerName: partner.name,
    passphrase: canary('Pass'),
    entry: canary('Entry'),
    edited: canary('Edited'),
    shared: canary('Shared'),
    renamed: canary('Renamed'),
    code: canary('Code'),
    nextPassphrase: canary('Next'),
    backupPassphrase: canary('Backup'),
    wrongPassphrase: canary('Wrong'),
    recoveryCode: '',
    plain: canary('Plain'),
    plainFile: canary('File'),
    callName: canary('Call'),
    query: canary('Query'),
  };

  await page.goto(server.url);
  await page.getByRole('button', { name: 'I am 18 or older' }).click();
  await page.getByRole('button', { name: 'I’d rather write my own' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(typed.passphrase);
  await page.getByLabel('The same once more').fill(typed.passphrase);
  await page.getByRole('button', { name: 'Use this passphrase' }).click();
  person.passphrase = typed.passphrase;
  await begin(person, () => 'Nice', 'name');
  await begin(partner, () => 'Nice');
  await connect(partner, person);

  await writeEntry(page, typed.entry);
  await page.getByLabel('Your words').fill(typed.edited);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await writeEntry(partner.page, typed.shared);
  await partner.page.getByRole('button', { name: /^Share with/ }).click();
  await partner.page.getByRole('button', { name: 'Share it' }).click();
  await goTo(page, 'Us');
  await expect(page.getByText(typed.shared)).toBeVisible();
  await goTo(page, 'Me');
  await page.getByRole('button', { name: 'Change my name' }).click();
  await page.getByLabel('First name').fill(typed.renamed);
  await page.getByRole('button', { name: 'Keep this name' }).click();
  await nameTheOther(page, typed);
  await goTo(page, 'Us');
  await page.getByRole('link', { name: 'Connect again' }).click();
  await page.getByRole('button', { name: 'I have a code' }).click();
  await page.getByLabel('Link or code').fill(typed.code);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.getByText('That is not a Hearth code')).toBeVisible();
  await page.getByRole('button', { name: 'Leave it for now' }).click();
  await changeKeys(person, typed);
  await goTo(page, 'Me');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(typed.wrongPassphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText('That passphrase doesn’t fit.')).toBeVisible();
  await page.getByRole('button', { name: 'I can’t remember it' }).click();
  await page.getByLabel('Recovery code').fill(typed.recoveryCode);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Keep the old one' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();

  // Web storage reaches the disk late, so a scan could miss it: it must be empty to begin with.
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.title]),
  ).toEqual([0, 0, 'Hearth']);
  const session = await page.evaluate(() => JSON.stringify(history.state) + location.href);
  expect(Object.values(typed).filter((text) => session.includes(text))).toEqual([]);

  // The control: the same browser, the same kinds of storage, but plain.
  const plainPage = await context.newPage();
  await plainPage.goto(`${server.url}/health`);
  await plainPage.evaluate(
    async ([text, inFile]) => {
      const directory = await navigator.storage.getDirectory();
      const file = await directory.getFileHandle('plain', { create: true });
      const writer = await file.createWritable();
      await writer.write(inFile);
      await writer.close();
      const opening = indexedDB.open('plain', 1);
      await new Promise<void>((resolve, reject) => {
        opening.onupgradeneeded = () => opening.result.createObjectStore('plain');
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(opening.error);
      });
      const writing = opening.result.transaction('plain', 'readwrite', { durability: 'strict' });
      writing.objectStore('plain').put(text, 'key');
      await new Promise<void>((resolve) => (writing.oncomplete = () => resolve()));
    },
    [typed.plain, typed.plainFile] as const,
  );
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();

  await kill(context);
  expect(typed.recoveryCode).toMatch(/^(\w{4} ?){7}$/);
  const { files, found } = await findIn(folder, typed);
  info.annotations.push({ type: 'canary scan', description: `${files} files` });
  expect(files).toBeGreaterThan(10);
  expect(found.toSorted()).toEqual(['plain', 'plainFile']);

  await partner.context.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});
