import * as fc from 'fast-check';
import { createEffect, createRoot } from 'solid-js';
import { createStore } from 'solid-js/store';
import { describe, expect, it } from 'vitest';
import { createProjection, type Books, type HomeStore } from '../../../src/app/projection';
import {
  createBook,
  journal,
  markEntry,
  shownEntries,
  writeSelf,
  writeSettings,
  writeShownName,
} from '../../../src/doc';

const initial = {
  name: '',
  quickStartAt: 0,
  partner: null,
  journal: [],
  journalReady: false,
  lockSettings: { idleMinutes: 2, hidden: 'soon' },
} as unknown as HomeStore;

const newBooks = () => ({
  privateBook: createBook(),
  journalBook: createBook(),
  sharedBook: createBook(),
  partnerBook: createBook(),
  leads: 'me' as const,
});

const setUp = () => {
  const [state, set] = createStore<HomeStore>({ ...initial });
  return { state, ...createProjection(set) };
};

const plain = (state: HomeStore) => JSON.parse(JSON.stringify(state)) as HomeStore;

/** What somebody sees who opens these books now. */
const seenAnew = async (books: Books) => {
  const { state, show, stop } = setUp();
  await show(books);
  stop();
  return plain(state);
};

/** The journal, worked out in the plainest way. */
const journalOf = (books: Books) =>
  [...journal.entries(books.journalBook ?? books.privateBook)]
    .map(([name, { text, writtenAt, sharedAs, marked }]) => ({
      id: name,
      text,
      writtenAt,
      shared: sharedAs !== null,
      marked: marked === true,
    }))
    .toSorted((a, b) => b.writtenAt - a.writtenAt || (a.id < b.id ? -1 : 1));

const entry = (text: string, writtenAt: number) => ({ text, writtenAt, sharedAs: null });

const id = fc.integer({ min: 0, max: 4 }).map((number) => `id${number}`);
const at = fc.integer({ min: 0, max: 2 });
const edit = fc.oneof(
  fc.record({ on: fc.constant('journal' as const), id, at, text: fc.string() }),
  fc.record({ on: fc.constant('entries' as const), id, at, text: fc.string() }),
  fc.record({ on: fc.constant('remove' as const), id, at, text: fc.string() }),
  fc.record({ on: fc.constant('mark' as const), id, at, text: fc.string() }),
  fc.record({ on: fc.constant('self' as const), id, at, text: fc.string() }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

const play = (books: ReturnType<typeof newBooks>, edits: readonly Edit[]) => {
  const { privateBook, journalBook, partnerBook } = books;
  for (const { on, id: wanted, at: when, text } of edits) {
    if (on === 'journal') journal.put(journalBook, wanted, entry(text, when));
    if (on === 'mark') markEntry(journalBook, wanted, when > 0);
    if (on === 'entries') shownEntries.put(partnerBook, wanted, { text, writtenAt: when });
    if (on === 'remove') {
      journal.remove(journalBook, wanted);
      shownEntries.remove(partnerBook, wanted);
    }
    if (on === 'self') {
      writeSelf(privateBook, { name: text, quickStartAt: when });
      writeShownName(partnerBook, text);
      writeSettings(privateBook, { idleMinutes: 5, hidden: 'idle' });
    }
  }
};

describe('the projection', () => {
  it('shows after any edits, one by one or several at once, what a fresh look at the books shows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { maxLength: 20 }),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { maxLength: 20 }),
        async (before, groups) => {
          const books = newBooks();
          play(books, before);
          const { state, show, stop } = setUp();
          await show(books);
          for (const group of groups) {
            books.journalBook.transact(() => play(books, group));
            expect(plain(state)).toEqual(await seenAnew(books));
            expect(plain(state).journal).toEqual(journalOf(books));
          }
          stop();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves the entries that did not change as they were', async () => {
    const books = newBooks();
    for (let index = 0; index < 9; index += 1) {
      journal.put(books.journalBook, `id${index}`, entry(`${index}`, index));
    }
    const { state, show } = setUp();
    await show(books);
    const before = [...state.journal];
    journal.put(books.journalBook, 'id4', entry('changed', 4));
    journal.put(books.journalBook, 'new', entry('new', 6));
    expect(state.journal).toHaveLength(10);
    const kept = state.journal.filter((each) => before.includes(each)).map((each) => each.id);
    expect(kept).toEqual(['id8', 'id7', 'id6', 'id5', 'id3', 'id2', 'id1', 'id0']);
  });

  it('finds the place of every entry of a long journal', async () => {
    const books = newBooks();
    const put = (index: number, text: string) =>
      journal.put(books.journalBook, `id${index}`, entry(text, index % 40));
    for (let index = 0; index < 200; index += 1) put(index, 'before');
    const { state, show } = setUp();
    await show(books);
    for (let index = 0; index < 200; index += 1) {
      put(index, 'after');
      expect(state.journal.filter(({ text }) => text === 'after')).toHaveLength(index + 1);
    }
    expect(plain(state).journal).toEqual(journalOf(books));
  });

  it('tells only who reads an entry that it has changed', async () => {
    const books = newBooks();
    for (const name of ['a', 'b']) journal.put(books.journalBook, name, entry(name, 1));
    const { state, show } = setUp();
    await show(books);
    const seen: string[] = [];
    const end = createRoot((dispose) => {
      createEffect(() => seen.push(`first ${state.journal[0]?.text}`));
      createEffect(() => seen.push(`second ${state.journal[1]?.text}`));
      return dispose;
    });
    journal.put(books.journalBook, 'b', entry('changed', 1));
    expect(seen).toEqual(['first a', 'second b', 'second changed']);
    end();
  });

  it('shows what is written while the journal is still being opened, and then the whole of it', async () => {
    const books = newBooks();
    const { state, show } = setUp();
    await show({ ...books, journalBook: null });
    journal.put(books.privateBook, 'new', entry('new', 9));
    expect(state.journal.map(({ text }) => text)).toEqual(['new']);
    expect(state.journalReady).toBe(false);
    journal.put(books.journalBook, 'new', entry('new', 9));
    for (let index = 0; index < 1_000; index += 1) {
      journal.put(books.journalBook, `id${index}`, entry(`${index}`, 1));
    }
    const shown = show(books);
    journal.remove(books.journalBook, 'id999');
    journal.put(books.journalBook, 'id1', entry('while filling', 7));
    await shown;
    expect(state.journalReady).toBe(true);
    expect(state.journal).toHaveLength(1_000);
    expect(state.journal.slice(0, 2).map(({ text }) => text)).toEqual(['new', 'while filling']);
  });

  it('lets go of the books that it showed before', async () => {
    const [before, after] = [newBooks(), newBooks()];
    writeShownName(before.partnerBook, 'Before');
    shownEntries.put(before.partnerBook, 'a', { text: 'before', writtenAt: 1 });
    writeShownName(after.partnerBook, 'After');
    const { state, show } = setUp();
    await show(before);
    await show(after);
    const seen = plain(state);
    expect(seen.partner).toEqual({ name: 'After', entries: [] });
    play(before, [
      { on: 'journal', id: 'x', at: 1, text: 'x' },
      { on: 'entries', id: 'x', at: 1, text: 'x' },
      { on: 'self', id: 'x', at: 1, text: 'x' },
    ]);
    expect(plain(state)).toEqual(seen);
    await show({ ...after, partnerBook: null });
    expect(state.partner).toBeNull();
  });

  it('stops a journal that is still being read', async () => {
    const books = newBooks();
    for (let index = 0; index < 200; index += 1) {
      journal.put(books.journalBook, `id${index}`, entry(`${index}`, 1));
    }
    const { state, show, stop } = setUp();
    const shown = show(books);
    stop();
    await shown;
    expect(state.journal).toEqual([]);
    expect(state.journalReady).toBe(false);
  });
});
