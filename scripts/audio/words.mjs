// Prints what a voice has to say as JSON: [{ id, lines: [{ text }] }], one file of sound each.
// The words live in TypeScript; vite's own loader reads them, so that nothing has to be kept twice.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (path) =>
  (await runnerImport(`/${path}`, { root, configFile: false, logLevel: 'error' })).module;

const { g3 } = await load('src/content/sessions/g3.ts');

const steps = [...new Set([...g3.touch.steps, ...g3.noTouch.steps])];
const files = steps.map(({ block, lines }) => ({
  id: block.slice(4).toLowerCase(),
  lines: lines.map(({ text }) => ({ text })),
}));
process.stdout.write(JSON.stringify(files));
