import { expect, type Page } from '@playwright/test';
import { decode } from '../../src/storage/file/layout';
import { startTestServer, type TestServer } from '../helpers/server';
import { arrive, begin, connect, goTo, type AnswerLabel, type Person } from './support/person';
import { storedFiles } from './support/vault';
import { test } from './support/test';

/** Two people and what their card comes to. The steps build on each other. */
test.describe.configure({ mode: 'serial' });

let server: TestServer;
let ada: Person;
let ben: Person;

test.beforeAll(async ({ browser }) => {
  server = await startTestServer();
  ada = await arrive(browser, 'Ada', server.url);
  ben = await arrive(browser, 'Ben', server.url);
});

test.afterAll(async () => {
  await Promise.all([ada.context.close(), ben.context.close()]);
  await server.close();
});

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const back = (page: Page) => page.getByRole('link', { name: 'Back', exact: true }).click();

/** Where an answer to "Cuddling" is given. */
const openCuddling = async ({ page }: Person) => {
  await goTo(page, 'Me');
  for (const way of [/^What I like/, /^All questions/, /^Touch/, /^Cuddling/]) {
    await link(page, way).click();
  }
};
const answerCuddling = ({ page }: Person, answer: AnswerLabel) =>
  page.getByRole('radio', { name: answer }).click();

const openPaper = async (page: Page) => {
  await goTo(page, 'Now');
  await link(page, 'Open the care card').click();
  await link(page, 'The whole card').click();
  await expect(page.getByRole('heading', { name: 'On paper, or as a picture' })).toBeVisible();
};
const onPaper = (page: Page) => page.locator('.card-paper');
const onScreen = (page: Page) => page.getByRole('list', { name: 'For us, tonight' });

/** All words that are drawn into the picture, which is saved. */
const drawnWords = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    // Headless browsers have no dialog for saving.
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      drawn.push(text);
      fillText.call(this, text, x, y);
    };
  });
  const saving = page.waitForEvent('download');
  await button(page, 'Save a picture').click();
  expect((await saving).suggestedFilename()).toBe('card.png');
  return page.evaluate(() => (Reflect.get(window, 'drawn') as string[]).join('\n'));
};

/** The whole of what is in the page. Generated ids count on from visit to visit. */
const wholePage = (page: Page) =>
  page.evaluate(() => document.body.outerHTML.replaceAll(/\bcl-\d+/g, 'cl'));

/** Everything that tells of the other: the first screen, the card, the page of it, what both like, the questions. */
const everything = async (page: Page): Promise<string[]> => {
  const pages: string[] = [];
  const look = async (heading: string) => {
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    pages.push(await wholePage(page));
  };
  await goTo(page, 'Now');
  await look('Hello, Ada');
  await link(page, 'Open the care card').click();
  await look('What you both like');
  await link(page, 'The whole card').click();
  await look('On paper, or as a picture');
  for (const [name, heading] of [
    ['What you both like', 'What you both like'],
    [/^Talk/, 'Talk'],
    ['Things to lay ready', 'Things to lay ready'],
    ['A routine of your own', 'A routine of your own'],
  ] as const) {
    await goTo(page, 'Us');
    await link(page, name).click();
    await look(heading);
  }
  return pages;
};

/** What the device stores, as far as it shows without the key: each record's place, and how long it is. */
const stored = async (page: Page): Promise<readonly (readonly [string, number])[]> =>
  (await storedFiles(page))
    .flatMap((file) => decode(file).frames)
    .filter(({ kind }) => kind === 'update')
    .map(({ name, seq, sealed }) => [`${name.join()} ${seq}`, sealed.length]);

/** How long each record is that a change leaves. */
const addedBy = async (page: Page, change: () => Promise<void>): Promise<readonly number[]> => {
  const before = new Set((await stored(page)).map(([place]) => place));
  const added = async () => (await stored(page)).filter(([place]) => !before.has(place));
  await change();
  await expect.poll(async () => (await added()).length).toBeGreaterThan(0);
  return (await added()).map(([, length]) => length);
};

test('two people answer and connect', async () => {
  await Promise.all([begin(ada, () => 'Nice'), begin(ben, () => 'Nice')]);
  await connect(ada, ben);
});

let unanswered: string[] = [];
let added: readonly number[] = [];

test('an answer taken back leaves the other’s card', async () => {
  await openPaper(ada.page);
  await expect(onScreen(ada.page)).toContainText('Cuddling');
  await openCuddling(ben);
  added = await addedBy(ada.page, async () => {
    await button(ben.page, 'Take the answer back').click();
    await expect(onScreen(ada.page)).not.toContainText('Cuddling');
  });
  unanswered = await everything(ada.page);
  await answerCuddling(ben, 'Nice');
  await openPaper(ada.page);
  await expect(onScreen(ada.page)).toContainText('Cuddling');
});

test('a boundary leaves the other’s card, page and picture within a second', async () => {
  const { page } = ada;
  await expect(onPaper(page)).toContainText('Cuddling');
  expect(await drawnWords(page)).toContain('Cuddling');
  const refused = await addedBy(page, async () => {
    await answerCuddling(ben, 'Please don’t');
    await expect(onScreen(page)).not.toContainText('Cuddling', { timeout: 1_000 });
  });
  expect(await onPaper(page).textContent()).not.toContain('Cuddling');
  expect(await drawnWords(page)).not.toContain('Cuddling');
  expect(refused).toEqual(added);
  expect(Math.min(...refused)).toBeGreaterThan(0);
});

test('with no trace of who: all is as if the question had never been answered', async () => {
  expect(await everything(ada.page)).toEqual(unanswered);
});

test('the printed card is one page, and holds the card alone', async () => {
  const { page } = ada;
  await openPaper(page);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(onPaper(page)).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
});

test('a change is taken back on the page of one’s own changes', async () => {
  const { page } = ada;
  await openCuddling(ada);
  await answerCuddling(ada, 'Love it');
  await goTo(page, 'Us');
  await link(page, 'My changes').click();
  await expect(page.getByText('→ Love it')).toBeVisible();
  await page.getByRole('button', { name: 'Take back Cuddling' }).first().click();
  await expect(page.getByText('Taken back.', { exact: true })).toBeVisible();
});

test('a plan is shown part by part', async () => {
  await goTo(ben.page, 'Us');
  await link(ben.page, 'If it went badly').click();
  await link(ben.page, 'Write my plan').click();
  await ben.page.getByLabel('What helps', { exact: true }).fill('Tea and quiet.');
  await ben.page.getByLabel('Whom to call', { exact: true }).fill('My sister.');
  await ben.page.getByRole('switch', { name: 'Show it to Ada' }).nth(1).click();
  await goTo(ada.page, 'Us');
  await link(ada.page, 'If it went badly').click();
  await expect(ada.page.getByText('Tea and quiet.')).toBeVisible();
  expect(await ada.page.locator('body').innerText()).not.toContain('My sister.');
});

test('stop on the card asks nothing and writes nothing', async () => {
  const { page } = ada;
  await goTo(page, 'Now');
  await link(page, 'Open the care card').click();
  await expect(page.getByRole('region', { name: 'An idea' })).toBeVisible();
  const before = await stored(page);
  for (const signal of ['Less', 'Quiet', 'Space', 'Stop']) await button(page, signal).click();
  await expect(page.getByRole('heading', { name: 'It is quiet now' })).toBeVisible();
  await button(page, 'Back to the card').click();
  await expect(page.getByRole('region', { name: 'An idea' })).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await back(page);
});

test('the card for one needs nobody', async ({ browser }) => {
  const eve = await arrive(browser, 'Eve', server.url);
  await begin(eve, () => 'Love it');
  await link(eve.page, 'Open the care card').click();
  await expect(eve.page.getByRole('heading', { name: 'Care for yourself' })).toBeVisible();
  await expect(eve.page.getByRole('region', { name: 'An idea' })).toBeVisible();
  expect(await eve.page.locator('body').innerText()).not.toMatch(/partner|each other|both/i);
  await link(eve.page, 'The whole card').click();
  const pdf = (await eve.page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await eve.context.close();
});
