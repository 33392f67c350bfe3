// Brings node_modules in line with package-lock.json, only when it is not.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;

/** npm writes the second file at the end of every installation. */
function isInstalled() {
  try {
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([name, { version, optional }]) =>
        name === '' || optional || installed[name]?.version === version,
    );
  } catch {
    return false;
  }
}

/** Throws where the packages cannot be installed. */
export function setup() {
  if (isInstalled()) return;
  console.log('Installing what Hearth is built from (once, a minute or two).');
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm ci', { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('npm ci did not finish: see above.');
}
