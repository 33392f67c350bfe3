import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foreignAddresses } from '../../../scripts/budget.mjs';
import { noDefaultHosts } from '../../../scripts/vite/noDefaultHosts';
import { sealedPage } from '../../../scripts/vite/sealedPage';
import { trustedTemplates } from '../../../scripts/vite/trustedTemplates';
import { inlineHashes } from '../../../src/relay/files';

const root = path.resolve(import.meta.dirname, '../../..');
const policy = JSON.stringify(path.join(root, 'src/pwa/trustedTypes'));

/** Markup with everything that quoting could spoil. */
const sources = {
  'index.html':
    '<!doctype html><meta charset="utf-8" /><script type="module" src="/main.tsx"></script>',
  'main.tsx': `import { render } from 'solid-js/web';
import { installTrustedTypes } from ${policy};
installTrustedTypes();
const load = () => import('./later');
render(() => <main title="'a' &quot;b&quot; \`c\` \${d} \\\\ é"><button onClick={load} /></main>, document.body);`,
  'later.tsx': `import { WebrtcProvider } from 'y-webrtc';
export const Later = () => <p class="later">{String(WebrtcProvider)}</p>;`,
};

let folder: string;
let out: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearth-build-'));
  out = path.join(folder, 'out');
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(sources)) writeFileSync(path.join(folder, name), text);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [solid(), noDefaultHosts(), trustedTemplates(), sealedPage()],
    build: { outDir: out, modulePreload: { polyfill: false } },
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const assets = () => readdirSync(path.join(out, 'assets')).map((name) => `/assets/${name}`);
const textOf = (file: string) => readFileSync(path.join(out, file), 'utf8');
const hashOf = (file: string) =>
  `sha384-${createHash('sha384').update(textOf(file)).digest('base64')}`;

/** The list in the built policy, as the browser will read it. */
const listed = (): unknown => {
  const entry = assets()
    .map(textOf)
    .find((code) => code.includes('createPolicy'));
  const list = /new Set\((\[[^\]]*\])\)/.exec(entry ?? '')?.[1];
  return runInNewContext(list ?? '');
};

test('the policy lists the markup of every chunk, exactly', () => {
  expect(listed()).toEqual([
    `<main title="'a' &quot;b&quot; \`c\` \${d} \\\\ é"><button>`,
    '<p class=later>',
  ]);
});

test('the page names the hash of every script', () => {
  const page = textOf('index.html');
  const map = /<script type="importmap">(.*?)<\/script>/s.exec(page)?.[1];
  expect(JSON.parse(map ?? '')).toEqual({
    integrity: Object.fromEntries(assets().map((file) => [file, hashOf(file)])),
  });
  const [, src = '', integrity] = /src="([^"]*)" integrity="([^"]*)"/.exec(page) ?? [];
  expect(integrity).toBe(hashOf(src));
});

test('the policy in the page allows the import map that the server allows', () => {
  const [hash = ''] = inlineHashes(out);
  const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(textOf('index.html'));
  expect(meta?.[1]).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash};`);
  expect(meta?.[1]).not.toContain('frame-ancestors');
});

test('no default host of a dependency is left, and the scan would find one', () => {
  expect(foreignAddresses(out)).toEqual([]);
  const planted = [
    'fetch("https://elsewhere.example/x")',
    "new WebSocket('wss://relay.elsewhere.example')",
    '["stun:stun.elsewhere.example:19302"]',
    '`http://www.w3.org.elsewhere.example/`',
  ];
  writeFileSync(path.join(out, 'planted.js'), planted.join('\n'));
  expect(foreignAddresses(out)).toHaveLength(planted.length);
});
