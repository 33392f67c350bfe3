import { createComponent, render } from 'solid-js/web';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { preferences } from '../../../src/content/preferences';
import type { CareLine } from '../../../src/core/care/card';
import '../../../src/ui/kit/kit.css';
import { Paper } from '../../../src/ui/screens/card/Paper';
import { sheetOf } from '../../../src/ui/screens/card/sheet';

/** Millimetres. The shorter and the narrower of A4 and Letter. */
const pages = [
  { width: 210, height: 297 },
  { width: 215.9, height: 279.4 },
];
const pixelsPerMm = 96 / 25.4;

const names = { me: 'Maximiliane', them: 'Konstantinopolous', forBoth: true };

const cardWith = (note: string | null): CareLine[] =>
  preferences.map(({ id }, index) => ({
    pref: id,
    way: index % 2 === 0 ? 'meToThem' : 'both',
    asks: true,
    places: note === null ? [] : ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M12'],
    how: {
      duration: note === null ? null : 'tillISay',
      timing: note === null ? null : 'afterWashing',
      starts: note === null ? null : 'them',
      strength: note === null ? null : 'medium',
      words: note === null ? null : 'playful',
      myNote: note,
      theirNote: note,
    },
  }));

const notes: Readonly<Record<string, string | null>> = {
  none: null,
  short: 'Slowly.',
  'of words': 'warm hands, no hurry, '.repeat(7).slice(0, 140),
  'of one long word': 'W'.repeat(140),
  'of wide letters': '温'.repeat(140),
  'of signs that are two': '🫶'.repeat(70),
};

beforeAll(() => cdp().send('Emulation.setEmulatedMedia', { media: 'print' }));
afterAll(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

/** How high the page for the night table gets. Millimetres. */
const heightOf = (lines: readonly CareLine[], width: number): number => {
  const sheet = sheetOf({ lines, isOwn: false, kind: 'Across distance', names });
  const end = render(() => createComponent(Paper, { sheet }), document.body);
  const paper = document.querySelector<HTMLElement>('.card-paper');
  if (!paper) throw new Error('no paper');
  paper.style.width = `${width}mm`;
  const height = paper.getBoundingClientRect().height / pixelsPerMm;
  end();
  return height;
};

describe('the page for the night table', () => {
  it.each(Object.entries(notes))('is one page, with notes %s', (_, note) => {
    for (const { width, height } of pages) {
      const taken = heightOf(cardWith(note), width);
      expect(taken).toBeGreaterThan(120);
      expect(taken).toBeLessThan(height);
    }
  });

  it('says that it holds the first lines where not all have fitted', () => {
    const lines = cardWith('Slowly.');
    const about = { isOwn: false, kind: 'Gentle', names };
    expect(sheetOf({ ...about, lines }).isCut).toBe(true);
    const few = sheetOf({ ...about, lines: lines.slice(0, 3) });
    expect(few.isCut).toBe(false);
    expect(few.lines).toHaveLength(3);
  });
});
