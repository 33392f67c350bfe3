import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { arrive, begin, goTo, quickStart } from './support/person';
import { test } from './support/test';

// Every screen there is, one after another.
test.setTimeout(600_000);

let server: TestServer;

test.beforeEach(async () => {
  server = await startTestServer();
});

test.afterEach(() => server.close());

/** Waits for what fades in, so that contrast is measured at rest. */
const settle = (page: Page) =>
  page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );

const findings = async (page: Page, screen: string) => {
  await settle(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${screen}: ${id} at ${target.join(' ')}`),
  );
};

/** The very dim palette, over whatever is shown. */
const findingsAtNight = async (page: Page, screen: string) => {
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'night'));
  await settle(page);
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${screen}, night: ${id} at ${target.join(' ')}`),
  );
};

const noSidewaysScroll = async (page: Page, screen: string) => {
  const [inner, outer] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  return inner > outer ? [`${screen}: ${inner} px wide on ${outer}`] : [];
};

/** Visits all that one can say about what one likes. */
const walkProfile = async (page: Page, look: (screen: string) => Promise<void>) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  // One of the places of the touch map is called Back, too.
  const exactly = { name: 'Back', exact: true };
  const back = () => page.getByRole('link', exactly).or(page.getByRole('button', exactly)).click();
  const enter = async (name: RegExp, screen: string) => {
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await look(screen);
  };
  await enter(/^What I like/, 'what I like');
  await enter(/^Tonight/, 'tonight');
  await button('Tired').click();
  await look('tonight, with a tag');
  await back();
  await enter(/^Short rounds/, 'rounds');
  await enter(/^Touch Not begun/, 'a round');
  await button('Enough for now').click();
  await enter(/^All questions/, 'themes');
  await enter(/^Water and food/, 'a theme');
  await enter(/^A glass of water/, 'an item');
  await page.getByRole('radio', { name: 'Not now' }).first().click();
  await page.getByRole('radio', { name: 'Please don’t' }).last().click();
  await look('an item, refused');
  await enter(/^How I like it/, 'how');
  await button(/^Who starts/).click();
  await look('who starts');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await back();
  await enter(/^Who sees it/, 'who sees it');
  await back();
  await enter(/^In other kinds/, 'an item in all kinds');
  await enter(/^Quick/, 'an item in one kind');
  await goTo(page, 'Me');
  await page.getByRole('link', { name: /^What I like/ }).click();
  await enter(/^Where on the body/, 'touch map');
  await button(/^Hands/).click();
  await look('a place');
  await page.getByRole('radio', { name: 'Nice' }).click();
  await look('touch map, with a place');
  await back();
  await enter(/^Kinds/, 'kinds');
  await enter(/^Quick/, 'a kind');
  await enter(/^Words/, 'a theme of a kind');
  await back();
  await back();
  await back();
  await enter(/^Gentle mode/, 'gentle mode');
  await page.getByRole('switch', { name: 'Gentle mode' }).click();
  await page.getByRole('switch', { name: 'Gentle mode' }).click();
  await look('gentle mode, until tomorrow');
  await back();
  await enter(/^Names and words/, 'names');
  await back();
  await enter(/^Who sees my answers/, 'who sees my answers');
};

/** Landing, check-in, plan, and what belongs to the days after. */
const walkMoments = async (page: Page, look: (screen: string) => Promise<void>) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const enter = async (name: RegExp, screen: string) => {
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await look(screen);
  };
  await button('Gentle').click();
  await look('landing');
  await button('Quiet, with a timer').click();
  await look('quiet time');
  await button('Stop').click();
  await look('stopped');
  await page.getByRole('link', { name: 'Close', exact: true }).click();
  await enter(/^I need comfort/, 'comfort');
  await goTo(page, 'Now');
  await enter(/^A small plan, before/, 'a plan before');
  await goTo(page, 'Me');
  await enter(/^In the days after/, 'the days after');
  await goTo(page, 'Me');
  await enter(/^Whom to call/, 'whom to call');
  await goTo(page, 'Me');
  await enter(/^What I noted/, 'what I noted');
  await enter(/^How am I now/, 'a check-in');
  for (const name of ['In between', 'Mixed', 'Near']) await button(name).click();
  await look('a check-in, with many choices');
  await button('Sleep').click();
  await expect(button('tender')).toBeVisible();
  await look('words for a feeling');
  await button('Keep it').click();
  await look('kept');
  await page.getByRole('link', { name: 'Close', exact: true }).click();
};

/** Visits every screen that one person can reach, and looks at each. */
const walk = async (page: Page, look: (screen: string) => Promise<void>) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string | RegExp) => page.getByRole('link', { name });
  await look('welcome');
  await link('Who can see what').click();
  await look('who sees what');
  await link(/^Back$/)
    .or(button(/^Back$/))
    .click();
  await link('A name and an icon').click();
  await page.getByRole('radio', { name: 'Lantern' }).check();
  await look('a name and an icon');
  await link('Safe on your phone').click();
  await look('safe on your phone');
  await page.goBack();
  await page.goBack();
  await button('I am 18 or older').click();
  await expect(button('Use these words')).toBeEnabled();
  await look('offered words');
  await button('I’d rather write my own').click();
  await look('own passphrase');
  await page.getByLabel('Passphrase', { exact: true }).fill('three warm blankets');
  await page.getByLabel('The same once more').fill('three warm blankets');
  await button('Use this passphrase').click();
  await look('name');
  await page.getByLabel('First name').fill('Maximiliane-Alexandra Featherstonehaugh');
  await button('Go on').click();
  await expect(page.getByText(`1 of ${quickStart}`)).toBeVisible();
  await look('question');
  await page.getByRole('radio', { name: 'Nice' }).click();
  await expect(page.getByText(`2 of ${quickStart}`)).toBeVisible();
  await button('Answer each way apart').click();
  await look('question, each way apart');
  await button('Leave the rest').click();
  await look('now');
  await walkMoments(page, look);
  await link(/^New here/).click();
  await button('We fall asleep').click();
  await look('first steps');
  await link('Not sure this is for us').click();
  await page.getByText('We have no time').click();
  await look('doubts');
  await link('Go on').click();
  await look('try it');
  await link('Go on').click();
  await look('a first week');
  await button('That’s enough for now').click();
  await link(/^Words to say/).click();
  await look('words to say');
  await link(/^Kind sentences/).click();
  await expect(button('Three others')).toBeVisible();
  await look('kind sentences');
  await button('What to leave out').click();
  await look('what to leave out');
  await button('Done').click();
  await link(/^Back$/).click();
  await link(/^Messages/).click();
  await expect(button('Copy')).toBeVisible();
  await look('messages');
  await link(/^Back$/).click();
  await link(/^Questions for a page/).click();
  await button('Feelings').click();
  await look('questions for a page');
  await goTo(page, 'Now');
  await link(/^Learn/).click();
  await page.getByLabel('Find a card').fill('warm');
  await expect(page.getByRole('heading', { name: 'Found' })).toBeVisible();
  await look('found');
  await page.getByLabel('Find a card').fill('');
  await look('learn');
  await link('Tears, flatness, worry').click();
  await page.getByText('Who was studied').click();
  await look('a card');
  await link(/^Back$/).click();
  await link('Good aftercare makes anything okay').click();
  await look('a misconception');
  await goTo(page, 'Now');
  await link('About Hearth').click();
  await look('about');
  await link(/^Who can help/).click();
  await look('who can help');
  await link(/^Back$/).click();
  await link(/^Words explained/).click();
  await look('words explained');
  await goTo(page, 'Us');
  await look('us');
  await link('Connect two phones').click();
  await look('connect');
  await button('I have a code').click();
  await look('enter a code');
  await page.getByLabel('Link or code').fill('nonsense');
  await button('Connect').click();
  await expect(page.getByRole('heading', { name: 'Not connected yet' })).toBeVisible();
  await look('not connected');
  await button('Make a new code').click();
  await expect(page.getByLabel('Code', { exact: true })).toHaveValue(/^hearth1/);
  await look('invite');
  await button(/^Back$/).click();
  await goTo(page, 'Journal');
  await look('journal');
  await link('Write something').click();
  await page.getByLabel('Your words').fill('Rain. '.repeat(60));
  await look('entry');
  await goTo(page, 'Sessions');
  await look('sessions');
  await link(/^Ten for the Two of You/).click();
  await look('session');
  await link('Read the words').click();
  await look('the words');
  await link(/^Back$/).click();
  await link(/^Back$/).click();
  await link(/^Made for tonight/).click();
  await expect(page.getByRole('heading', { name: 'What happens' })).toBeVisible();
  await look('made for tonight');
  // By the keyboard: at twice the text the action below covers what was not scrolled to.
  await button(/^Change: /)
    .first()
    .press('Enter');
  await look('changing a part');
  await button('Leave it as it is').click();
  await link(/^How it sounds/).click();
  await button('Rain').click();
  await look('how it sounds');
  await link(/^For nights without a network/).click();
  await look('downloads');
  await button(/^Back$/).click();
  await link(/^Your voices/).click();
  await look('voices');
  await link('Words of your own').click();
  await look('recording');
  await link(/^Back$/).click();
  await link(/^Back$/).click();
  await link(/^Ten for the Two of You/).click();
  await link('Begin').click();
  // With a soundscape it is mixed first.
  await expect(button('Play')).toBeVisible({ timeout: 60_000 });
  await look('player');
  await button('Stop').click();
  await look('stopped');
  await link('Close').click();
  await goTo(page, 'Me');
  await look('me');
  await link(/^Look and feel/).click();
  await look('look and feel');
  await link(/^Back$/).click();
  await button('Change my name').click();
  await page.getByRole('button', { name: 'Keep this name' }).click();
  await expect(button('Undo')).toBeVisible();
  await look('news in passing');
  await walkProfile(page, look);
  await goTo(page, 'Me');
  await link(/^Backup/).click();
  await look('backup');
  await button('Go on').click();
  await page.getByLabel('Passphrase', { exact: true }).fill('three warm blankets');
  await look('passphrase of a backup');
  await button('Make the backup').click();
  await expect(button('Save it')).toBeVisible();
  await look('a backup that is ready');
  await goTo(page, 'Me');
  await link('Bring back a backup').click();
  await look('restore');
  await button(/^Back$/).click();
  await link(/^Storage/).click();
  await expect(page.getByText('Hearth uses')).toBeVisible();
  await look('storage');
  await link(/^Back$/).click();
  await link('Security log').click();
  await expect(page.getByText('Hearth was set up')).toBeVisible();
  await look('security log');
  await link(/^Back$/).click();
  await link('Erase everything').click();
  await look('erase');
  await button('Keep everything').click();
  await link('Help & support').first().click();
  await look('help');
  await link(/^I didn’t want it/).click();
  await look('help, on one thing');
  await button(/^Back$/).click();
  await link(/^Back$/)
    .or(button(/^Back$/))
    .click();
  await button('Lock now').click();
  await look('unlock');
};

for (const colorScheme of ['dark', 'light'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ browser }) => {
    // Axe brings its own script, which the content security policy of the page would refuse.
    const options = { bypassCSP: true, colorScheme, reducedMotion: 'reduce' } as const;
    const { page, context } = await arrive(browser, 'Ada', server.url, options);
    const found: string[] = [];
    await walk(page, async (screen) => {
      found.push(...(await findings(page, screen)), ...(await noSidewaysScroll(page, screen)));
      if (colorScheme === 'dark') found.push(...(await findingsAtNight(page, screen)));
    });
    expect(found).toEqual([]);
    await context.close();
  });
}

test('text at 200 %: nothing is cut off sideways, and every step can still be taken', async ({
  browser,
}) => {
  const { page, context } = await arrive(browser, 'Ada', server.url);
  const found: string[] = [];
  await walk(page, async (screen) => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    found.push(...(await noSidewaysScroll(page, screen)));
  });
  expect(found).toEqual([]);
  await context.close();
});

test('the first run by keyboard alone: focus is always somewhere, and moves to each new heading', async ({
  browser,
}) => {
  const person = await arrive(browser, 'Ada', server.url);
  const { page } = person;
  const press = async (role: 'button' | 'link', name: string | RegExp) => {
    const wanted = page.getByRole(role, { name });
    await expect(wanted).toBeEnabled();
    for (let steps = 0; steps < 30; steps += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  await press('button', 'I am 18 or older');
  await press('button', 'Use these words');
  await expect(page.getByLabel('First name')).toBeFocused();
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  for (let question = 1; question <= quickStart; question += 1) {
    await expect(page.getByText(`${question} of ${quickStart}`)).toBeVisible();
    await press('button', 'Ask me later');
  }
  await expect(page.getByRole('heading', { name: 'Hello, Ada' })).toBeFocused();
  await press('link', 'Journal');
  await expect(page.getByRole('heading', { name: 'Journal' })).toBeFocused();
  await person.context.close();
});

test('reduced motion: nothing keeps moving', async ({ browser }) => {
  const person = await arrive(browser, 'Ada', server.url, { reducedMotion: 'reduce' });
  await begin(person, () => 'Ask me later');
  await settle(person.page);
  expect(await person.page.evaluate(() => document.getAnimations().length)).toBe(0);
  await person.context.close();
});
