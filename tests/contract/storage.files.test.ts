import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';
import type { page as InPage } from '../helpers/storagePage';

declare const page: typeof InPage;

const origin = 'http://hearth.test';
const entry = path.resolve(import.meta.dirname, '../helpers/storagePage.ts');

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'storagePage', fileName: 'storagePage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built');
  return chunk.code;
}

/** Chromium keeps values above 64 KiB in files of their own; a crash or a cleaner may take one away. */
describe('a file that the browser has lost', () => {
  const large = 'x'.repeat(200_000);
  let profile: string;

  beforeEach(() => {
    profile = mkdtempSync(path.join(tmpdir(), 'storage-files-'));
  });
  afterEach(() => rmSync(profile, { recursive: true, force: true }));

  async function visit<T>(work: (tab: Page) => Promise<T>): Promise<T> {
    const { executablePath, env } = findBrowser();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      env: { ...process.env, ...env },
      args: chromiumArgs,
    });
    try {
      await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
      const tab = await context.newPage();
      await tab.goto(origin);
      await tab.addScriptTag({ content: await bundle() });
      return await work(tab);
    } finally {
      await context.close();
    }
  }

  /** In the order in which they were made. */
  const valueFiles = (): string[] =>
    readdirSync(path.join(profile, 'Default', 'IndexedDB'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((file) => file.isFile() && file.parentPath.includes('.indexeddb.blob'))
      .map((file) => path.join(file.parentPath, file.name))
      .toSorted();

  it('costs what lay in it, and nothing else', async () => {
    const before = await visit((tab) =>
      tab.evaluate(async (filler) => {
        await page.append('one');
        await page.compact(`snapshot ${filler}`);
        await page.append('two');
        await page.append(`three ${filler}`);
        await page.append('four');
        return page.load();
      }, large),
    );
    expect(before).toEqual({ texts: ['snaps', 'two', 'three', 'four'], damage: [] });

    const [snapshot, record, ...others] = valueFiles();
    if (!snapshot || !record || others.length > 0) throw new Error('Two large values, two files');
    rmSync(record);
    expect(await visit((tab) => tab.evaluate(() => page.load()))).toEqual({
      texts: ['snaps', 'two', 'four'],
      damage: [{ type: 'Unreadable', seq: 3 }],
    });

    rmSync(snapshot);
    const after = await visit((tab) =>
      tab.evaluate(async () => {
        await page.append('five');
        return page.load();
      }),
    );
    expect(after).toEqual({
      texts: ['two', 'four', 'five'],
      damage: [
        { type: 'Unreadable', seq: 0 },
        { type: 'Unreadable', seq: 3 },
      ],
    });
  }, 60_000);
});
