import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, palettesOf, type Palette } from '../../helpers/palette';

const css = readFileSync(new URL('../../../src/ui/kit/tokens.css', import.meta.url), 'utf8');
const palettes = palettesOf(css);
const grounds = ['--bg', '--bg-raised', '--bg-sunk'] as const;

/** What is written on what. */
const words: readonly (readonly [string, readonly string[]])[] = [
  ...['--text', '--text-soft', '--ember-text', '--danger', '--sage'].map(
    (ink) => [ink, grounds] as const,
  ),
  ['--on-ember', ['--ember']],
];

/** What a widget or the focus is told by. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['--line-strong', grounds],
  ['--focus', grounds],
  ['--ember', grounds],
];

const landing = ['--landing-text', '--landing-soft', '--landing-accent'].map(
  (ink) => [ink, ['--landing-bg', '--landing-raised']] as const,
);

const below = (palette: Palette, pairs: typeof words, least: number) =>
  pairs.flatMap(([ink, on]) =>
    on
      .map((ground) => ({ ink, ground, ratio: contrast(palette, ink, ground) }))
      .filter(({ ratio }) => !(ratio >= least)),
  );

test('the sheet holds a light, a dark and a night palette', () => {
  expect(Object.keys(palettes)).toEqual(['light', 'dark', 'night']);
  expect(contrast({ '--a': '#000000', '--b': '#ffffff' }, '--a', '--b')).toBe(21);
});

for (const [name, palette] of Object.entries(palettes)) {
  test(`${name}: words at 4.5 to one, widgets and focus at 3 to one (WCAG 2.2 AA)`, () => {
    expect(below(palette, words, 4.5)).toEqual([]);
    expect(below(palette, shapes, 3)).toEqual([]);
  });

  test(`${name}: the landing at seven to one (AAA)`, () => {
    expect(below(palette, landing, 7)).toEqual([]);
    expect(contrast(palette, '--landing-on-accent', '--landing-accent')).toBeGreaterThanOrEqual(7);
  });
}
