import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveTinyBuild } from '../helpers/relay';

let server: Awaited<ReturnType<typeof serveTinyBuild>>;
beforeAll(async () => {
  server = await serveTinyBuild();
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Node's own client: `fetch` may not set `Host`. */
const ask = (
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port: server.port, path: url, method, headers },
      (response) => {
        let text = '';
        response.on('data', (part) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, text }),
        );
        response.on('error', reject);
      },
    );
    asking.on('error', reject);
    asking.end();
  });

const importMapHash = createHash('sha256').update('{"integrity":{}}').digest('base64');

const securityHeaders = (socket: string) => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${importMapHash}'`,
    "style-src 'self'",
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self' ${socket}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'permissions-policy':
    'camera=(self), microphone=(self), publickey-credentials-get=(self), ' +
    'publickey-credentials-create=(self), screen-wake-lock=(self), geolocation=(), bluetooth=(), ' +
    'usb=(), serial=(), hid=(), midi=(), payment=(), display-capture=(), browsing-topics=(), ' +
    'interest-cohort=(), idle-detection=(), local-fonts=(), accelerometer=(), gyroscope=(), ' +
    'magnetometer=(), ambient-light-sensor=(), storage-access=()',
  'integrity-policy': 'blocked-destinations=(script)',
});

/** What a response says about itself rather than about security. */
const ownHeaders = new Set([
  'accept-ranges',
  'allow',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-range',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
  'vary',
]);

const securityOf = ({ headers }: Answer) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeaders.has(name)));

describe('every answer carries exactly the security headers', () => {
  test.each([
    ['GET', '/', 200, 'no-cache', 'text/html;charset=utf-8'],
    ['HEAD', '/', 200, 'no-cache', 'text/html;charset=utf-8'],
    ['GET', '/index.html', 200, 'no-cache', 'text/html;charset=utf-8'],
    ['GET', '/a/screen', 200, 'no-cache', 'text/html;charset=utf-8'],
    ['GET', '/assets/folder', 200, 'no-cache', 'text/html;charset=utf-8'],
    ['GET', '/sw.js', 200, 'no-store', 'text/javascript'],
    ['GET', '/manifest.webmanifest', 200, 'no-cache', 'application/manifest+json'],
    [
      'GET',
      '/assets/app-1a2b3c4d.js',
      200,
      'public, max-age=31536000, immutable',
      'text/javascript',
    ],
    ['GET', '/audio/clip.mp3', 200, 'no-cache', 'audio/mpeg'],
    ['GET', '/assets/gone-1a2b3c4d.js', 404, 'no-store', 'text/plain; charset=utf-8'],
    ['GET', '/.vite/manifest.json', 404, 'no-store', 'text/plain; charset=utf-8'],
    ['GET', '/../package.json', 404, 'no-store', 'text/plain; charset=utf-8'],
    ['GET', '/health', 200, 'no-store', 'text/plain; charset=utf-8'],
    ['GET', '/relay', 426, 'no-store', 'text/plain; charset=utf-8'],
    ['POST', '/', 405, 'no-store', 'text/plain; charset=utf-8'],
    ['OPTIONS', '/relay', 405, 'no-store', 'text/plain; charset=utf-8'],
  ])('%s %s', async (method, url, status, caching, type) => {
    const answer = await ask(url, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers['cache-control']).toBe(caching);
    expect(answer.headers['content-type']).toBe(type);
    expect(securityOf(answer)).toEqual(securityHeaders(`ws://127.0.0.1:${server.port}`));
  });

  test('an answer that nothing has changed', async () => {
    const { headers } = await ask('/');
    const answer = await ask('/', { headers: { 'if-none-match': String(headers.etag) } });
    expect(answer.status).toBe(304);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(securityOf(answer)).toEqual(securityHeaders(`ws://127.0.0.1:${server.port}`));
  });
});

describe('hosts', () => {
  test.each(['hearth.example', 'hearth.example:8443', '192.168.1.4:4173', '[::1]:4173'])(
    'the socket of %s is allowed there',
    async (host) => {
      expect(securityOf(await ask('/', { headers: { host } }))).toEqual(
        securityHeaders(`ws://${host}`),
      );
    },
  );

  test('HTTPS in front means wss and strict transport', async () => {
    const headers = { host: 'hearth.example', 'x-forwarded-proto': 'https' };
    expect(securityOf(await ask('/', { headers }))).toEqual({
      ...securityHeaders('wss://hearth.example'),
      'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
    });
  });

  test.each(["evil.example; script-src 'unsafe-inline'", 'a b', '*', 'evil.example/path', '..'])(
    '%j is refused, and kept out of the policy',
    async (host) => {
      const answer = await ask('/', { headers: { host } });
      expect(answer.status).toBe(400);
      expect(securityOf(answer)).toEqual(securityHeaders('ws://localhost'));
    },
  );
});

describe('files', () => {
  test('health', async () => {
    expect((await ask('/health')).text).toBe('ok');
  });

  test('a compressed twin for those who take it', async () => {
    const answer = await ask('/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.text).toBe('compressed');
  });

  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=7-', 206, '789'],
    ['bytes=10-', 416, ''],
    ['bytes=5-2', 200, '0123456789'],
    ['bytes=-3', 200, '0123456789'],
    ['bytes=0-1,4-5', 200, '0123456789'],
    ['bytes=abc', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
  ])('range %s', async (range, status, text) => {
    const answer = await ask('/audio/clip.mp3', { headers: { range } });
    expect(answer.status).toBe(status);
    expect(answer.text).toBe(text);
  });

  test('a file that went away costs one request and not the server', async () => {
    rmSync(path.join(server.root, 'manifest.webmanifest'));
    await expect(ask('/manifest.webmanifest')).rejects.toThrow();
    expect((await ask('/health')).text).toBe('ok');
  });
});
