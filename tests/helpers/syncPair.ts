import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { BenchDevice } from './pages/syncDevice';

/** Two devices in two contexts of one browser, each a page with the app's own vault and sync. */

type Call = <Name extends keyof BenchDevice>(
  name: Name,
  ...args: Parameters<BenchDevice[Name]>
) => Promise<Awaited<ReturnType<BenchDevice[Name]>>>;

export interface SyncDevice {
  readonly page: Page;
  readonly call: Call;
  close(): Promise<void>;
}

const openDevice = async (browser: Browser, url: string): Promise<SyncDevice> => {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const call = (name: string, ...args: unknown[]) =>
    page.evaluate(
      ([wanted, given]) => {
        const device = Reflect.get(globalThis, 'device') as Record<
          string,
          (...all: unknown[]) => unknown
        >;
        return device[wanted]?.(...given);
      },
      [name, args] as const,
    );
  return { page, call: call as Call, close: () => context.close() };
};

type Step = Awaited<ReturnType<BenchDevice['receive']>>;

const pairUp = async (inviter: SyncDevice, joiner: SyncDevice): Promise<void> => {
  await Promise.all([inviter.call('create'), joiner.call('create')]);
  const secret = await inviter.call('invite');
  let words: string | undefined;
  const take = async (from: SyncDevice, to: SyncDevice, step: Step): Promise<void> => {
    words = step.words ?? words;
    for (const message of step.send) await take(to, from, await to.call('receive', message));
  };
  await take(joiner, inviter, await joiner.call('join', secret));
  if (!words) throw new Error('no words to compare');
  await take(joiner, inviter, await joiner.call('choose', words));
  await take(inviter, joiner, await inviter.call('choose', words));
};

/** Two devices that are paired already. */
export const openPair = async (
  browser: Browser,
  url: string,
): Promise<readonly [SyncDevice, SyncDevice]> => {
  const [ada, ben] = await Promise.all([openDevice(browser, url), openDevice(browser, url)]);
  await pairUp(ada, ben);
  return [ada, ben];
};

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** y-webrtc's own signalling server: it has no limits, so that whoever is measured meets none. */
export const startPlainRelay = async () => {
  const port = await freePort();
  const script = path.resolve(import.meta.dirname, '../../node_modules/y-webrtc/bin/server.js');
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return { url: `ws://127.0.0.1:${port}`, close: () => void child.kill() };
};
