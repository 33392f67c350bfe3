import path from 'node:path';
import { expect, test } from '@playwright/test';
import { servePage, type ServedPage } from '../helpers/servePage';
import { startTestServer, type TestServer } from '../helpers/server';
import { openPair, type SyncDevice } from '../helpers/syncPair';
import { noTurn, startTurn, type Turn } from '../helpers/turn';

/** Two devices with the app's own vault and sync, and our relay; the pages stand in for the screens. */

let served: ServedPage;
let server: TestServer;
let relayUrl: string;
let devices: readonly [SyncDevice, SyncDevice];

test.beforeEach(async ({ browser }) => {
  served = await servePage(path.resolve(import.meta.dirname, '../helpers/pages/syncDevice.ts'));
  server = await startTestServer({ allowedOrigins: [new URL(served.url).origin] });
  relayUrl = `${server.url.replace('http', 'ws')}/relay`;
  devices = await openPair(browser, served.url);
});

test.afterEach(async () => {
  await Promise.all(devices.map((device) => device.close()));
  await server.close();
  served.close();
});

const sides = ['author', 'reader'] as const;

const isTold = (signals: readonly string[], pattern: RegExp) =>
  signals.some((text) => pattern.test(text));

test('direct: the devices tell each other where they are, and meet there', async () => {
  const [ada, ben] = devices;
  await Promise.all(devices.map(({ call }) => call('start', { relayUrl, sides })));
  for (const { call } of devices) expect(await call('untilDone', 30_000)).not.toBe(null);
  const signals = (await Promise.all([ada.call('signals'), ben.call('signals')])).flat();
  expect(isTold(signals, /typ host/)).toBe(true);
  expect(await ada.call('selected')).toContainEqual({ local: 'host', remote: 'host' });
});

test('relay only: no address of theirs is told, and everything goes through TURN', async () => {
  if (noTurn) {
    console.warn(`Not run: ${noTurn}`);
    return;
  }
  const [ada, ben] = devices;
  const turn: Turn = await startTurn();
  try {
    const options = { relayUrl, sides, iceServers: turn.servers, transport: 'relay' } as const;
    await ada.call('fill', 300_000);
    await Promise.all(devices.map(({ call }) => call('start', options)));
    for (const { call } of devices) expect(await call('untilDone', 40_000)).not.toBe(null);
    expect((await ben.call('untilDone', 1))?.entries).toBeGreaterThan(200);
    for (const { call } of devices) {
      const signals = await call('signals');
      expect(isTold(signals, /typ relay/)).toBe(true);
      expect(isTold(signals, /typ (?:host|srflx|prflx)/)).toBe(false);
      expect(isTold(signals, /raddr (?!0\.0\.0\.0)/)).toBe(false);
      const selected = await call('selected');
      expect(selected.length).toBeGreaterThan(0);
      for (const { local, remote } of selected) expect([local, remote]).toEqual(['relay', 'relay']);
    }
  } finally {
    turn.close();
  }
});

test('relay only without a TURN server: nothing is told, and they wait', async () => {
  const options = { relayUrl, sides, transport: 'relay' } as const;
  await Promise.all(devices.map(({ call }) => call('start', options)));
  for (const { call } of devices) {
    await expect.poll(() => call('signals'), { timeout: 20_000 }).not.toEqual([]);
    expect(isTold(await call('signals'), /candidate:/)).toBe(false);
    expect((await call('status')).state).toBe('waiting');
  }
});
