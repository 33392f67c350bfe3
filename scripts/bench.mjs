// npm run bench             what is measured and not asserted; results belong in docs/BENCHMARKS.md
// npm run bench -- storage  only the benches whose path holds "storage"
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setup } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
setup();
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
