// Finds what is wrong with a build: too heavy a way to the unlock screen, or the name of a host that is not its own.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** JavaScript that must be there before the unlock screen, brotli. */
const limitBytes = 60_000;

/** Written into the build and never fetched: a name space, where code comes from, explanations in errors, two links. */
const names = [
  'http://www.w3.org/',
  'https://bit.ly/wb-precache',
  // Links that a person may follow, out of Hearth, and that say so (ui/screens/help).
  'https://findahelpline.com',
  'https://lila.help',
  // The MP3 encoder says whose it is.
  'http://www.mp3dev.org/',
  'https://github.com/yjs/yjs/issues/438',
  'https://rolldown.rs/in-depth/bundling-cjs',
];

const address =
  /\b(?:(?:https?|wss?):\/\/|(?:stuns?|turns?):)[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`<>)\\]*/gi;

/** @typedef {{ file: string, imports?: string[] }} Chunk */

/**
 * The files that must be there before a chunk runs.
 * @param {Record<string, Chunk>} chunks
 * @param {string} name
 * @param {Set<string>} [files]
 */
const filesOf = (chunks, name, files = new Set()) => {
  const chunk = chunks[name];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const other of chunk.imports ?? []) filesOf(chunks, other, files);
  return files;
};

/**
 * Weighs every script of a build, and says which come first.
 * @param {string} app folder of the built app
 * @returns {{ file: string, bytes: number, first: boolean }[]}
 */
export const weigh = (app) => {
  const chunks = JSON.parse(readFileSync(path.join(app, '.vite/manifest.json'), 'utf8'));
  const first = filesOf(chunks, 'index.html');
  return readdirSync(path.join(app, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/${name}`)
    .map((file) => ({
      file,
      bytes: brotliCompressSync(readFileSync(path.join(app, file))).length,
      // A worker is no import; this one finds out whether there is a vault.
      first: first.has(file) || /\/filesWorker-[^/]*$/.test(file),
    }));
};

const root = path.resolve(import.meta.dirname, '..');

/**
 * Texts to read are many, and none of them is needed at the door.
 * @param {string} app folder of the built app
 * @returns {string[]} texts that come with the first screen, or are no files of their own
 */
export const earlyTexts = (app) => {
  const chunks = JSON.parse(readFileSync(path.join(app, '.vite/manifest.json'), 'utf8'));
  const first = filesOf(chunks, 'index.html');
  return readdirSync(path.join(root, 'src/content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^\w+\/\w+\/words\.ts$/.test(name))
    .map((name) => `src/content/${name}`)
    .filter((name) => !chunks[name] || first.has(chunks[name].file))
    .map((name) => `${name} is not loaded by itself, when it is read.`);
};

/**
 * @param {string} app folder of the built app
 * @returns {string[]} every address of another host in the build, with its file
 */
export const foreignAddresses = (app) =>
  readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css|html|svg|webmanifest)$/.test(file))
    .flatMap((file) =>
      (readFileSync(path.join(app, file), 'utf8').match(address) ?? [])
        .filter((url) => !names.some((name) => url.startsWith(name)))
        .map((url) => `${file} names ${url}`),
    );

/**
 * Prints the weights.
 * @param {string} app folder of the built app
 * @returns {string[]} what is wrong, in words
 */
export const checkBuild = (app) => {
  const scripts = weigh(app);
  for (const { file, bytes, first } of scripts) {
    console.log(`${first ? 'first' : 'later'}  ${String(bytes).padStart(7)} B  ${file}`);
  }
  const total = scripts.reduce((sum, { bytes, first }) => sum + (first ? bytes : 0), 0);
  console.log(`to the unlock screen: ${total} of ${limitBytes} B (brotli)`);
  return [
    ...(scripts.some(({ first }) => first) ? [] : ['The build has no entry.']),
    ...(total > limitBytes ? [`The way to the unlock screen weighs ${total} B.`] : []),
    ...earlyTexts(app),
    ...foreignAddresses(app),
  ];
};
