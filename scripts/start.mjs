// npm start: installs what is missing, builds when sources changed, serves the app and its relay, prints the address.
// PORT (4173; the next free one if taken; 0 for any), HOST (127.0.0.1), HEARTH_ORIGIN (a further origin whose pages
// may use the relay, such as https://hearth.example behind a proxy that changes the host).
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { setup } from './setup.mjs';

const wanted = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? '127.0.0.1';
const builtAt = path.resolve(import.meta.dirname, '../build');

/**
 * @param {typeof import('../src/relay/index.ts').startServer} startServer
 * @param {number} port
 * @returns {Promise<import('../src/relay/index.ts').RunningServer>}
 */
async function listen(startServer, port) {
  try {
    return await startServer({
      port,
      host,
      root: path.join(builtAt, 'app'),
      allowedOrigin: process.env.HEARTH_ORIGIN,
    });
  } catch (error) {
    const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
    if (!taken || port >= wanted + 100) throw error;
    return listen(startServer, port + 1);
  }
}

setup();
await buildIfNeeded();
const { startServer } = await import(path.join(builtAt, 'relay/index.js'));
const server = await listen(startServer, wanted);
console.log(`Hearth is at ${server.url}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}
