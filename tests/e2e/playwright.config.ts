import { defineConfig } from '@playwright/test';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';

const { executablePath, env } = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One set for every machine: the tolerance is in the spec.
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
  timeout: 120_000,
  // A busy machine takes its time over the key derivation; what waits here waits for a condition.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../build/tests/e2e.json' }]],
  use: {
    headless: true,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      args: chromiumArgs,
    },
  },
});
