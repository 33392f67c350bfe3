import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { arrive, begin, connect, goTo, shareWith, unlock, type Person } from './support/person';
import { test } from './support/test';

let server: TestServer;
let ada: Person;
let ben: Person;

/** What a page's relay connections carry: `in` counts what others published to it. */
const watchRelay = (page: Page) => {
  const seen = { published: 0 };
  page.on('websocket', (socket) => {
    if (!socket.url().endsWith('/relay')) return;
    socket.on('framereceived', ({ payload }) => {
      if (String(payload).includes('"publish"')) seen.published += 1;
    });
  });
  return seen;
};

const status = (page: Page) => page.getByRole('status').first();

test.beforeEach(async ({ browser }) => {
  server = await startTestServer();
  ada = await arrive(browser, 'Ada', server.url);
  ben = await arrive(browser, 'Ben', server.url);
});

test.afterEach(async () => {
  await Promise.all([ada.context.close(), ben.context.close()]);
  await server.close();
});

test('parting is one act, says what stays over there, and looks like being offline to the other', async () => {
  const relay = watchRelay(ben.page);
  await begin(ada, () => 'Love it');
  await begin(ben, () => 'Love it');
  await connect(ada, ben);
  await shareWith('Ada', ben, 'Yesterday was so warm.');
  await shareWith('Ben', ada, 'I loved the quiet after the film, and the blanket.');
  for (const { page } of [ada, ben]) await goTo(page, 'Us');
  await expect(ada.page.getByText('Yesterday was so warm.')).toBeVisible();
  await expect(ben.page.getByText('I loved the quiet')).toBeVisible();

  await ada.page.getByRole('link', { name: 'Part ways' }).click();
  await expect(ada.page.getByRole('heading', { name: 'Part ways with Ben?' })).toBeVisible();
  const stays = ada.page.getByRole('main').getByRole('list');
  await expect(stays).toContainText('Your first name.');
  await expect(stays).toContainText('I loved the quiet after the…');
  await ada.page.getByRole('radio', { name: 'Keep their words on this phone' }).check();
  // Offline: it needs nobody.
  await ada.context.setOffline(true);
  await ada.page.getByRole('button', { name: 'Part ways now' }).click();
  await expect(ada.page.getByRole('heading', { name: 'You have parted ways' })).toBeVisible();
  await expect(status(ben.page)).toHaveText(/^Waiting for the other phone\./);
  // Until she parted her app may have said that it is there; from here on it says nothing.
  const before = relay.published;
  await ada.context.setOffline(false);

  await ada.page.getByRole('link', { name: 'All right' }).click();
  await expect(ada.page.getByRole('heading', { name: 'You are here on your own' })).toBeVisible();
  await ada.page.getByRole('link', { name: 'Words you kept' }).click();
  await expect(ada.page.getByText('Yesterday was so warm.')).toBeVisible();

  await expect(ben.page.getByText('I loved the quiet')).toBeVisible();
  // Ben's app looks for hers and hears nothing, long after hers would have answered.
  await ben.page.reload();
  await unlock(ben);
  await goTo(ben.page, 'Us');
  await expect(status(ben.page)).toHaveText(/^Waiting for the other phone\./);
  expect(relay.published).toBe(before);

  await ada.page.reload();
  await unlock(ada);
  await goTo(ada.page, 'Us');
  await expect(ada.page.getByRole('heading', { name: 'You are here on your own' })).toBeVisible();
  await expect(status(ben.page)).toHaveText(/^Waiting for the other phone\./);
  expect(relay.published).toBe(before);
});

test('the same two can connect again, and begin afresh', async () => {
  await begin(ada, () => 'Ask me later');
  await begin(ben, () => 'Ask me later');
  await connect(ada, ben);
  await shareWith('Ada', ben, 'Only for the first time.');
  await goTo(ada.page, 'Us');
  await expect(ada.page.getByText('Only for the first time.')).toBeVisible();
  await ada.page.getByRole('link', { name: 'Part ways' }).click();
  await ada.page.getByRole('radio', { name: 'Delete their words' }).check();
  await ada.page.getByRole('button', { name: 'Part ways now' }).click();
  await ada.page.getByRole('link', { name: 'All right' }).click();
  await expect(ada.page.getByRole('link', { name: 'Words you kept' })).toBeHidden();

  await goTo(ben.page, 'Us');
  await ben.page.getByRole('link', { name: 'Part ways' }).click();
  await ben.page.getByRole('button', { name: 'Part ways now' }).click();
  await ben.page.getByRole('link', { name: 'All right' }).click();
  await connect(ada, ben);
  for (const { page } of [ada, ben]) await goTo(page, 'Us');
  await expect(ada.page.getByText('Nothing shared right now.')).toBeVisible();
  await expect(ada.page.getByText('Only for the first time.')).toBeHidden();
});
