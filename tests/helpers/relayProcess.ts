import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { writeTinyBuild } from './relay';

const root = path.resolve(import.meta.dirname, '../..');

/** The relay as it is built for a server, over a tiny app, in a folder of its own. */
export const buildRelay = async () => {
  const parent = path.join(root, 'build/tests');
  mkdirSync(parent, { recursive: true });
  // Below the project, since the server finds its packages there.
  const folder = mkdtempSync(path.join(parent, 'relay-'));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: 'src/relay/index.ts', outDir: path.join(folder, 'relay'), target: 'node20' },
  });
  writeTinyBuild(path.join(folder, 'app'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

export interface RelayProcess {
  readonly url: string;
  readonly pid: number;
  /** The counters, by name without `hearth_`. */
  metrics(): Promise<Readonly<Record<string, number>>>;
  /** Sends the signal and resolves with the exit code, or null where the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

const readMetrics = async (url: string) => {
  const text = await (await fetch(url)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', value] = line.replace(/^hearth_/, '').split(' ');
      return [name, Number(value)];
    }),
  );
};

/** `node scripts/serve.mjs` over a build, with its counters, on a free port unless the environment names one. */
export const startRelayProcess = async (
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RelayProcess> => {
  const child = spawn(process.execPath, [path.join(root, 'scripts/serve.mjs'), folder], {
    env: { ...process.env, PORT: '0', HEARTH_METRICS_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const addresses: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address !== undefined && addresses.push(address) === 2) break;
  }
  const [url, metricsUrl] = addresses;
  if (url === undefined || metricsUrl === undefined || child.pid === undefined) {
    throw new Error('The relay did not start');
  }
  return {
    url,
    pid: child.pid,
    metrics: () => readMetrics(metricsUrl),
    end(signal) {
      child.kill(signal);
      return exited;
    },
  };
};

/** Asks again until it is so; the test's own timeout ends it. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};
