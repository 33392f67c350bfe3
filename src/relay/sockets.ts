import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Clock } from '../core/ports';
import type { Counters } from './counters';
import type { Limits } from './limits';
import type { Relay } from './relay';
import { addressOf, hostOf, isOwnOrigin } from './request';
import type { Visitor, Visitors } from './visitors';
import { closeCodes } from './wire';

interface SocketOptions {
  readonly server: Server;
  readonly relay: Relay;
  readonly visitors: Visitors;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly counters: Counters;
  readonly allowedOrigins: readonly string[];
}

const sweepMs = 15_000;
/** How long a closed socket may take to say goodbye. The types of ws do not know it yet. */
const goodbye = { closeTimeout: 2_000 };

const refuse = (socket: Duplex, status: string) => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

const join = (relay: Relay, socket: WebSocket, visitor: Visitor) => {
  const connection = relay.connect(visitor, {
    send: (text) => socket.send(text),
    close: (code) => socket.close(code),
    waiting: () => socket.bufferedAmount,
  });
  socket.on('message', (data, isBinary) => {
    if (isBinary) socket.close(closeCodes.binary);
    else connection.receive((data as Buffer).toString());
  });
  socket.on('ping', connection.beat);
  socket.on('pong', connection.beat);
  socket.on('close', connection.left);
  // A broken frame; ws closes the socket by itself.
  socket.on('error', () => {});
};

/** Serves the relay at `/relay` of an HTTP server. Returns the way to end it. */
export const attachRelay = (options: SocketOptions) => {
  const { server, relay, visitors, limits, clock, counters } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: limits.frameBytes,
    maxFragments: limits.framePieces,
    maxBufferedChunks: limits.framePieces,
    ...goodbye,
  });

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // The other side may be gone at any moment.
    socket.on('error', () => {});
    const host = hostOf(request);
    if (host === undefined) {
      counters.refused_host_total += 1;
      return refuse(socket, '400 Bad Request');
    }
    if (request.url !== '/relay') return refuse(socket, '404 Not Found');
    if (!isOwnOrigin(request, host, options.allowedOrigins)) {
      counters.refused_origin_total += 1;
      return refuse(socket, '403 Forbidden');
    }
    const visitor = visitors.enter(addressOf(request), clock.now());
    if (!visitor) {
      counters.refused_full_total += 1;
      return refuse(socket, '503 Service Unavailable');
    }
    // An upgrade that fails gives its place back too.
    socket.on('close', visitor.left);
    sockets.handleUpgrade(request, socket, head, (opened) => {
      counters.connections_total += 1;
      join(relay, opened, visitor);
    });
  };

  server.on('upgrade', upgrade);
  const sweeping = setInterval(() => {
    relay.sweep();
    visitors.sweep(clock.now());
  }, sweepMs);

  return {
    /** Takes nobody in any more, and sends everybody to the server that comes next. */
    close(): void {
      clearInterval(sweeping);
      server.off('upgrade', upgrade);
      for (const socket of sockets.clients) socket.close(closeCodes.restart);
    },
    /** Cuts off who has not said goodbye. */
    cut(): void {
      for (const socket of sockets.clients) socket.terminate();
    },
  };
};
