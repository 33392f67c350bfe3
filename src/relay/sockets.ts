import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Limits } from './limits';
import { closeCodes, type Relay } from './relay';
import { addressOf, hostOf, isOwnOrigin } from './request';

interface SocketOptions {
  readonly server: Server;
  readonly relay: Relay;
  readonly limits: Limits;
  readonly allowedOrigin: string | undefined;
}

const sweepMs = 15_000;

const refuse = (socket: Duplex, status: string) => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

const join = (relay: Relay, socket: WebSocket, address: string) => {
  const connection = relay.connect(address, {
    send: (text) => socket.send(text),
    close: (code) => socket.close(code),
    waiting: () => socket.bufferedAmount,
  });
  socket.on('message', (data, isBinary) => {
    if (isBinary) socket.close(closeCodes.binary);
    else connection.receive((data as Buffer).toString());
  });
  socket.on('close', () => connection.left());
  // A broken frame; ws closes the socket by itself.
  socket.on('error', () => {});
};

/** Serves the relay at `/relay` of an HTTP server. Returns the way to end it. */
export const attachRelay = ({ server, relay, limits, allowedOrigin }: SocketOptions) => {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: limits.frameBytes,
  });

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // The other side may be gone at any moment.
    socket.on('error', () => {});
    const host = hostOf(request);
    if (host === undefined) return refuse(socket, '400 Bad Request');
    if (request.url !== '/relay') return refuse(socket, '404 Not Found');
    if (!isOwnOrigin(request, host, allowedOrigin)) return refuse(socket, '403 Forbidden');
    const address = addressOf(request);
    if (!relay.hasRoom(address)) return refuse(socket, '503 Service Unavailable');
    sockets.handleUpgrade(request, socket, head, (opened) => join(relay, opened, address));
  };

  server.on('upgrade', upgrade);
  const sweeping = setInterval(relay.sweep, sweepMs);

  return (): void => {
    clearInterval(sweeping);
    server.off('upgrade', upgrade);
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
};
