import { describe, expect, it } from 'vitest';
import {
  createBook,
  encodeBook,
  journal,
  loadBook,
  onUnsaved,
  readSelf,
  readSettings,
  readUpkeep,
  removeEntry,
  settleSharing,
  shareEntry,
  shownEntries,
  unshareEntry,
  writeEntry,
  writeSelf,
  writeSettings,
  writeUpkeep,
} from '../../../src/doc';

const newBooks = () => ({ journalBook: createBook(), sharedBook: createBook() });
const textIn = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('the journal', () => {
  it('is private until shared; sharing copies, taking back removes the copy and its text', () => {
    const books = newBooks();
    writeEntry(books, 'a', { text: 'warm and quiet', writtenAt: 7 });
    expect(textIn(encodeBook(books.sharedBook))).not.toContain('warm and quiet');
    shareEntry(books, 'a', 'copy');
    expect([...shownEntries.entries(books.sharedBook).values()]).toEqual([
      { text: 'warm and quiet', writtenAt: 7 },
    ]);
    unshareEntry(books, 'a');
    expect(shownEntries.entries(books.sharedBook).size).toBe(0);
    expect(textIn(encodeBook(books.sharedBook))).not.toContain('warm and quiet');
    expect(journal.entries(books.journalBook).get('a')).toEqual({
      text: 'warm and quiet',
      writtenAt: 7,
      sharedAs: null,
    });
  });

  it('keeps a shared copy in step with the entry, and removes it with the entry', () => {
    const books = newBooks();
    writeEntry(books, 'a', { text: 'one', writtenAt: 7 });
    shareEntry(books, 'a', 'copy');
    writeEntry(books, 'a', { text: 'two', writtenAt: 7 });
    expect(shownEntries.entries(books.sharedBook).get('copy')?.text).toBe('two');
    removeEntry(books, 'a');
    expect(journal.entries(books.journalBook).size).toBe(0);
    expect(shownEntries.entries(books.sharedBook).size).toBe(0);
  });
});

describe('after a change of the shared book', () => {
  it('what counts as shared is what the shared book holds; everything else is private again', () => {
    const books = newBooks();
    for (const id of ['a', 'b']) {
      writeEntry(books, id, { text: id, writtenAt: 1 });
      shareEntry(books, id, `copy of ${id}`);
    }
    const another = { ...books, sharedBook: createBook() };
    settleSharing(another, ['a', 'b', 'gone']);
    expect([...journal.entries(books.journalBook).values()].map((entry) => entry.sharedAs)).toEqual(
      [null, null],
    );
    expect(shownEntries.entries(another.sharedBook).size).toBe(0);
    shareEntry(another, 'a', 'new copy');
    settleSharing(another, ['a', 'b', 'gone']);
    expect(journal.entries(books.journalBook).get('a')?.sharedAs).toBe('new copy');
  });
});

describe('settings and upkeep', () => {
  it('are as they begin until they are written', () => {
    const book = createBook();
    expect(readSettings(book)).toEqual({ idleMinutes: 2, hidden: 'soon' });
    expect(readUpkeep(book)).toEqual({ backupAt: null, remindedUntil: null });
    writeSettings(book, { idleMinutes: 15, hidden: 'atOnce' });
    writeUpkeep(book, { backupAt: 5, remindedUntil: null });
    expect(readSettings(book)).toEqual({ idleMinutes: 15, hidden: 'atOnce' });
    expect(readUpkeep(book)).toEqual({ backupAt: 5, remindedUntil: null });
  });

  it('begin anew where something lies there that could not have been chosen', () => {
    const book = createBook();
    book
      .getMap('settings')
      .set('self', new TextEncoder().encode('\u0001{"idleMinutes":999,"hidden":"soon"}'));
    expect(readSettings(book).idleMinutes).toBe(2);
  });
});

describe('a collection', () => {
  it('tells once a transaction which entries have changed, until it is asked to stop', () => {
    const book = createBook();
    const told: string[][] = [];
    const stop = journal.observe(book, (ids) => told.push([...ids].toSorted()));
    const entry = { text: 'one', writtenAt: 1, sharedAs: null };
    book.transact(() => ['a', 'b'].forEach((id) => journal.put(book, id, entry)));
    journal.remove(book, 'a');
    expect(journal.get(book, 'a')).toBeUndefined();
    expect(journal.get(book, 'b')).toEqual(entry);
    expect(journal.ids(book)).toEqual(['b']);
    stop();
    journal.remove(book, 'b');
    expect(told).toEqual([['a', 'b'], ['a']]);
  });
});

describe('a book', () => {
  it('says what is not yet on disk, and never what came from there', () => {
    const source = createBook();
    writeSelf(source, { name: 'Ada', quickStartAt: 3 });
    const book = createBook();
    const unsaved: Uint8Array[] = [];
    onUnsaved(book, (update) => unsaved.push(update));
    expect(loadBook(book, [encodeBook(source)])).toBe(0);
    expect(readSelf(book)).toEqual({ name: 'Ada', quickStartAt: 3 });
    expect(unsaved).toHaveLength(0);
    writeSelf(book, { name: 'Ada', quickStartAt: 4 });
    expect(unsaved).toHaveLength(1);
  });

  it('counts updates that do not decode, and still applies the others', () => {
    const source = createBook();
    writeSelf(source, { name: 'Ada', quickStartAt: 3 });
    const book = createBook();
    expect(loadBook(book, [new Uint8Array([255, 255, 255]), encodeBook(source)])).toBe(1);
    expect(readSelf(book).name).toBe('Ada');
  });

  it('leaves out foreign values that fit no schema', () => {
    const book = createBook();
    const map = book.getMap('entries');
    map.set('a', new Uint8Array([1, 123]));
    map.set('b', 'text');
    map.set('c', new Uint8Array([9]));
    map.set('d', new TextEncoder().encode('\u0001{"text":5,"writtenAt":1}'));
    expect(shownEntries.entries(book).size).toBe(0);
  });
});
