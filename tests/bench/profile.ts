import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';

/** A folder for a browser profile on the disk. */
export const createProfile = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'hearth-bench-'));

/** Starts the browser on the profile for as long as the work takes. */
export const withBrowser = async <T>(
  profile: string,
  work: (page: Page) => Promise<T>,
): Promise<T> => {
  const { executablePath, env } = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env: { ...process.env, ...env },
    args: chromiumArgs,
    viewport: { width: 390, height: 844 },
  });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
};
