import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { startServer, type ServerOptions } from '../../src/relay';

/** Files as a build leaves them, just enough to be served. */
const files = {
  'index.html':
    '<!doctype html><script type="importmap">{"integrity":{}}</script><title>Hearth</title>',
  'index.html.br': 'compressed',
  'sw.js': '// worker',
  'manifest.webmanifest': '{}',
  'assets/app-1a2b3c4d.js': 'export {};',
  'audio/clip.mp3': '0123456789',
  '.vite/manifest.json': '{}',
};

export const writeTinyBuild = (root: string): void => {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

/** A real server on a free port over a tiny build in a folder of its own. */
export const serveTinyBuild = async (options: Partial<ServerOptions> = {}) => {
  const root = mkdtempSync(path.join(tmpdir(), 'hearth-relay-'));
  writeTinyBuild(root);
  const server = await startServer({ port: 0, host: '127.0.0.1', root, ...options });
  const { host, port } = new URL(server.url);
  return {
    root,
    host,
    port: Number(port),
    url: server.url,
    metricsUrl: server.metricsUrl,
    async close() {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

export const randomTopic = (): string => randomBytes(32).toString('base64url');

/** A WebSocket client that keeps what it hears. */
export const connectClient = async (serverUrl: string, headers: Record<string, string> = {}) => {
  const socket = new WebSocket(`${serverUrl.replace('http', 'ws')}/relay`, {
    headers: { origin: serverUrl, ...headers },
  });
  const heard: unknown[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data) => {
    heard.push(JSON.parse((data as Buffer).toString()));
    waiting.splice(0).forEach((wake) => wake());
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => {});

  const say = (message: unknown) => socket.send(JSON.stringify(message));
  return {
    socket,
    heard,
    /** The close code. */
    closed,
    say,
    /** Resolves when everything said before has been dealt with: the relay answers in order. */
    async settled(): Promise<void> {
      const isPong = (message: unknown) => (message as { type?: string }).type === 'pong';
      const pongs = heard.filter(isPong).length;
      say({ type: 'ping' });
      while (heard.filter(isPong).length === pongs) {
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
    close: () => socket.close(),
  };
};

/** The notes among what a client has heard. */
export const publishes = (client: { readonly heard: readonly unknown[] }): unknown[] =>
  client.heard.filter((message) => (message as { type: string }).type === 'publish');
