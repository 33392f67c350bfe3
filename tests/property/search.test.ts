import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSearch } from '../../src/core/search';

const word = fc.stringMatching(/^[a-zäéß]{1,8}$/u);
const text = fc.record({
  title: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  body: fc.array(word, { maxLength: 12 }).map((words) => words.join(', ')),
});
const library = fc
  .array(text, { maxLength: 20 })
  .map((texts) => texts.map((each, item) => ({ ...each, item })));

const wordsOf = (query: string) => query.split(/[ ,]+/u).filter((each) => each !== '');

it('finds every text by the beginnings of any of its words, however they are written', () => {
  fc.assert(
    fc.property(library, fc.nat(), fc.nat(), (texts, which, at) => {
      fc.pre(texts.length > 0);
      const wanted = texts[which % texts.length];
      const all = wordsOf(`${wanted?.title} ${wanted?.body}`);
      const one = all[at % all.length] ?? '';
      const found = createSearch(texts)(one.slice(0, 1 + (at % one.length)).toUpperCase());
      expect(found).toContain(wanted?.item);
    }),
  );
});

it('finds nothing that lacks one of the words, and each text once', () => {
  fc.assert(
    fc.property(library, fc.array(word, { minLength: 1, maxLength: 3 }), (texts, query) => {
      const found = createSearch(texts)(query.join(' '));
      const fold = (each: string) =>
        each.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');
      expect(new Set(found).size).toBe(found.length);
      for (const item of found) {
        const own = wordsOf(fold(`${texts[item]?.title} ${texts[item]?.body}`));
        expect(query.every((each) => own.some((one) => one.startsWith(fold(each))))).toBe(true);
      }
    }),
  );
});

it('puts titles before bodies, and else keeps the order', () => {
  const search = createSearch([
    { item: 'body', title: 'Rain', body: 'warm tea' },
    { item: 'title', title: 'Warm hands', body: '' },
    { item: 'later', title: 'Night', body: 'warmth' },
  ]);
  expect(search('warm')).toEqual(['title', 'body', 'later']);
  expect(search('wárm tea')).toEqual(['body']);
  expect([search('  '), search('arm'), search('?')]).toEqual([[], [], []]);
});
