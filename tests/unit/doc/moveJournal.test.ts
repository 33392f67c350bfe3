import { describe, expect, it } from 'vitest';
import { createBook, encodeBook, journal, moveJournal } from '../../../src/doc';

const latin = new TextDecoder('latin1');
const saved = async () => true;
const entry = (text: string) => ({ text, writtenAt: 1, sharedAs: null });

const newBooks = () => {
  const books = { privateBook: createBook(), journalBook: createBook() };
  journal.put(books.privateBook, 'a', entry('from before'));
  journal.put(books.privateBook, 'b', { ...entry('shown'), sharedAs: 'copy' });
  // Of a later version, or damaged: nothing that is read, and nothing that may be lost.
  books.privateBook.getMap('journal').set('c', new Uint8Array([9, 9]));
  return books;
};

describe('moving the journal out of an older private book', () => {
  it('brings every entry over as it was, and leaves no text behind', async () => {
    const { privateBook, journalBook } = newBooks();
    const before = privateBook.getMap('journal').toJSON();
    expect(await moveJournal({ privateBook, journalBook }, saved)).toBe(3);
    expect(journalBook.getMap('journal').toJSON()).toEqual(before);
    expect(journal.ids(privateBook)).toEqual([]);
    expect(latin.decode(encodeBook(privateBook))).not.toContain('from before');
    expect(await moveJournal({ privateBook, journalBook }, saved)).toBe(0);
  });

  it('copies at once, and deletes only when the copies are on disk', async () => {
    const { privateBook, journalBook } = newBooks();
    let onDisk = false;
    const moving = moveJournal({ privateBook, journalBook }, async () => {
      expect(journal.ids(privateBook)).toHaveLength(3);
      return onDisk;
    });
    expect(journal.ids(journalBook)).toHaveLength(3);
    expect(await moving).toBe(0);
    expect(journal.ids(privateBook)).toHaveLength(3);
    onDisk = true;
    expect(await moveJournal({ privateBook, journalBook }, async () => onDisk)).toBe(3);
    expect(journal.ids(journalBook)).toHaveLength(3);
  });

  it('after an end between copy and deletion keeps what has been written since on either side', async () => {
    const { privateBook, journalBook } = newBooks();
    await moveJournal({ privateBook, journalBook }, async () => false);
    journal.put(journalBook, 'a', entry('rewritten'));
    const move = () => moveJournal({ privateBook, journalBook }, saved);
    expect(await move()).toBe(3);
    const texts = [...journal.entries(journalBook).values()].map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['from before', 'rewritten', 'shown']);
    expect(journal.get(journalBook, 'a')?.text).toBe('rewritten');
  });

  it('leaves what was written into the private book meanwhile for the next time', async () => {
    const { privateBook, journalBook } = newBooks();
    const moving = moveJournal({ privateBook, journalBook }, async () => {
      journal.put(privateBook, 'd', entry('meanwhile'));
      return true;
    });
    expect(await moving).toBe(3);
    expect(journal.ids(privateBook)).toEqual(['d']);
  });
});
