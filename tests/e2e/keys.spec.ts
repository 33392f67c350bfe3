import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { arrive, begin, connect, goTo, unlock, type Person } from './support/person';
import { test } from './support/test';

let server: TestServer;
let ada: Person;
let ben: Person;

/** Topics that a page subscribes to at the relay from now on. */
const watchTopics = (page: Page): Set<string> => {
  const topics = new Set<string>();
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      const message = JSON.parse(String(payload)) as { type: string; topics?: string[] };
      if (message.type === 'subscribe') message.topics?.forEach((topic) => topics.add(topic));
    }),
  );
  return topics;
};

const upToDate = async () => {
  for (const { page } of [ada, ben]) {
    await expect(page.getByText(/^Up to date/)).toBeVisible({ timeout: 60_000 });
  }
};

test.beforeEach(async ({ browser }) => {
  server = await startTestServer();
  ada = await arrive(browser, 'Ada', server.url);
  ben = await arrive(browser, 'Ben', server.url);
  await Promise.all([ada, ben].map((person) => begin(person, () => 'Ask me later')));
  await connect(ada, ben);
  for (const { page } of [ada, ben]) await goTo(page, 'Us');
  await upToDate();
});

test.afterEach(async () => {
  await Promise.all([ada.context.close(), ben.context.close()]);
  await server.close();
});

test('each meeting is in another room than the one before', async () => {
  const visits: Set<string>[] = [];
  for (let visit = 0; visit < 3; visit += 1) {
    visits.push(watchTopics(ben.page));
    await ben.page.reload();
    await unlock(ben);
    await goTo(ben.page, 'Us');
    await upToDate();
    ben.page.removeAllListeners('websocket');
  }
  const all = visits.flatMap((topics) => [...topics]);
  expect(all.length).toBeGreaterThan(5);
  expect(visits.map(({ size }) => size > 0)).toEqual([true, true, true]);
  const shared = [...(visits[2] ?? [])].filter((topic) => visits[0]?.has(topic));
  expect(shared).toEqual([]);
});

test('the keys are renewed by a tap, with the other phone there, and nothing else changes', async () => {
  await ada.page.getByRole('button', { name: 'Renew the keys' }).click();
  await expect(ada.page.getByText('The keys are new.')).toBeVisible({ timeout: 60_000 });
  await upToDate();
  await expect(ada.page.getByRole('heading', { name: 'You and Ben' })).toBeVisible();
});
