import { chromium, expect, test as base, type BrowserContext } from '@playwright/test';

/** How Chromium words what a policy has stopped. */
const violation =
  /violates the following Content Security Policy|requires 'Trusted|Trusted ?Types? policy/i;

/** What the pages of this worker were stopped from since the last test began. */
const stopped: string[] = [];

const note = (text: string) => violation.test(text) && stopped.push(text);

const watch = (context: BrowserContext): BrowserContext => {
  context.on('console', (message) => note(message.text()));
  context.on('weberror', (error) => note(error.error().message));
  return context;
};

/** Every context of every test is watched: the app never meets its own security policy. */
export const test = base.extend<{ policyKept: void }, { policyWatched: void }>({
  policyWatched: [
    async ({ browser }, use) => {
      const makeContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => watch(await makeContext(options));
      const launch = chromium.launchPersistentContext.bind(chromium);
      chromium.launchPersistentContext = async (...given) => watch(await launch(...given));
      await use();
    },
    { auto: true, scope: 'worker' },
  ],
  policyKept: [
    async ({ policyWatched }, use) => {
      await use(policyWatched);
      expect(stopped.splice(0)).toEqual([]);
    },
    { auto: true },
  ],
});
