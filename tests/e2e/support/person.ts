import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

export type AnswerLabel = 'Love it' | 'Nice' | 'Fine' | 'Not now' | 'Please don’t';

/** One person with a device of their own: a browser context shares nothing with another. */
export interface Person {
  readonly name: string;
  readonly context: BrowserContext;
  page: Page;
  passphrase: string;
}

export const quickStart = 12;

export const arrive = async (
  browser: Browser,
  name: string,
  url: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Person> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  await page.goto(url);
  return { name, context, page, passphrase: '' };
};

/** From the first screen to a vault locked with the four words that are offered. */
const createVault = async (person: Person): Promise<void> => {
  const { page } = person;
  await page.getByRole('button', { name: 'I am 18 or older' }).click();
  const words = page.getByRole('group', { name: 'Your four words' });
  await expect(words).toHaveText(/^\s*([a-z-]+\s+){3}[a-z-]+\s*$/);
  person.passphrase = (await words.innerText()).trim().replace(/\s+/g, ' ');
  await page.getByRole('button', { name: 'Use these words' }).click();
};

/** From the first screen (or, with a vault, from the question for a name) through the twelve questions to home. */
export const begin = async (
  person: Person,
  answer: (question: number) => AnswerLabel | 'Ask me later',
  from: 'gate' | 'name' = 'gate',
): Promise<void> => {
  const { page } = person;
  if (from === 'gate') await createVault(person);
  await page.getByLabel('First name').fill(person.name);
  await page.getByRole('button', { name: 'Go on' }).click();
  for (let question = 1; question <= quickStart; question += 1) {
    await expect(page.getByText(`${question} of ${quickStart}`)).toBeVisible();
    await answerQuestion(page, answer(question));
  }
  await expect(page.getByRole('heading', { name: `Hello, ${person.name}` })).toBeVisible();
};

export const answerQuestion = async (page: Page, answer: AnswerLabel | 'Ask me later') => {
  if (answer === 'Ask me later') await page.getByRole('button', { name: answer }).click();
  else await page.getByRole('radio', { name: answer }).click();
};

export const unlock = async (person: Person): Promise<void> => {
  await person.page
    .getByRole('textbox', { name: 'Passphrase', exact: true })
    .fill(person.passphrase);
  await person.page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(person.page.getByRole('navigation', { name: 'Main' })).toBeVisible();
};

export const goTo = async (page: Page, tab: 'Now' | 'Sessions' | 'Us' | 'Journal' | 'Me') => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: tab }).click();
};

/** `inviter` shows a code; returns it. */
export const invite = async ({ page }: Person): Promise<string> => {
  await goTo(page, 'Us');
  await page.getByRole('link', { name: 'Connect two phones' }).click();
  await page.getByRole('button', { name: 'Show a code' }).click();
  const code = page.getByLabel('Code', { exact: true });
  await expect(code).toHaveValue(/^hearth1/);
  return code.inputValue();
};

export const enterCode = async ({ page }: Person, code: string): Promise<void> => {
  await goTo(page, 'Us');
  await page.getByRole('link', { name: 'Connect two phones' }).click();
  await page.getByRole('button', { name: 'I have a code' }).click();
  await page.getByLabel('Link or code').fill(code);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
};

const wordsOn = async (page: Page) => {
  const words = page.getByRole('group', { name: 'The five words' });
  await expect(words).toBeVisible();
  return (await words.innerText()).trim().replace(/\s+/g, ' ');
};

const wordsToChoose = (page: Page) =>
  page.getByRole('heading', { name: 'Which words do you hear?' });

/** `reader` reads the five words aloud; `listener` taps what they hear. */
export const readAloud = async (reader: Person, listener: Person): Promise<void> => {
  const words = await wordsOn(reader.page);
  await expect(wordsToChoose(listener.page)).toBeVisible();
  await listener.page.getByRole('button', { name: words }).click();
};

export const connect = async (inviter: Person, joiner: Person): Promise<void> => {
  await enterCode(joiner, await invite(inviter));
  await readAloud(inviter, joiner);
  await readAloud(joiner, inviter);
  for (const { page } of [inviter, joiner]) {
    await expect(page.getByRole('heading', { name: 'You are connected' })).toBeVisible();
    await page.getByRole('link', { name: 'Open the care card' }).click();
    await page.getByRole('link', { name: 'Back' }).click();
  }
};

/** Every line of the care card: the ideas in their order, then what lies within reach. */
export const careCard = async (page: Page): Promise<string[]> => {
  await goTo(page, 'Now');
  await page.getByRole('link', { name: 'Open the care card' }).click();
  const idea = page.getByRole('region', { name: 'An idea' });
  await expect(idea).toBeVisible();
  const lines: string[] = [];
  const more = page.getByRole('button', { name: 'Something else' });
  for (;;) {
    const shown = await idea.getByRole('paragraph').first().innerText();
    if (lines.includes(shown)) break;
    lines.push(shown);
    if (!(await more.isVisible())) break;
    await more.click();
  }
  const reach = page.getByRole('list', { name: 'Within reach first' });
  if (await reach.isVisible()) lines.push(...(await reach.getByRole('listitem').allInnerTexts()));
  await page.getByRole('link', { name: 'Back' }).click();
  return lines;
};
