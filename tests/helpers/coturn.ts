import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '../../docs/deploy/turnserver.conf');

/** What a server on loopback cannot have, or chooses for itself. */
const ownHere = /^(?:listening-port|tls-listening-port|cert|pkey|no-tls|static-auth-secret)/;

/** The documented configuration, line by line, as arguments. */
const documented = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !ownHere.test(line))
    .map((line) => `--${line}`);

const freePort = async () => {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  return port;
};

/** A real coturn on loopback, configured as docs/DEPLOY.md says. */
export const startCoturn = async (
  program: string,
  secret: string,
  args: readonly string[] = [],
) => {
  const port = await freePort();
  const child = spawn(
    program,
    [
      '-n',
      ...documented(),
      '--listening-ip=127.0.0.1',
      `--listening-port=${port}`,
      `--static-auth-secret=${secret}`,
      '--no-tls',
      '--no-dtls',
      '--pidfile=/dev/null',
      ...args,
    ],
    { stdio: 'ignore' },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  return {
    port,
    url: `turn:127.0.0.1:${port}`,
    async end(): Promise<void> {
      child.kill('SIGKILL');
      await exited;
    },
  };
};
