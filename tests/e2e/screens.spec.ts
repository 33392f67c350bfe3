import { expect } from '@playwright/test';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';
import { showStill, startPreview, stillContext } from '../../scripts/preview.mjs';
import { keyScreens } from '../helpers/preview/keyScreens.mjs';
import { test } from './support/test';

test.setTimeout(300_000);

const { executablePath, env } = findBrowser();
test.use({
  launchOptions: {
    executablePath,
    env: { ...process.env, ...env },
    args: [...chromiumArgs, '--font-render-hinting=none'],
  },
});

/**
 * Twenty screens with made-up data, as they were last looked at. What is meant to change is taken anew by
 * `npm test -- e2e screens --update-snapshots`, and looked at.
 */
test('the key screens look as they did', async ({ browser }) => {
  const preview = await startPreview();
  const context = await browser.newContext({
    ...stillContext,
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  for (const { name, path } of keyScreens) {
    await showStill(page, `${preview.url}${path}`);
    // Without hinting, letters have the same width everywhere; their edges differ a little from version to version.
    await expect
      .soft(page)
      .toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.02, threshold: 0.25 });
  }
  await context.close();
  await preview.close();
});
