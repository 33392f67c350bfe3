import path from 'node:path';
import type { RunningServer, ServerOptions } from '../../src/relay';

const build = path.resolve(import.meta.dirname, '../../build');

export type TestServer = RunningServer;

/** Serves the production build with the built relay, on a free port unless one is given. */
export const startTestServer = async (
  options: Partial<ServerOptions> = {},
): Promise<TestServer> => {
  const relay = (await import(
    path.join(build, 'relay/index.js')
  )) as typeof import('../../src/relay');
  return relay.startServer({
    port: 0,
    host: '127.0.0.1',
    root: path.join(build, 'app'),
    ...options,
  });
};
