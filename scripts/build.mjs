// node scripts/build.mjs: builds the app into build/app and the server into build/relay.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'build/built');
const inputs = ['src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** @param {string} at @returns {number} the newest change at or below a path */
const changedAt = (at) => {
  const { mtimeMs } = statSync(at);
  if (!statSync(at).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(at).map((name) => changedAt(path.join(at, name))));
};

const isFresh = () => {
  try {
    const { mtimeMs } = statSync(stamp);
    return inputs.every((name) => changedAt(path.join(root, name)) < mtimeMs);
  } catch {
    return false;
  }
};

/** Writes a brotli twin of every text file, for the server to hand out. */
const precompress = () => {
  const app = path.join(root, 'build/app');
  for (const name of readdirSync(app, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html|svg|webmanifest|wasm)$/.test(name)) continue;
    const file = path.join(app, name);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
};

/** Builds both, whether or not they are there already. */
export async function build() {
  const vite = await import('vite');
  rmSync(stamp, { force: true });
  await vite.build({ root, logLevel: 'warn' });
  await vite.build({
    root,
    logLevel: 'warn',
    configFile: false,
    publicDir: false,
    build: {
      ssr: 'src/relay/index.ts',
      outDir: 'build/relay',
      target: 'node20',
      emptyOutDir: true,
    },
  });
  precompress();
  writeFileSync(stamp, '');
}

/** Builds when a source is newer than the last build. */
export async function buildIfNeeded() {
  if (isFresh()) return;
  console.log('Building Hearth.');
  await build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
