import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenAt } from './listen';
import { plain } from './plain';

/**
 * Counters for the operator's own monitoring, on a port of its own that only this machine reaches: a proxy in front of
 * the app cannot pass it on by mistake. 0 lets the system choose.
 */
export const serveMetrics = async (port: number, read: () => string) => {
  const server = createServer((request, response) => {
    if (request.url === '/metrics') plain(response, 200, read());
    else plain(response, 404, 'Not Found');
  });
  await listenAt(server, port, '127.0.0.1');
  return {
    port: (server.address() as AddressInfo).port,
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };
};
