import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { servePage } from '../helpers/servePage';
import type { roomPage as InPage } from '../helpers/storageRoomPage';
import { startBrowser } from '../kill/browser';

declare const roomPage: typeof InPage;

/** Quotas of storage buckets do not hold for files that are written at once, so this sets the origin's own. */
it('files say where there is no room, keep what was saved, and go on once there is', async () => {
  const script = fileURLToPath(new URL('../helpers/storageRoomPage.ts', import.meta.url));
  const served = await servePage(script);
  const profile = mkdtempSync(path.join(tmpdir(), 'storage-room-'));
  const visit = async <T>(
    work: (browser: Awaited<ReturnType<typeof startBrowser>>) => Promise<T>,
  ) => {
    const browser = await startBrowser(profile);
    try {
      await browser.page.goto(served.url);
      await browser.page.waitForFunction(() => 'roomPage' in globalThis);
      return await work(browser);
    } finally {
      await browser.kill();
    }
  };
  try {
    const saved = await visit(async ({ page }) => {
      await page.evaluate(() => roomPage.begin());
      const cdp = await page.context().newCDPSession(page);
      const { origin } = new URL(served.url);
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 8_000_000 });
      const written = await page.evaluate(() => roomPage.appendLarge(200));
      expect(written).toBeGreaterThan(1);
      expect(written).toBeLessThan(100);
      const full = ['DiskFull', 'DiskFull', 'DiskFull', 'DiskFull'];
      expect(await page.evaluate(() => roomPage.tryAll())).toEqual(full);
      return written;
    });
    await visit(async ({ page }) => {
      const found = { damage: [], slots: 1, short: ['one'] };
      expect(await page.evaluate(() => roomPage.look())).toEqual({ ...found, count: saved + 1 });
      expect(await page.evaluate(() => roomPage.compact('all'))).toBe('ok');
      expect(await page.evaluate(() => roomPage.look())).toEqual({
        ...found,
        short: ['all'],
        count: 1,
      });
    });
  } finally {
    served.close();
    rmSync(profile, { recursive: true, force: true });
  }
}, 60_000);
