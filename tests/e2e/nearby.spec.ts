import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { launchWithCamera, squaresOn, type Eyes } from './support/camera';
import { untilInstalled } from './support/install';
import { arrive, begin, goTo, shareWith, unlock, type Person } from './support/person';
import { test } from './support/test';

/** Two browsers with a camera each, which sees what the other's page shows. */

let server: TestServer;
let eyes: Record<'ada' | 'ben', Eyes>;
let ada: Person;
let ben: Person;

test.beforeEach(async () => {
  const testInfo = test.info();
  server = await startTestServer();
  const [adas, bens] = [
    await launchWithCamera(testInfo.outputPath('ada.y4m')),
    await launchWithCamera(testInfo.outputPath('ben.y4m')),
  ];
  eyes = { ada: adas, ben: bens };
  ada = await arrive(adas.browser, 'Ada', server.url);
  ben = await arrive(bens.browser, 'Ben', server.url);
  await Promise.all([ada, ben].map((person) => begin(person, () => 'Ask me later')));
});

test.afterEach(async () => {
  await Promise.all(Object.values(eyes).map(({ browser }) => browser.close()));
  await server.close();
});

const isClean = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const toPairing = async ({ page }: Person, how: 'Show a code' | 'I have a code') => {
  await goTo(page, 'Us');
  await page.getByRole('link', { name: 'Connect two phones' }).click();
  await press(page, how);
};

const home = async ({ page }: Person) => {
  await expect(page.getByRole('heading', { name: 'You are connected' })).toBeVisible();
  await page.getByRole('link', { name: 'Open the care card' }).click();
  await page.getByRole('link', { name: 'Back' }).click();
};

const status = (page: Page) => page.locator('.us-sync');

const upToDate = async (...people: readonly Person[]) => {
  for (const { page } of people) {
    await goTo(page, 'Us');
    await expect(status(page)).toHaveText(/^Up to date/, { timeout: 30_000 });
  }
};

/** Ben scans Ada's page, and shows his. */
const benScans = async () => {
  eyes.ben.see(await squaresOn(ada.page));
  await toPairing(ben, 'I have a code');
  await press(ben.page, 'Scan with the camera');
  await expect(turn(ben.page)).toBeVisible();
  await isClean(ben.page);
  eyes.ada.see(await squaresOn(ben.page));
};

const turn = (page: Page) => page.getByRole('heading', { name: 'Now your partner scans this' });

test('one scan each way connects two phones, without a word', async () => {
  await toPairing(ada, 'Show a code');
  await benScans();
  await expect(ada.page.getByRole('heading', { name: 'Now scan their phone' })).toBeVisible();
  await press(ada.page, 'Scan with the camera');
  await Promise.all([home(ada), home(ben)]);
  await upToDate(ada, ben);
});

test('without the internet: connecting, sharing, and meeting again all go from phone to phone', async () => {
  await Promise.all([ada, ben].map(({ page }) => untilInstalled(page)));
  await server.close();

  await toPairing(ada, 'Show a code');
  await press(ada.page, 'Connect without internet');
  await expect(ada.page.getByText(/^A picture in \d parts/)).toBeVisible();
  await isClean(ada.page);
  await benScans();
  await press(ada.page, 'They have it. Now scan theirs');
  await Promise.all([home(ada), home(ben)]);
  await upToDate(ada, ben);
  await shareWith('Ben', ada, 'Said without any server.');
  await goTo(ben.page, 'Us');
  await expect(ben.page.getByText('Said without any server.')).toBeVisible();

  // Both are put away and opened again: there is no way between them until they meet.
  for (const person of [ada, ben]) {
    await person.page.goto(server.url);
    await unlock(person);
    await goTo(person.page, 'Us');
    await expect(status(person.page)).toHaveText(/^Can’t reach the meeting point/);
    await person.page.getByRole('link', { name: 'Meet without internet' }).click();
  }
  await isClean(ben.page);
  await press(ben.page, 'Show first');
  eyes.ada.see(await squaresOn(ben.page));
  await press(ada.page, 'Scan first');
  await expect(turn(ada.page)).toBeVisible();
  eyes.ben.see(await squaresOn(ada.page));
  await press(ben.page, 'They have it. Now scan theirs');
  for (const { page } of [ada, ben]) {
    await expect(page.getByRole('heading', { name: 'The phones have met' })).toBeVisible();
    await page.getByRole('link', { name: 'All right' }).click();
  }
  await upToDate(ada, ben);
  await shareWith('Ada', ben, 'Said once more.');
  await goTo(ada.page, 'Us');
  await expect(ada.page.getByText('Said once more.')).toBeVisible();
});
