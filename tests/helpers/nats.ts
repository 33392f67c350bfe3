import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

interface NatsOptions {
  /** Where it listens; left out, the system chooses. */
  readonly port?: number | undefined;
  readonly args?: readonly string[];
}

const portOf = (line: string, what: string): number | undefined => {
  const found = new RegExp(`${what} (?:connections )?on .*:(\\d+)$`).exec(line)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** A real nats-server on loopback, with its monitoring. */
export const startNats = async (program: string, { port = -1, args = [] }: NatsOptions = {}) => {
  const child = spawn(program, ['-a', '127.0.0.1', '-p', `${port}`, '-m', '-1', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let clientPort: number | undefined;
  let monitorPort: number | undefined;
  for await (const line of createInterface(child.stderr)) {
    clientPort ??= portOf(line, 'Listening for client');
    monitorPort ??= portOf(line, 'Starting http monitor');
    if (line.includes('Server is ready')) break;
  }
  if (clientPort === undefined || monitorPort === undefined) throw new Error('NATS did not start');
  child.stderr.resume();
  const monitor = async (query: string) => {
    const answer = await fetch(`http://127.0.0.1:${monitorPort}/connz?${query}`);
    return (await answer.json()) as {
      connections: { reason?: string; subscriptions_list?: string[] }[];
    };
  };
  return {
    port: clientPort,
    url: `nats://127.0.0.1:${clientPort}`,
    pid: child.pid,
    /** What its clients listen to, in order. */
    async subjects(): Promise<string[]> {
      const { connections } = await monitor('subs=1');
      return connections.flatMap((each) => each.subscriptions_list ?? []).toSorted();
    },
    /** Why it has let clients go. */
    async partings(): Promise<(string | undefined)[]> {
      const { connections } = await monitor('state=closed');
      return connections.map(({ reason }) => reason);
    },
    async end(): Promise<void> {
      child.kill('SIGKILL');
      await exited;
    },
  };
};
