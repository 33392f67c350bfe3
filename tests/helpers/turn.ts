import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { TurnSettings } from '../../src/relay/turn';
import { freePort } from './syncPair';

const program = ['/usr/bin/turnserver', '/usr/sbin/turnserver'].find((file) => existsSync(file));

/** Why tests with a TURN server are not run here; undefined where they are. */
export const noTurn = program ? undefined : 'coturn is not installed (apt-get install coturn)';

export interface Turn {
  readonly servers: RTCIceServer[];
  /** For the relay, which hands credentials out. */
  readonly settings: TurnSettings;
  close(): void;
}

/** A real coturn on loopback, with credentials of its REST scheme that hold for ten minutes. */
export const startTurn = async (): Promise<Turn> => {
  if (!program) throw new Error(noTurn);
  const port = await freePort();
  const secret = 'a secret of this test';
  const url = `turn:127.0.0.1:${port}?transport=udp`;
  const args = [
    '-n',
    '--listening-ip=127.0.0.1',
    '--relay-ip=127.0.0.1',
    '--allow-loopback-peers',
    `--listening-port=${port}`,
    '--use-auth-secret',
    `--static-auth-secret=${secret}`,
    '--realm=hearth',
    '--no-tls',
    '--no-dtls',
    '--no-cli',
    '--log-file=stdout',
    '--pidfile=',
  ];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('Total General servers')) resolve();
    });
    child.once('exit', () => reject(new Error(`coturn has ended: ${said.slice(-500)}`)));
  });
  const username = `${Math.floor(Date.now() / 1000) + 600}:hearth`;
  const credential = createHmac('sha1', secret).update(username).digest('base64');
  return {
    servers: [{ urls: url, username, credential }],
    settings: { urls: [url], secret },
    close: () => void child.kill(),
  };
};
