// node scripts/gallery.mjs: takes docs/screens anew, from the screens with made-up data. The README shows some of them.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { keyScreens } from '../tests/helpers/preview/keyScreens.mjs';
import { chromiumArgs, findBrowser } from './browser.mjs';
import { showStill, startPreview, stillContext } from './preview.mjs';

const folder = path.resolve(import.meta.dirname, '../docs/screens');

const phone = { width: 390, height: 844 };
const tablet = { width: 1024, height: 768 };

/** @param {...string} names */
const only = (...names) => keyScreens.filter(({ name }) => names.includes(name));

const rounds = [
  { theme: 'dark', device: 'phone', viewport: phone, screens: keyScreens },
  {
    theme: 'light',
    device: 'phone',
    viewport: phone,
    screens: only('welcome', 'now', 'card', 'code', 'journal', 'likes'),
  },
  {
    theme: 'night',
    device: 'phone',
    viewport: phone,
    screens: only('now', 'card', 'session', 'us', 'look'),
  },
  { theme: 'dark', device: 'tablet', viewport: tablet, screens: only('now', 'us', 'likes') },
  { theme: 'light', device: 'tablet', viewport: tablet, screens: only('journal', 'learn') },
];

const { executablePath, env } = findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: chromiumArgs,
});
const preview = await startPreview();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { theme, device, viewport, screens } of rounds) {
  const colorScheme = theme === 'light' ? 'light' : 'dark';
  const context = await browser.newContext({ ...stillContext, viewport, colorScheme });
  const page = await context.newPage();
  for (const { name, path: place } of screens) {
    await showStill(page, `${preview.url}${place}${place.includes('?') ? '&' : '?'}theme=${theme}`);
    const file = `${name}-${theme}${device === 'phone' ? '' : `-${device}`}.jpg`;
    // Photographs of gradients: a quarter of what they would be without loss.
    await page.screenshot({ path: path.join(folder, file), type: 'jpeg', quality: 82 });
  }
  await context.close();
}
await preview.close();
await browser.close();
