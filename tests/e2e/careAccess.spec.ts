import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { arrive, begin, connect, goTo, type Person } from './support/person';
import { test } from './support/test';

/** Every screen around the card, as two people see it. The steps build on each other. */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let server: TestServer;
let ada: Person;
let ben: Person;

const longName = 'Maximiliane-Alexandra Featherstonehaugh';

test.beforeAll(async ({ browser }) => {
  server = await startTestServer();
  ada = await arrive(browser, 'Ada', server.url);
  ben = await arrive(browser, longName, server.url);
});

test.afterAll(async () => {
  await Promise.all([ada.context.close(), ben.context.close()]);
  await server.close();
});

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Visits what belongs to the card, and looks at each. */
const walk = async (page: Page, look: (screen: string) => Promise<void>) => {
  await goTo(page, 'Now');
  await look('now');
  await link(page, 'Open the care card').click();
  await expect(page.getByRole('region', { name: 'An idea' })).toBeVisible();
  await look('card');
  await button(page, 'Quiet').click();
  await look('card, a signal');
  await button(page, 'Stop').click();
  await look('card, stopped');
  await button(page, 'Back to the card').click();
  await link(page, 'The whole card').click();
  await look('the whole card');
  await goTo(page, 'Us');
  await look('us');
  for (const name of [
    'What you both like',
    /^Talk/,
    'If it went badly',
    'A routine of your own',
    'Things to lay ready',
    'A talk about care',
    'My changes',
  ]) {
    await goTo(page, 'Us');
    await link(page, name).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await look(String(name));
  }
  await goTo(page, 'Us');
  await link(page, 'If it went badly').click();
  await link(page, /my plan$/).click();
  await look('my plan');
  await goTo(page, 'Us');
  await link(page, 'A routine of your own').click();
  await page.getByRole('switch', { name: 'Remind me' }).click();
  await look('reminders');
  await link(page, 'Choose the steps myself').click();
  await look('steps');
  await goTo(page, 'Us');
  await link(page, 'A talk about care').click();
  await button(page, 'Begin').click();
  for (let stage = 1; stage <= 8; stage += 1) {
    await expect(page.getByText(`Step ${stage} of 8`)).toBeVisible();
    await look(`talk ${stage}`);
    await button(page, stage < 8 ? 'Go on' : 'Finish').click();
  }
};

const findings = async (
  page: Page,
  screen: string,
  rules: Record<string, { enabled: boolean }>,
) => {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${screen}: ${id} at ${target.join(' ')}`),
  );
};

test('two people answer and connect', async () => {
  await Promise.all([begin(ada, () => 'Nice'), begin(ben, () => 'Nice')]);
  await connect(ada, ben);
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`nothing is found by axe, ${colorScheme}, and nothing is too wide at twice the text`, async () => {
    const { page } = ada;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    await walk(page, async (screen) => {
      found.push(...(await findings(page, screen, {})));
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const [inner, outer] = await page.evaluate(
        () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
      );
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      if (inner > outer) found.push(`${screen}: ${inner} px wide on ${outer}`);
    });
    expect(found).toEqual([]);
  });
}

test('the dim card keeps every word at seven to one', async () => {
  const { page } = ada;
  await goTo(page, 'Now');
  await link(page, 'Open the care card').click();
  await button(page, 'Dim').click();
  const enhanced = { 'color-contrast-enhanced': { enabled: true } };
  expect(await findings(page, 'dim', enhanced)).toEqual([]);
  await button(page, 'Stop').click();
  expect(await findings(page, 'dim, stopped', enhanced)).toEqual([]);
});
