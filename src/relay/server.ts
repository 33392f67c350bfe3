import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCounters, metricsText } from './counters';
import { createFiles, inlineHashes } from './files';
import { securityHeaders } from './headers';
import { defaultLimits } from './limits';
import { listenAt } from './listen';
import { serveMetrics } from './metrics';
import { plain } from './plain';
import { createRelay } from './relay';
import { hostOf, isSecure } from './request';
import { attachRelay } from './sockets';
import { createTurn, type TurnSettings } from './turn';
import { createVisitors } from './visitors';

export interface ServerOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Folder of the built app. */
  readonly root: string;
  /** Origins besides the server's own whose pages may use the relay. */
  readonly allowedOrigins?: readonly string[];
  /** Lets those who meet have TURN credentials. */
  readonly turn?: TurnSettings | undefined;
  /** Shares topics with other relay processes. */
  readonly natsUrl?: string | undefined;
  /** Serves counters on this port of 127.0.0.1; 0 lets the system choose. */
  readonly metricsPort?: number | undefined;
}

export interface RunningServer {
  readonly url: string;
  /** Where the counters are, if anywhere. */
  readonly metricsUrl: string | undefined;
  /** Takes nobody in any more, lets everybody go, and resolves within three seconds, when the port is free. */
  close(): Promise<void>;
}

/** A request that trickles in slower than this holds no connection for itself. */
const patienceMs = { headers: 10_000, request: 30_000, check: 5_000 };
/** What has not ended by itself when the server closes is cut off after so long. */
const closeMs = 2_500;

const isLocal = (host: string) => host === '127.0.0.1' || host === 'localhost';

const joinNeighbours = async (
  ...[options]: Parameters<typeof import('./nats').createNatsNeighbours>
) => {
  const { createNatsNeighbours } = await import('./nats');
  return createNatsNeighbours(options);
};

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

  const server = createServer(
    {
      headersTimeout: patienceMs.headers,
      requestTimeout: patienceMs.request,
      connectionsCheckingInterval: patienceMs.check,
    },
    answer,
  );
  await listenAt(server, options.port, options.host);

  const limits = defaultLimits;
  const clock = { now: () => performance.now() };
  const counters = createCounters();
  const visitors = createVisitors({ limits, salt: randomBytes(32).toString('base64url') });
  const shared = options.natsUrl
    ? await joinNeighbours({ url: options.natsUrl, counters })
    : undefined;
  const relay = createRelay({
    limits,
    clock,
    counters,
    ...(shared && { neighbours: shared.neighbours }),
    turn: options.turn && createTurn(options.turn, { now: () => Date.now() }),
  });
  const sockets = attachRelay({
    server,
    relay,
    visitors,
    limits,
    clock,
    counters,
    allowedOrigins: options.allowedOrigins ?? [],
  });

  const readMetrics = () => {
    const { user, system } = process.cpuUsage();
    return metricsText(counters, {
      connections: visitors.connected(),
      addresses: visitors.remembered(),
      isTogether: shared?.isOpen(),
      residentBytes: process.memoryUsage.rss(),
      cpuSeconds: (user + system) / 1_000_000,
    });
  };
  const metrics =
    options.metricsPort === undefined
      ? undefined
      : await serveMetrics(options.metricsPort, readMetrics);

  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${isLocal(options.host) ? 'localhost' : options.host}:${port}`,
    metricsUrl: metrics && `http://127.0.0.1:${metrics.port}/metrics`,
    async close() {
      metrics?.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      sockets.close();
      const cutting = setTimeout(() => {
        sockets.cut();
        server.closeAllConnections();
      }, closeMs);
      await closed;
      clearTimeout(cutting);
      await shared?.close();
    },
  };
};
