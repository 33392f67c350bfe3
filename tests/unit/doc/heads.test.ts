import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createBook, hasLost, rememberHead } from '../../../src/doc';

const day = 86_400_000;

const reach = (...clocks: [number, number][]) =>
  Y.encodeStateVector(new Map(clocks)) as Uint8Array<ArrayBuffer>;

describe('how far the other side has come', () => {
  it('raises no alarm while it only grows, stands still, or a new writer comes', () => {
    const book = createBook();
    for (const head of [reach(), reach([1, 3]), reach([1, 3]), reach([1, 5], [2, 1])]) {
      rememberHead(book, 'pair.book', head, day);
      expect(hasLost(book, 'pair.book', day)).toBe(false);
    }
  });

  it('tells for a week of a device that shows less than before', () => {
    const book = createBook();
    rememberHead(book, 'pair.book', reach([1, 5], [2, 2]), 0);
    rememberHead(book, 'pair.book', reach([1, 9], [2, 1]), day);
    expect(hasLost(book, 'pair.book', day)).toBe(true);
    rememberHead(book, 'pair.book', reach([1, 10], [2, 3]), 2 * day);
    expect(hasLost(book, 'pair.book', 7 * day)).toBe(true);
    expect(hasLost(book, 'pair.book', 8 * day)).toBe(false);
  });

  it('keeps books and devices apart', () => {
    const book = createBook();
    rememberHead(book, 'phone.book', reach([1, 5]), 0);
    rememberHead(book, 'tablet.book', reach([1, 2]), 0);
    expect(hasLost(book, 'tablet.book', 0)).toBe(false);
    expect(hasLost(book, 'phone.book', 0)).toBe(false);
  });

  it('writes nothing for what it knows already, for nonsense, or for more writers than any book has', () => {
    const book = createBook();
    rememberHead(book, 'pair.book', reach([1, 5]), 0);
    let writes = 0;
    book.on('update', () => (writes += 1));
    const crowd = Array.from({ length: 2_001 }, (_, at): [number, number] => [at + 1, 1]);
    for (const head of [reach([1, 5]), new Uint8Array([255]), reach(...crowd)]) {
      rememberHead(book, 'pair.book', head, day);
    }
    expect(writes).toBe(0);
    expect(hasLost(book, 'pair.book', day)).toBe(false);
  });
});
