import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

const layer = 'layers(boundaries)';

/** One violation a file: where it lies, what it says, which rule must find it. */
const planted: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/core/a.ts', "export * from '../doc/clean';", layer],
  ['src/core/b.ts', "export { default } from 'solid-js';", layer],
  ['src/core/care/c.ts', "import type { X } from '../../app/api';\nexport type Y = X;", layer],
  ['src/core/date.ts', 'export const now = () => Date.now();', 'eslint(no-restricted-globals)'],
  [
    'src/core/chance.ts',
    'export const dice = () => Math.random();',
    'eslint(no-restricted-properties)',
  ],
  ['src/core/dom.ts', 'export const page = () => document;', 'eslint(no-restricted-globals)'],
  ['src/content/a.ts', "export * from '../doc/clean';", layer],
  ['src/content/b.ts', "export * from 'valibot';", layer],
  ['src/doc/a.ts', "export * from '../crypto/clean';", layer],
  ['src/doc/b.ts', "export * from 'idb';", layer],
  ['src/crypto/a.ts', "export * from '../storage/clean';", layer],
  ['src/crypto/b.ts', "export { default } from 'libsodium-wrappers';", layer],
  ['src/crypto/c.ts', "export const load = () => import('libsodium-wrappers');", layer],
  ['src/storage/a.ts', "export * from '../crypto/clean';", layer],
  ['src/storage/b.ts', "export * from 'yjs';", layer],
  ['src/sync/a.ts', "export * from '../storage/clean';", layer],
  ['src/sync/b.ts', "export * from 'idb';", layer],
  ['src/audio/a.ts', "export * from '../pwa/clean';", layer],
  ['src/audio/b.ts', "export * from 'idb';", layer],
  ['src/pwa/a.ts', "export * from '../audio/clean';", layer],
  ['src/pwa/b.ts', "export * from 'workbox-build';", layer],
  ['src/app/a.ts', "export const load = () => import('../crypto/clean');", layer],
  ['src/app/b.ts', "export * from '../ui/clean';", layer],
  ['src/app/c.ts', "export * from 'yjs';", layer],
  ['src/ui/a.ts', "export * from '../app/gate';", layer],
  ['src/ui/b.ts', "export * from '../doc/clean';", layer],
  ['src/ui/c.ts', "export * from 'yjs';", layer],
  ['src/ui/kit/a.ts', "export * from '../../app/api';", layer],
  ['src/ui/kit/b.ts', "export * from '../screens/clean';", layer],
  ['src/ui/i18n/a.ts', "export * from '../kit/clean';", layer],
  ['src/relay/a.ts', "export * from '../app/api';", layer],
  ['src/relay/b.ts', "export * from 'yjs';", layer],
  ['src/app/log.ts', "console.log('here');\nexport {};", 'eslint(no-console)'],
  [
    'src/app/web.ts',
    "localStorage.setItem('a', 'b');\nexport {};",
    'eslint(no-restricted-globals)',
  ],
  ['src/app/any.ts', 'export const a: any = 1;', 'typescript(no-explicit-any)'],
  [
    'src/app/late.ts',
    'const wait = async (): Promise<void> => {};\nwait();\nexport {};',
    'typescript(no-floating-promises)',
  ],
  ['src/doc/ring.ts', "export { b } from './ring2';\nexport const a = 1;", 'import(no-cycle)'],
  ['src/doc/ring2.ts', "export { a } from './ring';\nexport const b = 1;", 'import(no-cycle)'],
  [
    'src/ui/props.tsx',
    'export const A = ({ a }: { a: string }) => <p>{a}</p>;',
    'solid(no-destructure)',
  ],
  [
    'src/ui/stale.tsx',
    'export function A(props: { a: string }) {\n  const twice = props.a + props.a;\n  return <p>{twice}</p>;\n}',
    'solid(reactivity)',
  ],
  [
    'src/ui/html.tsx',
    'export const A = (props: { a: string }) => <p innerHTML={props.a} />;',
    'solid(no-innerhtml)',
  ],
];

/** Everything that is allowed, a file a layer. */
const clean: readonly (readonly [file: string, code: string])[] = [
  ['src/core/clean.ts', "export * from 'valibot';"],
  ['src/content/clean.ts', "export * from '../core/clean';"],
  ['src/doc/clean.ts', "export * from '../core/clean';\nexport * from 'yjs';"],
  ['src/crypto/sodium.ts', "export { default } from 'libsodium-wrappers';"],
  ['src/crypto/clean.ts', "export * from '../core/clean';\nexport * from './sodium';"],
  ['src/storage/clean.ts', "export * from '../core/clean';\nexport * from 'idb';"],
  [
    'src/sync/clean.ts',
    "export * from '../core/clean';\nexport * from 'yjs';\nexport * from 'y-webrtc';\nexport * from 'y-protocols/awareness';",
  ],
  ['src/audio/clean.ts', "export * from '../core/clean';"],
  ['src/pwa/clean.ts', "export * from '../core/clean';\nexport * from 'workbox-window';"],
  ['src/app/api.ts', "export type X = 'x';"],
  ['src/app/gate.ts', "export * from '../doc/clean';\nexport * from '../content/clean';"],
  ['src/ui/clean.tsx', "export * from '../app/api';\nexport * from './kit/clean';"],
  ['src/ui/kit/clean.ts', "export * from '../i18n/clean';\nexport * from 'solid-js';"],
  ['src/ui/i18n/clean.ts', "export * from '../../core/clean';"],
  ['src/ui/screens/clean.ts', "export * from '../../app/api';\nexport * from '../kit/clean';"],
  [
    'src/relay/clean.ts',
    "export * from '../core/clean';\nexport * from 'ws';\nexport * from 'node:http';",
  ],
  ['src/main.tsx', "export * from './crypto/clean';\nexport * from './ui/clean';"],
];

let folder: string;
let found: Map<string, Set<string>>;

const lint = (): Promise<string> =>
  new Promise((resolve) => {
    const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
    // It exits with 1, as it finds errors.
    execFile(
      process.execPath,
      [oxlint, '--format', 'json', 'src'],
      { cwd: folder, maxBuffer: 1e8 },
      (_, stdout) => resolve(stdout),
    );
  });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearth-lint-'));
  for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'scripts/lint']) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [file, code] of [...planted, ...clean]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${code}\n`);
  }
  const { diagnostics } = JSON.parse(await lint()) as {
    diagnostics: { code: string; filename: string }[];
  };
  found = new Map();
  for (const { code, filename } of diagnostics) {
    found.set(filename, (found.get(filename) ?? new Set()).add(code));
  }
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rulesAt = (file: string): string[] => [...(found.get(file) ?? [])];

describe('planted violations', () => {
  test.each(planted)('%s', (file, _, rule) => {
    expect(rulesAt(file)).toContain(rule);
  });

  test('nothing is found in what keeps the rules', () => {
    expect(clean.flatMap(([file]) => rulesAt(file))).toEqual([]);
  });
});
