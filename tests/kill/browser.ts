import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';

/** What Chromium logs when it finds a site's database damaged, and deletes it. */
const deleted = 'recovering from a corrupted (and deleted) database';

export interface RunningBrowser {
  readonly page: Page;
  /** Chromium itself has deleted all that the site had stored. */
  hasDeleted(): boolean;
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
      '--enable-logging=stderr',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { detached: true, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('Chromium does not start');
  const exited = once(child, 'exit');
  const { address, said } = listen(child.stderr);
  const kill = async () => {
    process.kill(-pid, 'SIGKILL');
    await exited;
  };
  try {
    const browser = await chromium.connectOverCDP(await address);
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('Chromium shows no page');
    return { page, kill, hasDeleted: () => said(deleted) };
  } catch (cause) {
    await kill();
    throw cause;
  }
};

const listen = (output: NodeJS.ReadableStream) => {
  const lines = createInterface({ input: output });
  let heard = '';
  const address = new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      heard += `${line}\n`;
      const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
    lines.on('close', () => reject(new Error('Chromium does not start')));
  });
  return { address, said: (text: string) => heard.includes(text) };
};
