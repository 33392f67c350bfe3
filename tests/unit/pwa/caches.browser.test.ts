import { afterEach, expect, test, vi } from 'vitest';
import { cacheNames } from 'workbox-core';
import { clearCaches, storageEstimate } from '../../../src/pwa';

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const name of await caches.keys()) await caches.delete(name);
});

test('every cache goes but that of the app itself, which still opens offline', async () => {
  // As the service worker names it: Workbox adds the scope.
  const app = `${cacheNames.precache}${location.origin}/`;
  for (const name of [app, 'audio-v1', 'some-other']) {
    await (await caches.open(name)).put('/file', new Response('kept'));
  }
  await clearCaches();
  expect(await caches.keys()).toEqual([app]);
  expect(await (await caches.match('/file'))?.text()).toBe('kept');
});

test('a browser that keeps no caches has none to clear', async () => {
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  await expect(clearCaches()).resolves.toBeUndefined();
});

test('how much is used is what the browser says, or nothing', async () => {
  const { used, quota } = await storageEstimate();
  expect(used).toBeGreaterThanOrEqual(0);
  expect(quota).toBeGreaterThan(1_000_000);
  const unknown = { used: null, quota: null };
  vi.stubGlobal('navigator', {});
  expect(await storageEstimate()).toEqual(unknown);
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.reject(new TypeError('no')) } });
  expect(await storageEstimate()).toEqual(unknown);
});
