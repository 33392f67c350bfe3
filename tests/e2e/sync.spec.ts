import { expect, type Page } from '@playwright/test';
import { sealedSizes, splitMessage } from '../../src/sync/frames';
import { encodeMessage } from '../../src/sync/guard';
import { bombs } from '../helpers/bombs';
import { startTestServer, type TestServer } from '../helpers/server';
import { untilInstalled } from './support/install';
import { arrive, begin, connect, goTo, unlock, type Person } from './support/person';
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

const status = (page: Page) => page.locator('.us-sync');

const upToDate = async (...people: readonly Person[]) => {
  for (const { page } of people) {
    await goTo(page, 'Us');
    await expect(status(page)).toHaveText(/^Up to date/, { timeout: 30_000 });
  }
};

const reopen = async (
  person: Person,
  prepare: (page: Page) => Promise<unknown> = async () => {},
) => {
  await person.page.close();
  person.page = await person.context.newPage();
  await prepare(person.page);
  await person.page.goto(server.url);
  await unlock(person);
};

const rename = async ({ page }: Person, to: string) => {
  await goTo(page, 'Me');
  await page.getByRole('button', { name: 'Change my name' }).click();
  await page.getByLabel('First name').fill(to);
  await page.getByRole('button', { name: 'Keep this name' }).click();
};

const partnerIs = async ({ page }: Person, name: string) => {
  await goTo(page, 'Us');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name, { timeout: 30_000 });
};

test('the relay is killed and comes back: both find each other again by themselves', async () => {
  await Promise.all([ada, ben].map(({ page }) => untilInstalled(page)));
  await connect(ada, ben);
  await upToDate(ada, ben);
  const port = Number(new URL(server.url).port);
  await server.close();
  // The app itself opens without the server.
  for (const person of [ada, ben]) {
    await reopen(person);
    await goTo(person.page, 'Us');
    await expect(status(person.page)).toHaveText(/^Can’t reach the meeting point/);
  }
  server = await startTestServer({ port });
  await upToDate(ada, ben);
});

test('a window that was left and comes back is up to date with what was written meanwhile', async () => {
  await connect(ada, ben);
  await upToDate(ada, ben);
  await ben.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await rename(ada, 'Adele');
  await partnerIs(ben, 'Adele');
});

/** A partner with a program of their own: what their page would seal is exchanged for something else. */
const armed = (frames: readonly (readonly number[])[]) => async (page: Page) =>
  page.addInitScript((given: readonly (readonly number[])[]) => {
    const post = Worker.prototype.postMessage;
    let spent = false;
    const isContent = (frame: Uint8Array) =>
      frame[0] === 1 && frame[5] === 0 && (frame[6] === 1 || frame[6] === 2);
    Worker.prototype.postMessage = function (message: unknown, ...rest: []) {
      const call = message as { path?: string[]; argumentList?: { value: unknown }[] };
      const seals = call.path?.join('.') === 'session.seal';
      const argument = call.argumentList?.[1] as { value: Uint8Array[] } | undefined;
      if (seals && argument && !spent && argument.value.some(isContent)) {
        spent = true;
        argument.value = argument.value.flatMap((frame) =>
          isContent(frame) ? given.map((bytes) => new Uint8Array(bytes)) : [frame],
        );
      }
      post.call(this, message, ...rest);
    };
  }, frames);

for (const name of ['an unknown map', 'a number that leaves no room for later ones']) {
  test(`a partner whose program sends ${name}: said, not used, and the app goes on`, async () => {
    await connect(ada, ben);
    await upToDate(ada, ben);
    const update = bombs.get(name) ?? new Uint8Array(0);
    const bomb = splitMessage(encodeMessage({ type: 'answer', body: update }), 16_384);
    await reopen(ben, armed(bomb.map((frame) => [...frame])));

    await goTo(ada.page, 'Us');
    await expect(status(ada.page)).toHaveText(/takes nothing more/, { timeout: 30_000 });
    await expect(ada.page.getByText('sent something that Hearth doesn’t take')).toBeVisible();
    // What was here is here, and what Ada writes still reaches Ben.
    await expect(ada.page.getByRole('heading', { level: 1 })).toContainText('Ben');
    await rename(ada, 'Adele');
    await partnerIs(ben, 'Adele');

    // An honest program again: all is well once Hearth is opened anew.
    await Promise.all([ada, ben].map((person) => reopen(person)));
    await upToDate(ada, ben);
  });
}

test('whatever goes from phone to phone has one of five sizes', async () => {
  const listen = (page: Page) =>
    page.addInitScript(() => {
      const sizes: number[] = [];
      Object.assign(globalThis, { sentSizes: sizes });
      const { send } = RTCDataChannel.prototype;
      RTCDataChannel.prototype.send = function (data: unknown) {
        sizes.push((data as Uint8Array).length);
        Reflect.apply(send, this, [data]);
      };
    });
  await Promise.all([ada, ben].map((person) => reopen(person, listen)));
  await connect(ada, ben);
  await upToDate(ada, ben);
  await rename(ada, 'Adele');
  await partnerIs(ben, 'Adele');
  for (const { page } of [ada, ben]) {
    const sent = await page.evaluate(() => Reflect.get(globalThis, 'sentSizes') as number[]);
    expect(sent.length).toBeGreaterThan(8);
    for (const size of sent) expect(sealedSizes).toContain(size);
  }
});
