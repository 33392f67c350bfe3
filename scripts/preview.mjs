// The screens with made-up data (tests/helpers/preview), for pictures of them.
import path from 'node:path';
import { createServer } from 'vite';
import { evening } from '../tests/helpers/preview/keyScreens.mjs';

/** @returns {Promise<{ url: string, close(): Promise<void> }>} */
export const startPreview = async () => {
  const server = await createServer({
    configFile: path.resolve(import.meta.dirname, '../tests/helpers/preview/vite.config.ts'),
    logLevel: 'error',
    server: { port: 0, hmr: false },
    // A page of its own beside one that somebody has open.
    cacheDir: 'node_modules/.cache/preview',
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview does not listen');
  return { url: url.replace(/\/$/, ''), close: () => server.close() };
};

/** Nothing moves, nothing depends on when or where the picture is taken. */
export const stillContext = /** @type {const} */ ({
  reducedMotion: 'reduce',
  locale: 'en-GB',
  timezoneId: 'UTC',
});

/**
 * Opens a screen and waits until it is whole.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
export const showStill = async (page, address) => {
  await page.clock.setFixedTime(evening);
  await page.goto(address);
  await page.locator('main h1, main button').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  await page.locator('.wait').waitFor({ state: 'detached' });
};
