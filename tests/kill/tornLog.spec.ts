import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { servePage } from '../helpers/servePage';
import { startBrowser } from './browser';

const passphrase = 'words that open after all';

/** Head of a log entry whose body never came: checksum 4, length u16 (106), type 1 (whole). Source: LevelDB's log format. */
const tornHead = Buffer.from('808abf6a6a0001', 'hex');

const logOf = async (profile: string): Promise<string> => {
  const folder = path.join(profile, 'Default', 'IndexedDB');
  const files = await readdir(folder, { recursive: true });
  const logs = files.filter((file) => /\d+\.log$/.test(file)).toSorted();
  const newest = logs.at(-1);
  if (!newest) throw new Error('There is no log');
  return path.join(folder, newest);
};

/** What a page keeps: `begin` writes it, `goOn` opens it and writes more, `look` says whether it is there. */
interface Keeper {
  begin(page: Page): Promise<void>;
  goOn(page: Page): Promise<void>;
  look(page: Page): Promise<boolean>;
}

const survives = async (url: string, { begin, goOn, look }: Keeper): Promise<boolean> => {
  const profile = await mkdtemp(path.join(tmpdir(), 'hearth-torn-'));
  const visit = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const browser = await startBrowser(profile);
    try {
      await browser.page.exposeFunction('tell', () => {});
      await browser.page.goto(url);
      return await work(browser.page);
    } finally {
      await browser.kill();
    }
  };
  try {
    await visit(begin);
    await appendFile(await logOf(profile), tornHead);
    await visit(goOn);
    return await visit(look);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
};

const ready = (page: Page) => page.waitForFunction(() => 'underFire' in globalThis);

const vault: Keeper = {
  async begin(page) {
    await ready(page);
    await page.evaluate((words) => underFire.create(words), passphrase);
  },
  async goOn(page) {
    await ready(page);
    await page.evaluate((words) => underFire.open([words]), passphrase);
    // Written behind the torn entry, where the log is the same.
    await page.evaluate((words) => underFire.create(words), passphrase);
  },
  async look(page) {
    await ready(page);
    return page.evaluate(
      (words) =>
        underFire.open([words]).then(
          ({ faults }) => faults.length === 0,
          () => false,
        ),
      passphrase,
    );
  },
};

const put = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plain', 1);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('plain'));
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const tx = opening.result.transaction('plain', 'readwrite', { durability: 'strict' });
          tx.objectStore('plain').put('x'.repeat(200), crypto.randomUUID());
          tx.addEventListener('complete', () => resolve());
        });
      }),
  );

const plain: Keeper = {
  begin: put,
  goOn: put,
  look: (page) =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'plain')),
};

test('a log entry that a kill has torn costs nothing', async () => {
  test.setTimeout(120_000);
  const script = (name: string) => fileURLToPath(new URL(`page/${name}.ts`, import.meta.url));
  const served = await servePage(script('index'));
  // An origin of its own: on the same one, each would mend the log for the other.
  const bare = await servePage(script('bare'));
  try {
    expect(await survives(`${served.url}?indexeddb`, vault)).toBe(true);
    // The control: what the browser does with the same log where nobody mends it.
    expect(await survives(bare.url, plain)).toBe(false);
  } finally {
    served.close();
    bare.close();
  }
});
