import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';

export interface RunningBrowser {
  readonly page: Page;
  /** SIGKILL to every process of the browser at once; resolves when they are gone. */
  kill(): Promise<void>;
}

/** A Chromium of its own process group on a profile on the disk. */
export const startBrowser = async (profile: string): Promise<RunningBrowser> => {
  const { executablePath, env } = findBrowser();
  const child = spawn(
    executablePath,
    [
      ...chromiumArgs,
      '--headless',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { detached: true, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('Chromium does not start');
  const exited = once(child, 'exit');
  const kill = async () => {
    process.kill(-pid, 'SIGKILL');
    await exited;
  };
  try {
    const browser = await chromium.connectOverCDP(await addressIn(child.stderr));
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('Chromium shows no page');
    return { page, kill };
  } catch (cause) {
    await kill();
    throw cause;
  }
};

const addressIn = async (output: NodeJS.ReadableStream): Promise<string> => {
  for await (const line of createInterface({ input: output })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      output.resume();
      return address;
    }
  }
  throw new Error('Chromium does not start');
};
