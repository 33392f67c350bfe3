import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFiles, inlineHashes } from './files';
import { securityHeaders } from './headers';
import { defaultLimits } from './limits';
import { plain } from './plain';
import { createRelay } from './relay';
import { hostOf, isSecure } from './request';
import { attachRelay } from './sockets';

export interface ServerOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Folder of the built app. */
  readonly root: string;
  /** An origin besides the server's own whose pages may use the relay. */
  readonly allowedOrigin?: string | undefined;
}

export interface RunningServer {
  readonly url: string;
  /** Ends every connection and resolves when the port is free. */
  close(): Promise<void>;
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A connection that could not be accepted: the next one may be.
      server.on('error', () => {});
      resolve();
    });
  });

const isLocal = (host: string) => host === '127.0.0.1' || host === 'localhost';

/** Serves the built app and the relay from one origin. Rejects where the port is taken. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const files = createFiles(options.root);
  const inline = inlineHashes(options.root);

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const host = hostOf(request);
    const headers = securityHeaders({
      host: host ?? 'localhost',
      secure: isSecure(request),
      inline,
    });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (host === undefined) return plain(response, 400, 'Bad Request');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return plain(response, 405, 'Method Not Allowed');
    }
    if (request.url === '/health') return plain(response, 200, 'ok');
    if (request.url === '/relay') return plain(response, 426, 'Upgrade Required');
    files(request, response);
  };

  const server = createServer(answer);
  await listen(server, options.port, options.host);
  const endRelay = attachRelay({
    server,
    relay: createRelay({ limits: defaultLimits, clock: { now: () => performance.now() } }),
    limits: defaultLimits,
    allowedOrigin: options.allowedOrigin,
  });

  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${isLocal(options.host) ? 'localhost' : options.host}:${port}`,
    close() {
      endRelay();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
};
