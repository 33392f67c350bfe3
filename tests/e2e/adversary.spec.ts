import { expect, type Page, type WebSocketRoute } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { arrive, begin, connect, goTo, unlock, type Person } from './support/person';
import { test } from './support/test';

/** A relay that does what it likes with what passes through it. */
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

type Published = { readonly type: 'publish'; readonly topic: string; readonly data: string };

const parse = (text: string): Published | null => {
  const message: unknown = JSON.parse(text);
  const isPublished =
    typeof message === 'object' && message !== null && Reflect.get(message, 'type') === 'publish';
  return isPublished ? (message as Published) : null;
};

/** Puts `tamper` between the page and the relay, in the direction of the page. */
const tamperWith = (
  page: Page,
  tamper: (message: Published, deliver: (message: Published) => void) => void,
) =>
  page.routeWebSocket(/\/relay$/, (socket: WebSocketRoute) => {
    const relay = socket.connectToServer();
    relay.onMessage((text) => {
      const message = parse(String(text));
      if (message) tamper(message, (changed) => socket.send(JSON.stringify(changed)));
      else socket.send(text);
    });
  });

const reopen = async (person: Person) => {
  await person.page.close();
  person.page = await person.context.newPage();
};

const status = ({ page }: Person) => page.getByRole('status').filter({ hasText: /\./ }).first();

/** Both open the app, and stay apart for long enough to have found each other many times over. */
const neverMeet = async (afterMessages: () => number, wanted: number) => {
  for (const person of [ada, ben]) {
    await person.page.goto(server.url);
    await unlock(person);
    await goTo(person.page, 'Us');
  }
  await expect.poll(afterMessages, { timeout: 40_000 }).toBeGreaterThan(wanted);
  for (const person of [ada, ben])
    await expect(status(person)).toHaveText(/^Waiting for the other phone\./);
};

const flipped = (message: Published): Published => {
  const bytes = Buffer.from(message.data, 'base64');
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return { ...message, data: bytes.toString('base64') };
};

test('messages replayed from yesterday never lead to a connection', async () => {
  const yesterday: Published[] = [];
  await reopen(ben);
  await tamperWith(ben.page, (message, deliver) => {
    yesterday.push(message);
    deliver(message);
  });
  await ben.page.goto(server.url);
  await unlock(ben);
  await connect(ada, ben);
  await goTo(ben.page, 'Us');
  await expect(status(ben)).toHaveText(/^Up to date/);
  expect(yesterday.length).toBeGreaterThan(4);

  await Promise.all([reopen(ada), reopen(ben)]);
  let replayed = 0;
  const replay = (_: Published, deliver: (message: Published) => void) => {
    for (const message of yesterday) {
      deliver(message);
      replayed += 1;
    }
  };
  await tamperWith(ada.page, replay);
  await tamperWith(ben.page, replay);
  await neverMeet(() => replayed, 4 * yesterday.length);
});

test('altered messages, and messages crossed between two topics, never lead to a connection', async () => {
  await connect(ada, ben);
  await Promise.all([reopen(ada), reopen(ben)]);
  let tampered = 0;
  const topics = new Set<string>();
  const alter = (message: Published, deliver: (changed: Published) => void) => {
    tampered += 1;
    topics.add(message.topic);
    deliver(flipped(message));
    for (const topic of topics) {
      if (topic !== message.topic) deliver({ ...message, topic });
    }
  };
  await tamperWith(ada.page, alter);
  await tamperWith(ben.page, alter);
  await neverMeet(() => tampered, 8);
});

test('an honest relay, to show that the two tests above can fail', async () => {
  await connect(ada, ben);
  await Promise.all([reopen(ada), reopen(ben)]);
  for (const person of [ada, ben]) {
    await tamperWith(person.page, (message, deliver) => deliver(message));
    await person.page.goto(server.url);
    await unlock(person);
    await goTo(person.page, 'Us');
  }
  for (const person of [ada, ben])
    await expect(status(person)).toHaveText(/^Up to date/, { timeout: 30_000 });
});
