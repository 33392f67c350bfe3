import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ui = path.resolve(import.meta.dirname, '../../../src/ui');

const sources = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(path.join(ui, name), 'utf8') }));

/** Nothing is typed into these. */
const typeless = /type="(?:radio|checkbox|file|range)"/;

/** The opening tag that begins at `at`; an arrow in an attribute is no end. */
const tagAt = (text: string, at: number): string => {
  const end = /(?<![=-])>/g;
  end.lastIndex = at;
  return text.slice(at, end.exec(text)?.index);
};

const openFields = ({ name, text }: (typeof sources)[number]): string[] =>
  [...text.matchAll(/<(?:input|textarea)\b|contenteditable/gi)]
    .map(({ index }) => tagAt(text, index))
    .filter((tag) => !typeless.test(tag))
    // By spreading `unlearned` itself, or what holds it.
    .filter((tag) => !/\{\.\.\.(?:unlearned|shared\(\))\}/.test(tag))
    .map((tag) => `${name}: ${tag}`);

test('no field that a person types into is completed, corrected, checked or remembered', () => {
  expect(sources.flatMap(openFields)).toEqual([]);
  const held = readFileSync(path.join(ui, 'kit/unlearned.ts'), 'utf8');
  expect(held).toContain("{ autocomplete: 'off', autocorrect: 'off', spellcheck: false }");
});

test('an open field would be found', () => {
  expect(
    openFields({ name: 'x', text: '<input onInput={(e) => a(e)} type="text" />' }),
  ).toHaveLength(1);
});

test('nothing but the name that somebody chose goes into the title', () => {
  const everywhere = readdirSync(path.dirname(ui), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) =>
      readFileSync(path.join(path.dirname(ui), name), 'utf8').includes('document.title'),
    );
  expect(everywhere).toEqual(['ui/appName.ts']);
});
