// Prints the spoken passages of every session as JSON: [{ id, lines: [{ text, pauseAfterS }] }].
// The words live in TypeScript; vite's own loader reads them, so that nothing has to be kept twice.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (path) =>
  (await runnerImport(`/${path}`, { root, configFile: false, logLevel: 'error' })).module;

const { g3 } = await load('src/content/sessions/g3.ts');
const { blocksOf, passagesOf } = await load('src/core/care/session.ts');

const passages = [g3].flatMap((session) =>
  blocksOf(session).flatMap((block) => passagesOf(session, block)),
);
process.stdout.write(JSON.stringify(passages));
