import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from 'node:net';
import { startRelayProcess, until } from '../../helpers/relayProcess';

const root = path.resolve(import.meta.dirname, '../../..');

export interface Measured {
  readonly url: string;
  /** Resident memory in bytes. */
  memory(): number;
  /** Processor time of all its threads, in seconds. */
  cpu(): number;
  end(): Promise<unknown>;
}

const ticksPerSecond = 100;

/** Linux' own books (proc(5)), so that every server is measured from outside in the same way. */
const booksOf = (pid: number) => ({
  memory(): number {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  },
  cpu(): number {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  },
});

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });

const run = async (
  port: number,
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Omit<Measured, 'url'>> => {
  const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: 'ignore' });
  const exited = once(child, 'exit');
  await until(() => answers(port));
  return {
    ...booksOf(child.pid ?? 0),
    end() {
      child.kill('SIGKILL');
      return exited;
    },
  };
};

/** Ours, as it is built for a server, with its limits and its counters. */
export const startHearth = async (folder: string): Promise<Measured> => {
  const relay = await startRelayProcess(folder);
  return {
    url: `${relay.url.replace('http', 'ws')}/relay`,
    ...booksOf(relay.pid),
    end: () => relay.end('SIGKILL'),
  };
};

export const startYWebrtc = async (): Promise<Measured> => {
  const port = await freePort();
  const script = path.join(root, 'node_modules/y-webrtc/bin/server.js');
  const measured = await run(port, process.execPath, [script], { PORT: String(port) });
  return { url: `ws://localhost:${port}`, ...measured };
};

export const startNatsWebsocket = async (program: string): Promise<Measured> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearth-nats-'));
  const [port, own] = [await freePort(), await freePort()];
  const file = path.join(folder, 'nats.conf');
  writeFileSync(
    file,
    `listen: "127.0.0.1:${own}"\nwebsocket { listen: "127.0.0.1:${port}", no_tls: true }\n`,
  );
  const measured = await run(port, program, ['-c', file]);
  rmSync(folder, { recursive: true });
  return { url: `ws://localhost:${port}`, ...measured };
};
