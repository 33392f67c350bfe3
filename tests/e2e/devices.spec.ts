import { expect } from '@playwright/test';
import { startTestServer } from '../helpers/server';
import { arrive, begin, connect, goTo, shareWith, type Person } from './support/person';
import { test } from './support/test';

const devices = async ({ page }: Person) => {
  await goTo(page, 'Me');
  await page.getByRole('link', { name: /^My devices/ }).click();
};

/** Five words on `shown`, tapped on `tapped`. */
const compare = async (shown: Person, tapped: Person) => {
  const words = shown.page.getByRole('group', { name: 'The five words' });
  await expect(words).toBeVisible();
  const phrase = (await words.innerText()).trim().replace(/\s+/g, ' ');
  await tapped.page.getByRole('button', { name: phrase }).click();
};

/** From the first screen of a device to all that the person's other one holds. */
const join = async (phone: Person, tablet: Person) => {
  const [here, there] = [phone.page, tablet.page];
  await devices(phone);
  await here.getByRole('link', { name: 'Add a device of mine' }).click();
  await here.getByRole('textbox', { name: 'Passphrase' }).fill(phone.passphrase);
  await here.getByRole('button', { name: 'Show a code' }).click();
  const code = here.getByLabel('Code', { exact: true });
  await expect(code).toHaveValue(/^hearthdevice1/);

  await there.getByRole('button', { name: 'I use Hearth on another device' }).click();
  await there.getByRole('button', { name: 'Use these words' }).click();
  await there.getByLabel('Code', { exact: true }).fill(await code.inputValue());
  await there.getByRole('button', { name: 'Go on' }).click();
  await compare(phone, tablet);
  await compare(tablet, phone);
  for (const [{ page }, name] of [
    [phone, 'Phone'],
    [tablet, 'Tablet'],
  ] as const) {
    await page.getByLabel('Name of this device').fill(name);
    await page.getByRole('button', { name: 'Keep this name' }).click();
  }
};

test('a tablet joins a phone, the partner accepts it, and what it shows comes across without the phone', async ({
  browser,
}) => {
  const server = await startTestServer();
  const { url } = server;
  const ada = await arrive(browser, 'Ada', url);
  const ben = await arrive(browser, 'Ben', url);
  await Promise.all([begin(ada, () => 'Nice'), begin(ben, () => 'Nice')]);
  await connect(ada, ben);
  await shareWith('Ben', ada, 'Written on the phone.');

  const tablet = await arrive(browser, 'Ada', url);
  await join(ada, tablet);
  await expect(tablet.page.getByRole('heading', { name: 'Hello, Ada' })).toBeVisible();
  await goTo(tablet.page, 'Journal');
  await expect(tablet.page.getByText('Written on the phone.')).toBeVisible();

  await goTo(ben.page, 'Us');
  await expect(ben.page.getByText('Ada added a device: Tablet')).toBeVisible();
  await ben.page.getByRole('button', { name: 'Yes, that is fine' }).click();
  await expect(ben.page.getByRole('heading', { name: 'Ada’s devices' })).toBeVisible();
  // The tablet hears of it through the phone; from then on it does without.
  await goTo(tablet.page, 'Us');
  await expect(tablet.page.getByText(/^Up to date/)).toBeVisible();
  await ada.page.goto('about:blank');
  await shareWith('Ben', tablet, 'Written on the tablet.');
  await expect(ben.page.getByText('Written on the tablet.')).toBeVisible();

  // Lost: from the phone it goes, and Ben's phone hears of that when the two meet.
  await ada.page.goto(url);
  await ada.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(ada.passphrase);
  await ada.page.getByRole('button', { name: 'Open', exact: true }).click();
  await devices(ada);
  await ada.page.getByRole('link', { name: /^Tablet/ }).click();
  await ada.page.getByRole('button', { name: 'Remove this device' }).click();
  await ada.page.getByRole('textbox', { name: 'Passphrase' }).fill(ada.passphrase);
  await ada.page.getByRole('button', { name: 'Remove this device' }).click();
  await expect(ada.page.getByText('Hearth is on this device alone.')).toBeVisible();
  await expect(ben.page.getByRole('heading', { name: 'Ada’s devices' })).toBeHidden();
  await Promise.all([ada, ben, tablet].map(({ context }) => context.close()));
  await server.close();
});
