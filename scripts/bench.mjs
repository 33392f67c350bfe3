// npm run bench           what is measured and not asserted; results belong in docs/BENCHMARKS.md
// npm run bench -- relay  only the benches whose path holds "relay"
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { setup } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
setup();
await buildIfNeeded();
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config=tests/bench/playwright.config.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
