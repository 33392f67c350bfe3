import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  careSettings,
  createBook,
  encodeBook,
  itemWishes,
  publishCare,
  review,
  routine,
  shownPlan,
  tonight,
  onUnsaved,
  type Book,
} from '../../../src/doc';

let count = 0;
const stamp = (at: number) => ({ id: `id${(count += 1)}`, at });
const textIn = (book: Book) => new TextDecoder('latin1').decode(encodeBook(book));

const write = (book: Book, map: string, id: string, entry: object) =>
  book.getMap(map).set(id, new TextEncoder().encode(`\u0001${JSON.stringify(entry)}`));

describe('what a private book keeps of care', () => {
  it('is as it begins until it is written', () => {
    const book = createBook();
    expect(careSettings.read(book)).toEqual({
      gentle: false,
      gentleUntil: null,
      keepPrivate: null,
      hidden: [],
    });
    expect(tonight.read(book).until).toBe(0);
    expect(routine.read(book)).toMatchObject({ minutes: 10, reminders: false });
    expect(review.read(book)).toMatchObject({ everyWeeks: 8, stage: null });
  });

  it('agrees on every replica: the later stands, whole', () => {
    const [phone, tablet] = [createBook(), createBook()];
    const settings = { gentle: false, gentleUntil: null, keepPrivate: null, hidden: [] };
    careSettings.write(phone, stamp(20), { ...settings, gentle: true });
    careSettings.write(tablet, stamp(10), { ...settings, keepPrivate: false });
    Y.applyUpdate(phone, encodeBook(tablet));
    Y.applyUpdate(tablet, encodeBook(phone));
    expect(careSettings.read(phone)).toEqual({ ...settings, gentle: true });
    expect(careSettings.read(tablet)).toEqual(careSettings.read(phone));
  });

  it('writes over what stands, under the same id', () => {
    const book = createBook();
    routine.write(book, stamp(1), { ...routine.read(book), minutes: 5 });
    routine.write(book, stamp(2), { ...routine.read(book), minutes: 7 });
    expect(book.getMap('routine').size).toBe(1);
    expect(routine.read(book).minutes).toBe(7);
  });

  it('keeps an item private also where a newer app wished for it in a way unknown here', () => {
    const book = createBook();
    const how = { duration: 'a whole night', strength: 'firm', note: 'x'.repeat(141) };
    write(book, 'how', 'a', { pref: 'T02', how, visibility: 'private', at: 1 });
    expect(itemWishes.get(book, 'T02')).toMatchObject({
      how: { strength: 'firm' },
      visibility: 'private',
    });
  });

  it('leaves out of a list what is unknown, and keeps the rest', () => {
    const book = createBook();
    const today = { until: 9, stillTags: [], shown: false, touch: false, kind: null };
    write(book, 'tonight', 'a', { ...today, tags: ['tired', 'dizzy'], underWay: false, at: 1 });
    expect(tonight.read(book).tags).toEqual(['tired']);
  });
});

describe('what a shared book shows by choice', () => {
  const part = { text: 'my sister', shown: false };
  const plan = { afterwards: part, helps: part, doesNotHelp: part, call: part };
  const names = { called: 'Max', pronouns: '', body: '', shown: false };
  const at = { nextId: () => stamp(0).id, at: 5 };

  it('is nothing before, leaves no trace of what was never shown, and rests', () => {
    const book = createBook();
    let changes = 0;
    onUnsaved(book, () => (changes += 1));
    publishCare(book, { plan, names, today: null }, at);
    publishCare(book, null, at);
    expect(changes).toBe(0);
    publishCare(
      book,
      { plan: { ...plan, call: { ...part, shown: true } }, names, today: null },
      at,
    );
    expect(shownPlan.read(book).parts).toEqual({ call: 'my sister' });
    expect(changes).toBe(1);
    publishCare(book, null, at);
    expect(shownPlan.read(book).parts).toEqual({});
    expect(textIn(book)).not.toContain('sister');
  });
});
