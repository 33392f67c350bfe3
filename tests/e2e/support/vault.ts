import { expect, type Page } from '@playwright/test';
import { goTo } from './person';

/** A page of the vault, by its link on the Me screen. */
export const toMe = async (page: Page, link: string | RegExp): Promise<void> => {
  await goTo(page, 'Me');
  await page.getByRole('link', { name: link }).click();
};

/** Sets up a recovery code and types two groups back; returns it as it is shown. */
export const setUpCode = async (page: Page, passphrase: string): Promise<string> => {
  await toMe(page, 'Keys and ways in');
  await page.getByRole('link', { name: 'Set up a recovery code' }).click();
  await page.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Show me the code' }).click();
  const items = page.getByRole('list', { name: 'The code, in seven groups' });
  await expect(items.getByRole('listitem')).toHaveCount(7);
  const groups = await items.locator('.shown-letters').allInnerTexts();
  await page.getByRole('button', { name: 'I have it' }).click();
  for (const field of await page.getByLabel(/^Group \d$/).all()) {
    const number = Number(await labelOf(field));
    await field.fill(groups[number - 1] ?? '');
  }
  await page.getByRole('button', { name: 'Set this code' }).click();
  await expect(page.getByRole('heading', { name: 'Your recovery code is set' })).toBeVisible();
  return groups.join(' ');
};

const labelOf = (field: ReturnType<Page['locator']>) =>
  field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent?.match(/\d/)?.[0]);

export interface BackupFile {
  readonly name: string;
  readonly path: string;
}

/** Makes a backup and has it saved as a download. */
export const makeBackup = async (page: Page, passphrase: string): Promise<BackupFile> => {
  // Headless browsers have no dialog for saving.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await toMe(page, /^Backup/);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Make the backup' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it' }).click();
  const download = await saving;
  await expect(page.getByRole('heading', { name: 'Your backup is saved' })).toBeVisible();
  return { name: download.suggestedFilename(), path: await download.path() };
};

/** The bytes of the vault's two files, as they lie there. */
export const storedFiles = async (page: Page): Promise<Uint8Array<ArrayBuffer>[]> => {
  const files = await page.evaluate(async () => {
    const directory = await navigator.storage.getDirectory();
    return Promise.all(
      ['hearth-a', 'hearth-b'].map(async (name) => {
        const file = await (await directory.getFileHandle(name)).getFile();
        return [...new Uint8Array(await file.arrayBuffer())];
      }),
    );
  });
  return files.map((bytes) => Uint8Array.from(bytes));
};
