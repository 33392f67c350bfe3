// What a voice has to say. As JSON: [{ id, lines: [text] }], one file of sound each. With --list: a line to read aloud a
// row, after the name that its recording has.
// The words live in TypeScript; vite's own loader reads them, so that nothing has to be kept twice.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport('/src/content/blocks/voiced.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const files = module.voicedFiles();
const rows = files.flatMap(({ id, lines }) =>
  lines.map((text, index) => `${id}-${index + 1}.wav\t${text}`),
);
process.stdout.write(
  process.argv.includes('--list') ? `${rows.join('\n')}\n` : JSON.stringify(files),
);
