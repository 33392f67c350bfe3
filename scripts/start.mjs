// npm start: installs what is missing, builds when sources changed, serves the app and its relay, prints the address.
// PORT (4173; the next free one if taken; 0 for any), HOST (127.0.0.1), and further variables, all in README.md.
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { serve } from './serve.mjs';
import { setup } from './setup.mjs';

setup();
await buildIfNeeded();
await serve(path.resolve(import.meta.dirname, '../build'), 100);
