import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { untilInstalled } from './support/install';
import {
  arrive,
  begin,
  enterCode,
  goTo,
  invite,
  readAloud,
  unlock,
  type Person,
} from './support/person';
import { test } from './support/test';

let server: TestServer;
let ada: Person;
let ben: Person;

test.beforeEach(async ({ browser }) => {
  server = await startTestServer();
  ada = await arrive(browser, 'Ada', server.url);
  ben = await arrive(browser, 'Ben', server.url);
  await Promise.all([ada, ben].map((person) => begin(person, () => 'Ask me later')));
});

test.afterEach(async () => {
  await Promise.all([ada.context.close(), ben.context.close()]);
  await server.close();
});

const compareWords = async () => {
  await readAloud(ada, ben);
  await readAloud(ben, ada);
  for (const { page } of [ada, ben]) {
    await expect(page.getByRole('heading', { name: 'You are connected' })).toBeVisible();
  }
};

const stopped = (page: Page) => page.getByRole('heading', { name: 'Not connected yet' });

test('by a link: it leaves the address bar at once, and asks before it connects', async () => {
  await invite(ada);
  const link = await ada.page.getByLabel('Link', { exact: true }).inputValue();
  await ben.page.close();
  ben.page = await ben.context.newPage();
  await ben.page.goto(link);
  expect(ben.page.url()).not.toContain('pair=');
  await ben.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(ben.passphrase);
  await ben.page.getByRole('button', { name: 'Open', exact: true }).click();
  await ben.page.getByRole('button', { name: 'Connect with this code' }).click();
  await compareWords();
});

test('other words than were read: both are told, nothing is shared, and a new code works', async () => {
  await enterCode(ben, await invite(ada));
  await expect(ben.page.getByRole('heading', { name: 'Which words do you hear?' })).toBeVisible();
  await ben.page.getByRole('button', { name: 'None of these' }).click();
  for (const { page } of [ada, ben]) {
    await expect(stopped(page)).toBeVisible();
    await expect(page.getByText('The five words were not the same.')).toBeVisible();
  }
  await ada.page.getByRole('button', { name: 'Make a new code' }).click();
  const code = ada.page.getByLabel('Code', { exact: true });
  await expect(code).toHaveValue(/^hearth1/);
  await ben.page.getByRole('button', { name: 'Enter a code' }).click();
  await ben.page.getByLabel('Link or code').fill(await code.inputValue());
  await ben.page.getByRole('button', { name: 'Connect', exact: true }).click();
  await compareWords();
});

test('a mistyped and a used code each get a sentence and a way on', async ({ browser }) => {
  const code = await invite(ada);
  await enterCode(ben, `${code.slice(0, -1)}${code.endsWith('q') ? 'p' : 'q'}`);
  await expect(ben.page.getByText('That is not a Hearth code')).toBeVisible();
  await ben.page.getByRole('button', { name: 'Enter a code' }).click();
  await ben.page.getByLabel('Link or code').fill(code);
  await ben.page.getByRole('button', { name: 'Connect', exact: true }).click();
  await compareWords();

  const cleo = await arrive(browser, 'Cleo', server.url);
  await begin(cleo, () => 'Ask me later');
  await enterCode(cleo, code);
  await expect(cleo.page.getByText('This code was used before')).toBeVisible();
  await expect(cleo.page.getByRole('button', { name: 'Make a new code' })).toBeVisible();
  await cleo.context.close();

  // The one whose code it was sees it, and can put it away.
  await ada.page
    .getByRole('link', { name: 'On to the first questions' })
    .or(ada.page.getByRole('link', { name: 'Open the care card' }))
    .click();
  await ada.page.getByRole('link', { name: 'Back' }).click();
  await goTo(ada.page, 'Us');
  await expect(ada.page.getByText('Somebody tried a code that was used up')).toBeVisible();
  await ada.page.getByRole('button', { name: 'I have read this' }).click();
  await expect(ada.page.getByText('Somebody tried a code that was used up')).toBeHidden();
});

test('an own and an expired code each get a sentence and a way on', async () => {
  const own = await invite(ada);
  await ada.page.getByRole('button', { name: 'Take this code back' }).click();
  await enterCode(ada, own);
  await expect(ada.page.getByText('This code comes from this very phone.')).toBeVisible();
  await ada.page.getByRole('button', { name: 'Leave it for now' }).click();

  const code = await invite(ada);
  await ben.page.clock.setFixedTime(Date.now() + 25 * 60 * 60_000);
  await ben.page.reload();
  await unlock(ben);
  await enterCode(ben, code);
  await expect(ben.page.getByText('This code is too old.')).toBeVisible();
  await expect(ben.page.getByRole('button', { name: 'Enter a code' })).toBeVisible();
});

test('somebody else begins with an empty page: nothing that was shared with the one before', async ({
  browser,
}) => {
  await enterCode(ben, await invite(ada));
  await compareWords();
  for (const { page } of [ada, ben]) {
    await page
      .getByRole('link')
      .filter({ hasText: /questions|care card/ })
      .click();
    await page.getByRole('link', { name: 'Back' }).click();
  }
  await goTo(ada.page, 'Journal');
  await ada.page.getByRole('link', { name: 'Write something' }).click();
  await ada.page.getByLabel('Your words').fill('For Ben alone.');
  await ada.page.getByRole('button', { name: 'Share with Ben' }).click();
  await ada.page.getByRole('button', { name: 'Share it' }).click();
  await goTo(ben.page, 'Us');
  await expect(ben.page.getByText('For Ben alone.')).toBeVisible();

  const cleo = await arrive(browser, 'Cleo', server.url);
  await begin(cleo, () => 'Ask me later');
  await goTo(ada.page, 'Us');
  await ada.page.getByRole('link', { name: 'Connect again' }).click();
  await ada.page.getByRole('button', { name: 'Show a code' }).click();
  const code = ada.page.getByLabel('Code', { exact: true });
  await expect(code).toHaveValue(/^hearth1/);
  await enterCode(cleo, await code.inputValue());
  await readAloud(ada, cleo);
  await readAloud(cleo, ada);
  await expect(cleo.page.getByRole('heading', { name: 'You are connected' })).toBeVisible();
  await cleo.page.getByRole('link', { name: 'Open the care card' }).click();
  await cleo.page.getByRole('link', { name: 'Back' }).click();
  await goTo(cleo.page, 'Us');
  await expect(cleo.page.getByRole('heading', { name: 'You and Ada' })).toBeVisible();
  await expect(cleo.page.getByText(/^Up to date/)).toBeVisible();
  await expect(cleo.page.getByText('Nothing shared right now.')).toBeVisible();
  await expect(cleo.page.getByText('For Ben alone.')).toBeHidden();
  await cleo.context.close();
});

test('without WebRTC pairing says so, and everything else goes on', async () => {
  await ben.page.evaluate(() => Reflect.deleteProperty(window, 'RTCPeerConnection'));
  await enterCode(ben, await invite(ada));
  await expect(
    ben.page.getByText('This browser can’t talk to another phone directly.'),
  ).toBeVisible();
  await ben.page.getByRole('button', { name: 'Leave it for now' }).click();
  await expect(ben.page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('without a camera, or with a refused one, pasting remains', async () => {
  await goTo(ben.page, 'Us');
  await ben.page.getByRole('link', { name: 'Connect two phones' }).click();
  await ben.page.getByRole('button', { name: 'I have a code' }).click();
  for (const [name, sentence] of [
    ['NotFoundError', 'Hearth finds no camera here.'],
    ['NotAllowedError', 'The browser didn’t let Hearth use the camera.'],
  ] as const) {
    await ben.page.evaluate((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
    }, name);
    await ben.page.getByRole('button', { name: 'Scan with the camera' }).click();
    await expect(ben.page.getByText(sentence)).toBeVisible();
    await expect(ben.page.getByLabel('Link or code')).toBeVisible();
  }
});

test('with the server gone, pairing says that the meeting point is out of reach', async () => {
  const code = await invite(ada);
  // Screens that have not been opened yet come from the device.
  await untilInstalled(ben.page);
  await server.close();
  await enterCode(ben, code);
  await expect(ben.page.getByText('Hearth can’t reach the meeting point.')).toBeVisible({
    timeout: 30_000,
  });
});

test('a code goes on working over a reload, once, and is no more when it was used', async () => {
  const code = await invite(ada);
  await ada.page.getByRole('button', { name: 'Back', exact: true }).click();
  await ada.page.reload();
  await unlock(ada);
  await goTo(ada.page, 'Us');
  await ada.page.getByRole('link', { name: 'Go on connecting' }).click();
  await expect(ada.page.getByLabel('Code', { exact: true })).toHaveValue(code);

  await enterCode(ben, code);
  await expect(ada.page.getByRole('heading', { name: 'Read these words aloud' })).toBeVisible();
  await ada.page.goto(server.url);
  await unlock(ada);
  await goTo(ada.page, 'Us');
  await expect(ada.page.getByRole('link', { name: 'Connect two phones' })).toBeVisible();
  await ben.page.getByRole('button', { name: 'Back', exact: true }).click();
  await enterCode(ben, code);
  await expect(ben.page.getByText('This code was used before')).toBeVisible();
});

test('a code can be taken back', async () => {
  const code = await invite(ada);
  await ada.page.getByRole('button', { name: 'Take this code back' }).click();
  await expect(ada.page.getByRole('link', { name: 'Connect two phones' })).toBeVisible();
  await enterCode(ben, code);
  await expect(ben.page.getByText('The other phone hasn’t answered.')).toBeVisible({
    timeout: 30_000,
  });
});
