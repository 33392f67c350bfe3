import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { startTestServer, type TestServer } from '../helpers/server';
import { untilInstalled } from './support/install';

let server: TestServer;
test.beforeEach(async () => {
  server = await startTestServer();
});
test.afterEach(() => server.close());

/** What the page complains about, and whom it calls. */
const watch = (page: Page) => {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host));
  return { complaints, hosts };
};

const arrive = async (page: Page) => {
  await page.goto(server.url);
  await expect(page.getByRole('main')).toBeVisible();
};

/** Another host, which counts who comes. */
const startElsewhere = async () => {
  let calls = 0;
  const host = createServer((_, response) => {
    calls += 1;
    response.end();
  });
  host.on('upgrade', (_, socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(host.address() as AddressInfo).port}`,
    calls: () => calls,
    close: () => host.close(),
  };
};

/** What an injected script would try; resolves to what got through. */
const attack = async (page: Page): Promise<string[]> => {
  const elsewhere = await startElsewhere();
  const through = await page.evaluate(async (address) => {
    const settled = (target: EventTarget, good: string) =>
      new Promise<boolean>((resolve) => {
        target.addEventListener(good, () => resolve(true));
        target.addEventListener('error', () => resolve(false));
      });
    const attempts = {
      markup() {
        document.createElement('div').innerHTML = '<b>x</b>';
        return true;
      },
      script() {
        const script = document.createElement('script');
        script.append("document.documentElement.dataset.attacked = 'yes'");
        document.head.append(script);
        return document.documentElement.dataset.attacked === 'yes';
      },
      scriptFromElsewhere() {
        const script = document.createElement('script');
        script.src = `http://${address}/a.js`;
        document.head.append(script);
        return settled(script, 'load');
      },
      worker: () => settled(new Worker(`http://${address}/a.js`), 'message'),
      fetch: () => fetch(`http://${address}/`, { mode: 'no-cors' }).then(() => true),
      socket: () => settled(new WebSocket(`ws://${address}/`), 'open'),
      image() {
        const image = new Image();
        image.src = `http://${address}/a.gif`;
        return settled(image, 'load');
      },
      form() {
        const form = document.createElement('form');
        form.action = `http://${address}/`;
        form.target = 'elsewhere';
        document.body.append(form);
        form.submit();
        return false;
      },
      frame() {
        const frame = document.createElement('iframe');
        frame.src = `http://${address}/`;
        document.body.append(frame);
        return false;
      },
    };
    const got: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        if (await attempt()) got.push(name);
      } catch {
        // Refused at once.
      }
    }
    return got;
  }, elsewhere.address);
  if (elsewhere.calls() > 0) through.push(`${elsewhere.calls()} calls`);
  elsewhere.close();
  return through;
};

test('the app runs under its own policy and calls nobody else', async ({ page }) => {
  const { complaints, hosts } = watch(page);
  await arrive(page);
  await untilInstalled(page);
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([new URL(server.url).host]);
});

test('what an injected script would try is blocked', async ({ page }) => {
  await arrive(page);
  expect(await attack(page)).toEqual([]);
});

test('the copy that works without a server is bound the same way', async ({ page }) => {
  await arrive(page);
  await untilInstalled(page);
  await server.close();
  const { complaints } = watch(page);
  const answer = await page.goto(`${server.url}/a/deep/link`);
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(await answer?.headerValue('content-security-policy')).toContain("default-src 'none'");
  await expect(page.getByRole('main')).toBeVisible();
  expect(complaints).toEqual([]);
  expect(await attack(page)).toEqual([]);
});

test('a page that lost its headers is still bound by what is written into it', async ({ page }) => {
  await page.route('**/*', async (route) => {
    const answer = await route.fetch();
    const headers = { ...answer.headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ response: answer, headers });
  });
  await arrive(page);
  expect(await attack(page)).toEqual([]);
});

test('a script that is not the one of the build does not run', async ({ page }) => {
  await page.route('**/assets/index-*.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n` });
  });
  const refused = page.waitForEvent('console', (message) => message.text().includes('digest'));
  await page.goto(server.url);
  expect((await refused).text()).toContain('/assets/index-');
  await expect(page.getByRole('main')).toHaveCount(0);
});

test('the attacks work where no policy stops them', async ({ page }) => {
  const careless = await startElsewhere();
  await page.goto(`http://${careless.address}/`);
  expect(await attack(page)).toEqual([
    'markup',
    'script',
    'scriptFromElsewhere',
    'fetch',
    expect.stringMatching(/^[4-9] calls$/),
  ]);
  careless.close();
});
