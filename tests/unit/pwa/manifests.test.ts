import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const files = ['manifest.webmanifest', 'names/notebook.webmanifest', 'names/lantern.webmanifest'];

const schema = v.object({
  id: v.string(),
  name: v.string(),
  short_name: v.string(),
  description: v.string(),
  start_url: v.string(),
  scope: v.literal('/'),
  display: v.literal('standalone'),
  icons: v.array(v.object({ src: v.string(), sizes: v.string(), purpose: v.optional(v.string()) })),
});

const manifests = files.map((file) =>
  v.parse(schema, JSON.parse(readFileSync(path.join(root, 'public', file), 'utf8'))),
);

const telling = /sex|intima|couple|partner|love|after ?care|relationship|diary/i;

describe('the names that Hearth can be installed under', () => {
  it('are three apps to the system, each opened with its own name', () => {
    expect(new Set(manifests.map(({ id }) => id)).size).toBe(3);
    expect(manifests.map(({ id, start_url: start }) => id === start)).toEqual([true, true, true]);
    expect(manifests.map(({ name }) => name)).toEqual(['Hearth', 'Notebook', 'Lantern']);
    expect(
      manifests.map(({ start_url: start }) => new URLSearchParams(start.slice(1)).get('as')),
    ).toEqual([null, 'notebook', 'lantern']);
  });

  it('tell nothing', () => {
    for (const { name, short_name: short, description } of manifests) {
      expect(`${name} ${short} ${description}`).not.toMatch(telling);
    }
  });

  it('have their icons, one of them for systems that cut the shape', () => {
    for (const { icons } of manifests) {
      expect(icons.filter(({ src }) => !existsSync(path.join(root, 'public', src)))).toEqual([]);
      expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    }
  });
});
