import { loadavg } from 'node:os';
import { test } from '@playwright/test';
import { createTextIndex } from '../../src/core/find';
import { words } from '../../src/crypto/words';

const bytes = 1_000;
const queries = 300;

/** As good as random, and the same each time; small numbers come more often, as words do. */
const createPick = () => {
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return { next, word: () => words[Math.floor(words.length * next() ** 3)] ?? '' };
};

test('search in texts of 1 KB, by beginnings of words', () => {
  for (const entries of [5_000, 20_000]) {
    const { next, word } = createPick();
    const texts = Array.from({ length: entries }, (_, at) => {
      let text = '';
      while (text.length < bytes) text += `${word()} `;
      return { id: `e${at}`, text };
    });
    const begun = performance.now();
    const index = createTextIndex();
    index.put(texts);
    const ready = performance.now() - begun;
    const times = Array.from({ length: queries }, () => {
      const one = word();
      const query =
        one.slice(0, 1 + Math.floor(next() * one.length)) + (next() < 0.4 ? ` ${word()}` : '');
      const start = performance.now();
      index.find(query);
      return performance.now() - start;
    }).toSorted((one, other) => one - other);
    const at = (part: number) => times[Math.floor((queries - 1) * part)]?.toFixed(1);
    console.log(
      `${entries}: ready ${ready.toFixed(0)} ms; a query p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)} ms; load ${loadavg()[0]?.toFixed(1)}`,
    );
  }
});
