import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/test';

const assets = path.resolve(import.meta.dirname, '../../build/app/assets');

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every WebAssembly module that lies in a script as base64: what begins with its magic number and version. */
const wasmIn = (code: string) =>
  [...code.matchAll(/AGFzbQEAAAA[A-Za-z0-9+/]+=*/g)].map(([text]) => Buffer.from(text, 'base64'));

/** What libsodium starts under Node: the module that tests/vectors has checked. */
const wasmUnderTest = async () => {
  const { instantiate } = WebAssembly;
  const started: Uint8Array[] = [];
  WebAssembly.instantiate = ((bytes: Uint8Array, ...rest: [WebAssembly.Imports]) => {
    started.push(bytes);
    return instantiate(bytes as BufferSource, ...rest);
  }) as typeof instantiate;
  try {
    // Only now: libsodium starts as soon as it is imported.
    const { loadSodium } = await import('../../src/crypto/sodium');
    await loadSodium();
  } finally {
    WebAssembly.instantiate = instantiate;
  }
  return started;
};

test('the wasm that the vectors check is the wasm that ships, and there is no other', async () => {
  const tested = await wasmUnderTest();
  expect(tested).toHaveLength(1);
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const shipped = scripts.flatMap((name) => wasmIn(readFileSync(path.join(assets, name), 'utf8')));
  expect(shipped.map(hashOf)).toEqual(tested.map(hashOf));
  expect(readdirSync(assets).filter((name) => name.endsWith('.wasm'))).toEqual([]);
});
