// npm test: everything that must hold, cheapest first, stopping at the first failure.
// npm test -- unit           only the vitest files whose path holds "unit"
// npm test -- e2e evening    builds, then only the e2e files whose path holds "evening"
// npm test -- kill           only the test that kills the browser
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkBuild } from './budget.mjs';
import { build } from './build.mjs';
import { setup } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const tools = {
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};
const total = { passed: 0, failed: 0 };

/** @param {keyof typeof tools} tool @param {string[]} args */
const run = (tool, ...args) => {
  const { status } = spawnSync(process.execPath, [path.join(root, tools[tool]), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
};

/** @param {string} file @returns {any} the report, or nothing where the runner did not get that far */
const takeReport = (file) => {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return report;
};

/** Each project's tsconfig has its own idea of the platform. */
const projects = ['.', 'src/core', 'src/crypto', 'src/relay', 'src/pwa', 'tests', 'scripts'];

/** @param {string[]} filters */
const vitest = (...filters) => {
  const file = path.join(root, 'build/tests/vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = run('vitest', 'run', ...reporters, ...filters);
  const report = takeReport(file);
  total.passed += report?.numPassedTests ?? 0;
  total.failed += report?.numFailedTests ?? 0;
  return passed;
};

/** @param {'e2e' | 'kill'} folder @param {string[]} filters */
const playwright = (folder, ...filters) => {
  const config = `--config=tests/${folder}/playwright.config.ts`;
  const passed = run('playwright', 'test', config, ...filters);
  const report = takeReport(path.join(root, `build/tests/${folder}.json`));
  total.passed += report?.stats.expected ?? 0;
  total.failed += report?.stats.unexpected ?? 0;
  return passed;
};

const buildApp = async () => {
  await build();
  return true;
};

const budget = () => {
  const problems = checkBuild(path.join(root, 'build/app'));
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
};

const kill = () => playwright('kill');

/** @type {Record<string, () => boolean | Promise<boolean>>} */
const everything = {
  format: () => run('oxfmt', '--check'),
  lint: () => run('oxlint'),
  types: () =>
    projects
      .filter((project) => existsSync(path.join(root, project, 'tsconfig.json')))
      .every((project) => run('tsc', '--project', project)),
  'unit, property, contract, vectors': () => vitest(),
  build: buildApp,
  budget,
  'end to end': () => playwright('e2e'),
  kill,
};

const [first, ...rest] = process.argv.slice(2);

/** @returns {typeof everything} */
const chosen = () => {
  if (first === undefined) return everything;
  if (first === 'e2e') return { build: buildApp, 'end to end': () => playwright('e2e', ...rest) };
  if (first === 'kill') return { kill };
  return { [`vitest ${[first, ...rest].join(' ')}`]: () => vitest(first, ...rest) };
};

setup();
for (const [name, step] of Object.entries(chosen())) {
  console.log(`\n── ${name} ──`);
  if (await step()) continue;
  console.error(`\nStopped at: ${name}`);
  process.exitCode = 1;
  break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
