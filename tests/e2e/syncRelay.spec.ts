import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { servePage, type ServedPage } from '../helpers/servePage';
import { startTestServer, type TestServer } from '../helpers/server';
import { freePort, openPair, type SyncDevice } from '../helpers/syncPair';
import { noTurn, startTurn, type Turn } from '../helpers/turn';
import { arrive, begin, connect, goTo, unlock, type Person } from './support/person';
import { test } from './support/test';

const sides = ['author', 'reader'] as const;

/** Two devices with the app's own vault and sync, and our relay; the pages stand in for the screens. */
test.describe('two devices', () => {
  let served: ServedPage;
  let server: TestServer;
  let devices: readonly [SyncDevice, SyncDevice];

  test.beforeEach(async ({ browser }) => {
    served = await servePage(path.resolve(import.meta.dirname, '../helpers/pages/syncDevice.ts'));
    devices = await openPair(browser, served.url);
  });

  test.afterEach(async () => {
    await Promise.all(devices.map((device) => device.close()));
    await server.close();
    served.close();
  });

  /** The relay, with a TURN server to hand out or without one. */
  const relayWith = async (turn?: Turn['settings']): Promise<string> => {
    server = await startTestServer({ allowedOrigins: [new URL(served.url).origin], turn });
    return `${server.url.replace('http', 'ws')}/relay`;
  };

  const isTold = (signals: readonly string[], pattern: RegExp) =>
    signals.some((text) => pattern.test(text));

  test('a relay without TURN: the devices tell each other where they are, and meet there', async () => {
    const relayUrl = await relayWith();
    const [ada, ben] = devices;
    await Promise.all(devices.map(({ call }) => call('start', { relayUrl, sides })));
    for (const { call } of devices) expect(await call('untilDone', 30_000)).not.toBe(null);
    const signals = (await Promise.all([ada.call('signals'), ben.call('signals')])).flat();
    expect(isTold(signals, /typ host/)).toBe(true);
    expect(await ada.call('selected')).toContainEqual({ local: 'host', remote: 'host' });
  });

  test('a relay with TURN: no address of theirs is told, and everything goes through it', async () => {
    if (noTurn) {
      server = await startTestServer();
      console.warn(`Not run: ${noTurn}`);
      return;
    }
    const turn = await startTurn();
    try {
      const relayUrl = await relayWith(turn.settings);
      const [ada, ben] = devices;
      await ada.call('fill', 300_000);
      await Promise.all(devices.map(({ call }) => call('start', { relayUrl, sides })));
      for (const { call } of devices) expect(await call('untilDone', 40_000)).not.toBe(null);
      expect((await ben.call('untilDone', 1))?.entries).toBeGreaterThan(200);
      for (const { call } of devices) {
        const signals = await call('signals');
        expect(isTold(signals, /typ relay/)).toBe(true);
        expect(isTold(signals, /typ (?:host|srflx|prflx)/)).toBe(false);
        expect(isTold(signals, /raddr (?!0\.0\.0\.0)/)).toBe(false);
        const selected = await call('selected');
        expect(selected.length).toBeGreaterThan(0);
        for (const { local, remote } of selected) {
          expect([local, remote]).toEqual(['relay', 'relay']);
        }
      }
    } finally {
      turn.close();
    }
  });

  test('a relay whose TURN server is away: nothing is told, and they wait', async () => {
    const gone = { urls: [`turn:127.0.0.1:${await freePort()}`], secret: 'a secret of this test' };
    const relayUrl = await relayWith(gone);
    await Promise.all(devices.map(({ call }) => call('start', { relayUrl, sides })));
    for (const { call } of devices) {
      await expect.poll(() => call('signals'), { timeout: 20_000 }).not.toEqual([]);
      expect(isTold(await call('signals'), /candidate:/)).toBe(false);
      expect((await call('status')).state).toBe('waiting');
    }
  });
});

/** Between which kinds of address the page's connections go at the moment. */
const pathsOf = (page: Page) =>
  page.evaluate(async () => {
    const peers = Reflect.get(globalThis, 'peers') as RTCPeerConnection[];
    const open = peers.filter(({ connectionState }) => connectionState === 'connected');
    const paths = await Promise.all(
      open.map(async (peer) => {
        const stats = [...(await peer.getStats()).values()];
        const named = (id: unknown) => stats.find((one) => one.id === id);
        const transport = stats.find((one) => one.type === 'transport');
        const pair = named(transport?.selectedCandidatePairId);
        return `${named(pair?.localCandidateId)?.candidateType} ${named(pair?.remoteCandidateId)?.candidateType}`;
      }),
    );
    return [...new Set(paths)];
  });

const watchPeers = (page: Page) =>
  page.addInitScript(() => {
    const peers: RTCPeerConnection[] = [];
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        peers.push(this);
      }
    };
    Object.assign(globalThis, { peers });
  });

test('two people: hidden from each other until both say that they are in one room', async ({
  browser,
}) => {
  if (noTurn) {
    console.warn(`Not run: ${noTurn}`);
    return;
  }
  const turn = await startTurn();
  const server = await startTestServer({ turn: turn.settings });
  const people = await Promise.all(
    ['Ada', 'Ben'].map(async (name) => {
      const person = await arrive(browser, name, server.url);
      await watchPeers(person.page);
      await person.page.goto(server.url);
      await begin(person, () => 'Ask me later');
      return person;
    }),
  );
  const [ada, ben] = people as [Person, Person];
  const near = ({ page }: Person) => page.getByRole('button', { name: 'We are in one room' });
  try {
    await connect(ada, ben);
    for (const { page } of people) {
      await goTo(page, 'Us');
      await expect(page.locator('.us-sync')).toHaveText(/^Up to date/, { timeout: 40_000 });
      await expect(page.getByText(/phone does not learn it/)).toBeVisible();
      expect(await pathsOf(page)).toEqual(['relay relay']);
    }
    await near(ada).click();
    await expect(ada.page.getByText(/once Ben chooses the same/)).toBeVisible();
    await near(ben).click();
    for (const person of people) {
      await expect(person.page.getByText(/You both chose one room/)).toBeVisible();
    }
    for (const person of people) {
      await person.page.goto(server.url);
      await unlock(person);
    }
    for (const { page } of people) await expect.poll(() => pathsOf(page)).toEqual(['host host']);

    // Whoever takes it back is hidden again at once.
    await goTo(ada.page, 'Us');
    await near(ada).click();
    for (const { page } of people) {
      await expect.poll(() => pathsOf(page), { timeout: 30_000 }).toEqual(['relay relay']);
    }
  } finally {
    await Promise.all(people.map(({ context }) => context.close()));
    await server.close();
    turn.close();
  }
});
