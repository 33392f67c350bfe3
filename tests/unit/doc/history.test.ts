import { describe, expect, it } from 'vitest';
import { changes, createBook, newestFirst, noteChange, type Book } from '../../../src/doc';

const known = (book: Book) =>
  [...changes.entries(book)].map(([id, change]) => ({ ...change, id })).sort(newestFirst);

describe('the history of changes', () => {
  it('keeps four hundred, and forgets the oldest', () => {
    const book = createBook();
    for (let at = 0; at < 405; at += 1) {
      const change = {
        at: at * 60_000,
        key: 'T02.both',
        kind: null,
        from: null,
        to: 'love',
      } as const;
      const all = at < 398 ? [] : known(book);
      noteChange(book, `id${at}`, change, all);
    }
    const ids = known(book).map(({ id }) => id);
    expect(ids).toHaveLength(400);
    expect([ids[0], ids.at(-1)]).toEqual(['id404', 'id5']);
  });

  it('leaves out what could not have been written', () => {
    const book = createBook();
    const text = JSON.stringify({ at: 1, key: 'T02.both', kind: 'wild', from: null, to: 'love' });
    book.getMap('changes').set('a', new TextEncoder().encode(`\u0001${text}`));
    expect(changes.entries(book).size).toBe(0);
  });
});
