import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { untilInstalled } from './support/install';
import { arrive, begin, connect, goTo, unlock, type Person } from './support/person';
import { test } from './support/test';
import { storedFiles } from './support/vault';

/** Evenings, and the days that follow: with a clock that the test moves, over the night on which the hour changes. */
const timezoneId = 'Europe/Berlin';
const evening = Date.parse('2030-03-30T20:00:00+01:00');

let server: TestServer;

test.beforeEach(async () => {
  server = await startTestServer();
});

test.afterEach(() => server.close());

const come = async (browser: Parameters<typeof arrive>[0], name: string): Promise<Person> => {
  const person = await arrive(browser, name, 'about:blank', { timezoneId });
  await person.context.clock.install({ time: evening });
  await person.page.goto(server.url);
  return person;
};

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const title = (page: Page, name: string) =>
  page.getByRole('heading', { name, level: 1, exact: true });
const waiting = (page: Page) => page.getByRole('heading', { name: 'How is it today?' });

/** Time goes by with the phone put away; then the passphrase again. */
const later = async (person: Person, clock: string): Promise<void> => {
  await goTo(person.page, 'Me');
  await button(person.page, 'Lock now').click();
  await person.page.clock.fastForward(clock);
  await unlock(person);
  await goTo(person.page, 'Now');
  await expect(title(person.page, `Hello, ${person.name}`)).toBeVisible();
};

const tapAll = async (page: Page, names: readonly string[]) => {
  for (const name of names) await button(page, name).click();
};

test('an intense evening: a plan before, a landing, a check-in that is shown, and three days after', async ({
  browser,
}) => {
  const [ada, ben] = [await come(browser, 'Ada'), await come(browser, 'Ben')];
  await Promise.all([begin(ada, () => 'Nice'), begin(ben, () => 'Nice')]);
  await connect(ada, ben);

  await goTo(ada.page, 'Now');
  await link(ada.page, /^A small plan, before/).click();
  await tapAll(ada.page, ['Intense', 'A word we agree on', 'We write']);
  await ada.page.getByLabel('Left out tonight').fill('No photos');
  await button(ada.page, 'Show it to Ben').click();
  await expect(ada.page.getByText('Ben can see it.')).toBeVisible();
  await goTo(ben.page, 'Now');
  await expect(
    ben.page.getByRole('heading', { name: 'A plan for tonight, from Ada' }),
  ).toBeVisible();
  await link(ben.page, 'Read it').click();
  await expect(ben.page.getByText('No photos')).toBeVisible();
  await button(ben.page, 'I agree').click();
  await expect(ada.page.getByText('You both agree.')).toBeVisible();

  // Two taps from the first screen to a landing.
  await goTo(ada.page, 'Now');
  await button(ada.page, 'Intense').click();
  // A session is made for the kind and the time that were chosen.
  await ada.page.getByText('5 minutes', { exact: true }).click();
  await button(ada.page, 'Listen to a session').click();
  for (const chosen of ['5', 'Intense']) {
    await expect(button(ada.page, chosen)).toHaveAttribute('aria-pressed', 'true');
  }
  await goTo(ada.page, 'Now');
  await button(ada.page, 'Intense').click();
  await button(ada.page, 'Quiet, with a timer').click();
  await expect(title(ada.page, 'Quiet time')).toBeVisible();
  const stop = await button(ada.page, 'Stop').boundingBox();
  expect(stop?.y).toBeGreaterThan(844 / 2);
  expect(stop?.height).toBeGreaterThan(844 / 5);
  await button(ada.page, 'Less').click();
  await expect(ada.page.getByText('Less touch and less talk.')).toBeVisible();
  // Nobody touches the phone for a quarter of an hour, and it stays open.
  await ada.page.clock.runFor('14:00');
  await expect(title(ada.page, 'Quiet time')).toBeVisible();
  await ada.page.clock.runFor('01:10');
  await expect(title(ada.page, 'That was all')).toBeVisible();

  await link(ada.page, 'How am I now?').click();
  await tapAll(ada.page, ['Quite comfortable', 'Mixed', 'Near', 'Skip this', 'tender', 'Keep it']);
  await expect(title(ada.page, 'Kept')).toBeVisible();
  await goTo(ben.page, 'Us');
  await expect(ben.page.getByText('Words: tender')).toHaveCount(0);
  await button(ada.page, 'Show it to Ben').click();
  await expect(ben.page.getByText('Words: tender')).toBeVisible();
  await expect(ben.page.getByText('What I need now')).toHaveCount(0);
  await button(ada.page, 'Take it back').click();
  await expect(ben.page.getByText('Words: tender')).toHaveCount(0);

  await later(ada, '13:00:00');
  await expect(waiting(ada.page)).toHaveCount(0);
  await later(ada, '02:00:00');
  await expect(waiting(ada.page)).toBeVisible();
  await button(ada.page, 'Look').click();
  await tapAll(ada.page, ['Rather light', 'Comfortable', 'Skip this', 'A good thing', 'Nothing']);
  await button(ada.page, 'Keep it').click();
  await expect(link(ada.page, 'Write the good thing down')).toBeVisible();
  await goTo(ada.page, 'Now');
  await expect(waiting(ada.page)).toHaveCount(0);

  // 48 hours are at nine in the evening, an hour later by the wall's clock: it waits for the morning.
  await later(ada, '34:00:00');
  await expect(waiting(ada.page)).toHaveCount(0);
  await later(ada, '12:00:00');
  await expect(waiting(ada.page)).toBeVisible();
  await button(ada.page, 'Not now').click();
  await expect(waiting(ada.page)).toHaveCount(0);
  await later(ada, '24:00:00');
  await expect(waiting(ada.page)).toBeVisible();
  await later(ada, '25:00:00');
  await expect(waiting(ada.page)).toHaveCount(0);
  await Promise.all([ada.context.close(), ben.context.close()]);
});

/** Everything that the browser keeps for the page, once all is written. */
const kept = async (page: Page) => {
  const names = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [databases.map(({ name }) => name), localStorage.length, sessionStorage.length];
  });
  return JSON.stringify([names, (await storedFiles(page)).map((file) => file.join())]);
};

test('an evening alone, in gentle mode; and what was not wanted leaves no trace', async ({
  browser,
}) => {
  const ada = await come(browser, 'Ada');
  const { page } = ada;
  await begin(ada, () => 'Nice');
  await goTo(page, 'Me');
  await page.getByRole('link', { name: /^What I like/ }).click();
  await page.getByRole('link', { name: /^Gentle mode/ }).click();
  await page.getByRole('switch', { name: 'Gentle mode' }).click();

  await goTo(page, 'Now');
  await button(page, 'Time alone').click();
  await page.getByText('Till I say').click();
  await button(page, 'Quiet, with a timer').click();
  await button(page, 'Stop').click();
  await expect(title(page, 'It is quiet now')).toBeVisible();
  await link(page, 'Close').click();
  await link(page, 'I need comfort').click();
  await expect(title(page, 'Here, now')).toBeVisible();

  await goTo(page, 'Me');
  await link(page, 'What I noted').click();
  await expect(page.getByRole('switch', { name: 'Show me pictures' })).not.toBeChecked();
  await link(page, 'How am I now?').click();
  await tapAll(page, ['Skip this', 'Heavy']);
  await expect(title(page, 'Near or far from myself')).toBeVisible();
  await tapAll(page, ['Skip this', 'Space']);
  await expect(page.getByRole('switch', { name: 'Ask me again tomorrow' })).not.toBeChecked();
  await button(page, 'Keep it').click();
  await expect(title(page, 'Kept')).toBeVisible();
  await later(ada, '15:00:00');
  await expect(waiting(page)).toHaveCount(0);

  await goTo(page, 'Me');
  await expect(page.getByText('Saved', { exact: true })).toHaveCount(0);
  const before = await kept(page);
  await untilInstalled(page);
  await ada.context.setOffline(true);
  await page.getByRole('link', { name: 'Help & support' }).first().click();
  await expect(title(page, 'Help & support')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await link(page, /^I didn’t want it/).click();
  await expect(title(page, 'I’m sorry')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/help');
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('unwanted');
  await link(page, /^Medical care/).click();
  await expect(title(page, 'Medical care')).toBeVisible();
  expect(await kept(page)).toEqual(before);
  expect(asked).toEqual([]);

  await button(page, 'Leave this page now').click();
  await expect.poll(() => page.url()).toBe('about:blank');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeVisible();
  await expect(title(page, 'Medical care')).toHaveCount(0);
  await ada.context.close();
});
