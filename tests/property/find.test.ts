import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextIndex, excerptOf } from '../../src/core/find';
import { optionsIn } from '../../src/core/pickList';
import { wordsIn } from '../../src/core/search';
import { promptGroups } from '../../src/content/prompts/prompts';
import { words as prompts } from '../../src/content/prompts/en/words';

const word = fc.constantFrom('tea', 'Téa', 'teapot', 'rain', 'straße', 'STRASSE', 'quiet', '雨');
const text = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
const texts = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), text);

/** What the index must say, told in the plainest way. */
const isFound = (in_: string, query: string): boolean => {
  const wanted = wordsIn(query);
  const there = wordsIn(in_);
  return wanted.length > 0 && wanted.every((each) => there.some((one) => one.startsWith(each)));
};

describe('search in a person’s own texts', () => {
  it('finds exactly the texts in which every word of the query begins a word', () => {
    fc.assert(
      fc.property(texts, texts, fc.oneof(text, fc.string()), (first, later, query) => {
        const index = createTextIndex();
        const put = (all: Record<string, string>) =>
          index.put(Object.entries(all).map(([id, one]) => ({ id, text: one })));
        put(first);
        put(later);
        const gone = Object.keys(first).filter((id) => !(id in later));
        index.remove(gone.slice(0, 1));
        const now = Object.entries({ ...first, ...later }).filter(([id]) => id !== gone[0]);
        const wanted = now.filter(([, one]) => isFound(one, query)).map(([id]) => id);
        expect([...index.find(query)].sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('shows a part of the text with what was looked for, and never breaks on odd input', () => {
    const before = 'It was late and the kettle was on. '.repeat(10);
    expect(excerptOf(`${before}Then the rain came.`, 'RAI', 80)).toContain('rain came');
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(200), (all, query, length) => {
        const excerpt = excerptOf(all, query, length);
        expect(excerpt.length).toBeLessThanOrEqual(length + 2);
        expect(all).toContain(excerpt.replace(/^… /u, ''));
      }),
    );
  });
});

describe('questions to pick from', () => {
  it('offer the words after their colon', () => {
    expect(optionsIn('Choose one: rest, stretch, wash.')).toEqual(['rest', 'stretch', 'wash']);
    expect(optionsIn('What surprised you?')).toEqual([]);
    const listed = promptGroups
      .flatMap((group) => group.prompts)
      .filter((id) => optionsIn(prompts[id]?.text ?? '').length > 0);
    expect(listed.length).toBeGreaterThanOrEqual(8);
    for (const id of listed) {
      expect(prompts[id]?.pick).toBe(true);
      expect(optionsIn(prompts[id]?.text ?? '').length).toBeGreaterThanOrEqual(3);
    }
  });
});
