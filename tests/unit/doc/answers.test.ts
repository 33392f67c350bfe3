import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Shown } from '../../../src/core/care/profile';
import type { Answer, AnswerKey, Kind } from '../../../src/core/care/types';
import {
  createBook,
  encodeBook,
  onUnsaved,
  ownAnswers,
  publishAnswers,
  shownAnswers,
  type Book,
} from '../../../src/doc';

const textIn = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
let count = 0;
const nextId = () => `id${(count += 1)}`;

const give = (book: Book, at: number, key: AnswerKey, answer: Answer, kind: Kind | null = null) =>
  ownAnswers.put(book, nextId(), { key, kind, answer, at, until: null, held: null });

const answersOf = (book: Book) =>
  [...ownAnswers.read(book).general].map(([key, { answer }]) => [key, answer]);

/** As an older app wrote it. */
const writeOld = (book: Book, id: string, entry: object) =>
  book.getMap('answers').set(id, new TextEncoder().encode(`\u0001${JSON.stringify(entry)}`));

describe('answers', () => {
  it('keep one standing answer a question, and give way to the next', () => {
    const book = createBook();
    give(book, 1, 'T05.give', 'love');
    give(book, 2, 'T05.give', 'pleaseDont');
    give(book, 3, 'T05.receive', 'nice');
    expect(answersOf(book)).toEqual([
      ['T05.give', 'pleaseDont'],
      ['T05.receive', 'nice'],
    ]);
    ownAnswers.remove(book, 'T05.give', null);
    expect(ownAnswers.get(book, 'T05.give', null)).toBeUndefined();
    expect(ownAnswers.count(book)).toBe(1);
  });

  it('keep what differs by kind apart from what holds in general', () => {
    const book = createBook();
    give(book, 1, 'T05.give', 'love');
    give(book, 2, 'T05.give', 'pleaseDont', 'quick');
    expect(answersOf(book)).toEqual([['T05.give', 'love']]);
    expect(ownAnswers.read(book).kinds.get('quick')?.get('T05.give')?.answer).toBe('pleaseDont');
    expect(ownAnswers.count(book)).toBe(1);
    ownAnswers.remove(book, 'T05.give', 'quick');
    expect(answersOf(book)).toEqual([['T05.give', 'love']]);
  });

  it('agree on every replica when two devices answered apart: the later one stands', () => {
    const phone = createBook();
    const tablet = createBook();
    give(phone, 10, 'C01.receive', 'love');
    give(tablet, 20, 'C01.receive', 'notNow');
    Y.applyUpdate(phone, encodeBook(tablet));
    Y.applyUpdate(tablet, encodeBook(phone));
    expect(answersOf(phone)).toEqual([['C01.receive', 'notNow']]);
    expect(answersOf(tablet)).toEqual([['C01.receive', 'notNow']]);
  });

  it('of an older app are read as they stand, in both books', () => {
    const book = createBook();
    writeOld(book, 'a', { key: 'T05.give', answer: 'pleaseDont', at: 1 });
    writeOld(book, 'b', { key: 'T02.both', answer: 'love', at: 2 });
    expect(answersOf(book)).toEqual([
      ['T05.give', 'pleaseDont'],
      ['T02.both', 'love'],
    ]);
    expect(ownAnswers.get(book, 'T02.both', null)).toEqual({
      key: 'T02.both',
      kind: null,
      answer: 'love',
      at: 2,
      until: null,
      held: null,
    });
    const shown = [...shownAnswers.read(book)];
    expect(shown.map(([key]) => key)).toEqual(['T02.both']);
    expect(shown[0]?.[1].likings).toMatchObject({ gentle: 'love', distance: 'love' });
  });

  it('shown to a partner can only ever be likings: a refusal in a foreign book is not read', () => {
    const book = createBook();
    give(book, 1, 'T05.give', 'pleaseDont');
    writeOld(book, 'x', { key: 'T02.both', answer: 'love', at: 1, in: { gentle: 'pleaseDont' } });
    expect(shownAnswers.read(book).size).toBe(0);
  });

  it('leave no question in Yjs keys, which stay for ever', () => {
    const book = createBook();
    give(book, 1, 'T05.give', 'love');
    give(book, 1, 'T05.give', 'nice', 'gentle');
    ownAnswers.remove(book, 'T05.give', null);
    ownAnswers.remove(book, 'T05.give', 'gentle');
    expect(textIn(encodeBook(book))).not.toMatch(/T05|gentle/);
  });
});

describe('publishing', () => {
  const loved: Shown = { likings: { gentle: 'love', quick: 'fine' }, ifBoth: false, how: {} };

  it('makes the shared book say what may be shown, no more and no less, and rests when it does', () => {
    const book = createBook();
    const at = { nextId, at: 5 };
    const wanted: [AnswerKey, Shown][] = [
      ['W01.give', { ...loved, ifBoth: true, how: { duration: '3', note: 'slowly' } }],
    ];
    publishAnswers(book, new Map([['T02.both', loved]]), at);
    publishAnswers(book, new Map(wanted), at);
    expect([...shownAnswers.read(book)]).toEqual(wanted);
    let changes = 0;
    onUnsaved(book, () => (changes += 1));
    publishAnswers(book, new Map(wanted), at);
    expect(changes).toBe(0);
  });
});
