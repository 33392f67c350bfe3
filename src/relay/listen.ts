import type { Server } from 'node:http';

/** Rejects where the port is taken. */
export const listenAt = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A connection that could not be accepted: the next one may be.
      server.on('error', () => {});
      resolve();
    });
  });
