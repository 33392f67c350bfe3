import path from 'node:path';
import { expect, firefox, type Browser, type Page } from '@playwright/test';
import type { LineEnd } from '../helpers/pages/line';
import { servePage } from '../helpers/servePage';
import { startTestServer } from '../helpers/server';
import { findService } from '../helpers/services';
import { arrive, begin, connect, goTo, shareWith, type Person } from './support/person';
import { test } from './support/test';

/** Without what Firefox asks its maker for, and with addresses that a machine without multicast can use. */
const firefoxUserPrefs = {
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'browser.region.network.url': '',
  'dom.push.connection.enabled': false,
};

const reads = async (page: Page, text: string) => {
  await goTo(page, 'Us');
  await expect(page.getByText(text)).toBeVisible({ timeout: 30_000 });
};

/** Debian's Firefox speaks WebDriver BiDi only, which is what this channel asks for. Undefined where it is absent. */
const launchFirefox = async (): Promise<Browser | undefined> => {
  const executablePath = findService('firefox-esr');
  return executablePath
    ? firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs })
    : undefined;
};

test('Firefox and Chromium connect, and share both ways', async ({ browser }) => {
  const other = await launchFirefox();
  if (!other) return;
  const server = await startTestServer();
  try {
    const ada = await arrive(browser, 'Ada', server.url);
    const ben: Person = await arrive(other, 'Ben', server.url);
    await Promise.all([ada, ben].map((person) => begin(person, () => 'Ask me later')));
    await connect(ada, ben);
    await shareWith('Ben', ada, 'From Chromium.');
    await reads(ben.page, 'From Chromium.');
    await shareWith('Ada', ben, 'From Firefox.');
    await reads(ada.page, 'From Firefox.');
    await ada.context.close();
  } finally {
    await other.close();
    await server.close();
  }
});

const openEnd = async (browser: Browser, url: string) => {
  const page = await browser.newPage();
  await page.goto(url);
  return {
    call: <Name extends keyof LineEnd>(name: Name, ...args: Parameters<LineEnd[Name]>) =>
      page.evaluate(
        ([called, given]) =>
          (Reflect.get(globalThis, 'lineEnd') as Record<string, (...all: unknown[]) => unknown>)[
            called
          ]?.(...given),
        [name, args] as const,
      ) as Promise<Awaited<ReturnType<LineEnd[Name]>>>,
    close: () => page.close(),
  };
};

test('either draws a line to the other from what fits into squares', async ({ browser }) => {
  const other = await launchFirefox();
  if (!other) return;
  const served = await servePage(path.resolve(import.meta.dirname, '../helpers/pages/line.ts'));
  try {
    for (const [first, second] of [
      [browser, other],
      [other, browser],
    ] as const) {
      const ends = [await openEnd(first, served.url), await openEnd(second, served.url)] as const;
      const [one, two] = ends;
      const answer = await two.call('answer', await one.call('offer'));
      expect(answer.length).toBeLessThan(200);
      expect(await one.call('accept', answer)).toBe(true);
      for (const end of ends) await expect.poll(() => end.call('isOpen')).toBe(true);
      await one.call('say', 'AAAA');
      await two.call('say', 'BBBB');
      await expect.poll(() => two.call('heard')).toEqual(['AAAA']);
      await expect.poll(() => one.call('heard')).toEqual(['BBBB']);
      await one.call('close');
      await expect.poll(() => two.call('isOpen')).toBe(false);
      await Promise.all(ends.map((end) => end.close()));
    }
  } finally {
    await other.close();
    served.close();
  }
});
