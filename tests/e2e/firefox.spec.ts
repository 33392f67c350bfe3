import { expect, firefox, test, type Page } from '@playwright/test';
import { startTestServer } from '../helpers/server';
import { findService } from '../helpers/services';
import { arrive, begin, connect, goTo, shareWith, type Person } from './support/person';

/** Without what Firefox asks its maker for, and with addresses that a machine without multicast can use. */
const firefoxUserPrefs = {
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'browser.region.network.url': '',
  'dom.push.connection.enabled': false,
};

const reads = async (page: Page, text: string) => {
  await goTo(page, 'Us');
  await expect(page.getByText(text)).toBeVisible({ timeout: 30_000 });
};

test('Firefox and Chromium connect, and share both ways', async ({ browser }) => {
  const executablePath = findService('firefox-esr');
  if (!executablePath) return;
  // Debian's Firefox speaks WebDriver BiDi only, which is what this channel asks for.
  const other = await firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs });
  const server = await startTestServer();
  try {
    const ada = await arrive(browser, 'Ada', server.url);
    const ben: Person = await arrive(other, 'Ben', server.url);
    await Promise.all([ada, ben].map((person) => begin(person, () => 'Ask me later')));
    await connect(ada, ben);
    await shareWith('Ben', ada, 'From Chromium.');
    await reads(ben.page, 'From Chromium.');
    await shareWith('Ada', ben, 'From Firefox.');
    await reads(ada.page, 'From Firefox.');
    await ada.context.close();
  } finally {
    await other.close();
    await server.close();
  }
});
