import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../build/tests/kill.json' }]],
});
