// Finds a Chromium for tests and never downloads one.
// Order: $CHROMIUM_PATH, the system's, Playwright's own, the one shipped inside @sparticuz/chromium.
// TEST_BROWSER=npm goes straight to the last.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');

/** Arguments for every test browser; mDNS names would need multicast, which containers lack. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];

/**
 * @typedef {object} Browser
 * @property {'env' | 'system' | 'playwright' | 'npm'} kind
 * @property {string} executablePath
 * @property {Record<string, string>} env what to add to the environment of the browser
 */

/** @returns {Browser} throws when no browser can be had on this machine */
export function findBrowser() {
  if (process.env.CHROMIUM_PATH) {
    return { kind: 'env', executablePath: process.env.CHROMIUM_PATH, env: {} };
  }
  if (process.env.TEST_BROWSER !== 'npm') {
    const system = systemPaths().find(isExecutable);
    if (system) return { kind: 'system', executablePath: system, env: {} };
    const bundled = require('playwright-core').chromium.executablePath();
    if (isExecutable(bundled)) return { kind: 'playwright', executablePath: bundled, env: {} };
  }
  return shipped();
}

function systemPaths() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [
    // Debian's own binary: the one on the PATH is a wrapper script.
    '/usr/lib/chromium/chromium',
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Browser} */
function shipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to it.');
  }
  const source = packageFolder('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  const folder = path.join(root, 'node_modules/.cache/chromium', version);
  const executablePath = path.join(folder, 'chromium');
  if (!existsSync(executablePath)) unpack(source, folder);
  /** @type {Record<string, string>} */
  const env = {};
  // A bare machine lacks libnss3; the package brings it along.
  if (!starts(executablePath)) env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib');
  // Without any font every text would be 0 px wide.
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  return { kind: 'npm', executablePath, env };
}

/** @param {string} name */
function packageFolder(name) {
  let folder = path.dirname(require.resolve(name));
  while (!existsSync(path.join(folder, 'bin/chromium.br'))) {
    const up = path.dirname(folder);
    if (up === folder) throw new Error(`${name} is not installed: run npm ci.`);
    folder = up;
  }
  return folder;
}

/**
 * Unpacks under a private name and renames last, so that workers may race.
 * @param {string} source
 * @param {string} folder
 */
function unpack(source, folder) {
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  /** @param {string} name */
  const bytes = (name) => brotliDecompressSync(readFileSync(path.join(source, 'bin', name)));
  /** @param {string} name @param {string} into */
  const untar = (name, into) => {
    mkdirSync(path.join(draft, into), { recursive: true });
    execFileSync('tar', ['xf', '-', '-C', path.join(draft, into)], { input: bytes(name) });
  };
  writeFileSync(path.join(draft, 'chromium'), bytes('chromium.br'));
  chmodSync(path.join(draft, 'chromium'), 0o755);
  untar('al2023.tar.br', 'al2023');
  untar('fonts.tar.br', 'fonts');
  untar('swiftshader.tar.br', '.');
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {string} executablePath */
function starts(executablePath) {
  return spawnSync(executablePath, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0;
}
