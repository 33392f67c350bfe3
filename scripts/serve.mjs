// node scripts/serve.mjs [folder]: serves what has been built, for a server that installs and builds beforehand
// (docs/DEPLOY.md).
// PORT (4173), HOST (127.0.0.1) and further variables, all in README.md; src/relay/settings.ts reads them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../src/relay/index.ts').ServerOptions} ServerOptions */
/** @typedef {import('../src/relay/index.ts').RunningServer} RunningServer */

/**
 * @param {typeof import('../src/relay/index.ts').startServer} startServer
 * @param {ServerOptions} options
 * @param {number} furtherPorts how many are tried after the wanted one
 * @returns {Promise<RunningServer>}
 */
async function listen(startServer, options, furtherPorts) {
  try {
    return await startServer(options);
  } catch (error) {
    const { code, port } = /** @type {NodeJS.ErrnoException & { port?: number }} */ (error);
    // The port of the counters may be taken too, and has no next one.
    const taken = code === 'EADDRINUSE' && port === options.port;
    if (!taken || furtherPorts === 0) throw error;
    return listen(startServer, { ...options, port: options.port + 1 }, furtherPorts - 1);
  }
}

/**
 * Serves the build in a folder until the process is told to end.
 * @param {string} builtAt
 * @param {number} furtherPorts how many are tried after the wanted one
 */
export async function serve(builtAt, furtherPorts = 0) {
  const relay = path.join(builtAt, 'relay/index.js');
  if (!existsSync(relay)) {
    console.error('Hearth is not built yet: node scripts/build.mjs');
    process.exitCode = 1;
    return;
  }
  /** @type {typeof import('../src/relay/index.ts')} */
  const { readSettings, startServer } = await import(relay);
  const settings = readSettings(process.env);
  if (!settings.ok) {
    const { name, wanted } = settings.error;
    console.error(`Hearth does not start: ${name} should be ${wanted}.`);
    process.exitCode = 1;
    return;
  }
  const options = { ...settings.value, root: path.join(builtAt, 'app') };
  const server = await listen(startServer, options, furtherPorts);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await server.close();
      process.exit(0);
    });
  }
  console.log(`Hearth is at ${server.url}`);
  if (server.metricsUrl) console.log(`Its counters are at ${server.metricsUrl}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await serve(path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../build')));
}
