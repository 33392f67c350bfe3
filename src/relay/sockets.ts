import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Clock } from '../core/ports/system';
import type { Counters } from './counters';
import type { Limits } from './limits';
import type { Relay } from './relay';
import { addressOf, hostOf, isOwnOrigin } from './request';
import type { Address, Visitors } from './visitors';
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

/** The other side may be gone at any moment, and ws closes by itself what breaks. */
const ignore = () => {};

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

  const join = (socket: WebSocket, address: Address) => {
    counters.connections_total += 1;
    const member = relay.connect(address, socket);
    const beat = () => relay.beat(member);
    socket.on('message', (data, isBinary) => {
      if (isBinary) relay.receiveBytes(member);
      else relay.receive(member, (data as Buffer).toString());
    });
    socket.on('ping', beat);
    socket.on('pong', beat);
    socket.on('close', () => {
      relay.leave(member);
      visitors.leave(address);
    });
    socket.on('error', ignore);
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', ignore);
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
    const address = visitors.enter(addressOf(request), clock.now());
    if (!address) {
      counters.refused_full_total += 1;
      return refuse(socket, '503 Service Unavailable');
    }
    let isOpen = false;
    sockets.handleUpgrade(request, socket, head, (opened) => {
      isOpen = true;
      socket.off('error', ignore);
      join(opened, address);
    });
    if (!isOpen) visitors.leave(address);
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
