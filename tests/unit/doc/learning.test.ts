import { describe, expect, it } from 'vitest';
import {
  createBook,
  encodeBook,
  loadBook,
  mergeUpdate,
  readMarks,
  readWording,
  setMark,
  writeWording,
} from '../../../src/doc';

let ids = 0;
const id = () => `id${(ids += 1)}`;
const favourite = (of: string) => ({ kind: 'favourite', of }) as const;

describe('marks', () => {
  it('are set and taken away, each kind for itself', () => {
    const book = createBook();
    setMark(book, favourite('card.07'), true, id());
    setMark(book, { kind: 'read', of: 'card.07' }, true, id());
    setMark(book, favourite('say.a01'), true, id());
    setMark(book, favourite('card.07'), false, id());
    expect([...readMarks(book, 'favourite')]).toEqual(['say.a01']);
    expect([...readMarks(book, 'read')]).toEqual(['card.07']);
  });

  it('write nothing where nothing changes', () => {
    const book = createBook();
    setMark(book, favourite('card.07'), true, id());
    const before = encodeBook(book);
    setMark(book, favourite('card.07'), true, id());
    setMark(book, favourite('card.08'), false, id());
    expect(encodeBook(book)).toEqual(before);
  });

  it('join when two devices have set them apart, and go wholly when they are taken away', () => {
    const [phone, tablet] = [createBook(), createBook()];
    setMark(phone, favourite('card.07'), true, id());
    setMark(tablet, favourite('card.07'), true, id());
    setMark(tablet, favourite('card.08'), true, id());
    mergeUpdate(phone, encodeBook(tablet));
    expect([...readMarks(phone, 'favourite')].sort()).toEqual(['card.07', 'card.08']);
    setMark(phone, favourite('card.07'), false, id());
    expect([...readMarks(phone, 'favourite')]).toEqual(['card.08']);
  });

  it('leave out what is no id', () => {
    const book = createBook();
    setMark(book, favourite('<script>'), true, id());
    expect(readMarks(book, 'favourite').size).toBe(0);
  });
});

describe('wording', () => {
  it('is plain until it is chosen, and stays', () => {
    const [book, later] = [createBook(), createBook()];
    expect(readWording(book)).toMatchObject({ language: null, without: [], firstSteps: 'open' });
    writeWording(book, { ...readWording(book), language: 'de', without: ['love'] });
    loadBook(later, [encodeBook(book)]);
    expect(readWording(later)).toMatchObject({ language: 'de', without: ['love'] });
  });
});
