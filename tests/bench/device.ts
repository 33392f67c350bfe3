import { cp, rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { untilInstalled } from '../e2e/support/install';
import { createProfile, withBrowser } from './profile';
import type { VaultAtRest } from './vault';
import { watch } from './watch';

/** A browser profile on the disk, with the app installed and the browser closed. */
export type Device = string;

const start = <T>(profile: Device, url: string, work: (page: Page) => Promise<T>) =>
  withBrowser(profile, async (page) => {
    await page.addInitScript(watch);
    await page.goto(url);
    await untilInstalled(page);
    return work(page);
  });

/** Puts records into the stores that the app has made. */
const plant = async (page: Page, { stored, books }: VaultAtRest): Promise<void> => {
  const named = [...books].map(([name, book]) => ({
    name: Uint8Array.from(name.split(','), Number),
    ...book,
  }));
  await page.evaluate(
    async ({ vault, all }) => {
      const opening = indexedDB.open('hearth');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const tx = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
      tx.objectStore('vault').put(vault, 'vault');
      for (const { name, parts, log, head } of all) {
        for (const { part, ...record } of parts) tx.objectStore('parts').put(record, [name, part]);
        for (const { seq, sealed } of log) tx.objectStore('log').put(sealed, [name, seq]);
        if (head) tx.objectStore('heads').put(head, name);
      }
      await new Promise((resolve) => tx.addEventListener('complete', resolve));
    },
    { vault: stored, all: named },
  );
};

/** A device on which the app has been opened once, and a vault put where there is one. */
export const createDevice = async (url: string, vault?: VaultAtRest): Promise<Device> => {
  const profile = await createProfile();
  await start(profile, url, async (page) => {
    await page.getByRole('button', { name: 'I am 18 or older' }).waitFor();
    if (vault) await plant(page, vault);
  });
  return profile;
};

/** Starts the browser on a copy of the device, so that each time finds it as it was. */
export const onCopy = async <T>(
  device: Device,
  url: string,
  work: (page: Page) => Promise<T>,
): Promise<T> => {
  const copy = await createProfile();
  try {
    await cp(device, copy, { recursive: true });
    return await start(copy, url, work);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
};
