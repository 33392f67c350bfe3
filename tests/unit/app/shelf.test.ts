import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createShelf, type SaveState } from '../../../src/app/shelf';
import {
  createBook,
  encodeBook,
  encodeParts,
  journal,
  onUnsaved,
  toPart,
  type Book,
} from '../../../src/doc';
import { createMemoryLog } from '../../helpers/memoryLog';

/** What else happens while long work gives way. */
const rest = vi.hoisted(() => vi.fn<() => void | Promise<void>>());
vi.mock('../../../src/app/breathe', () => ({ breathe: async () => rest() }));

const idleMs = 3_000;
const entry = (text: string) => ({ text, writtenAt: 1, sharedAs: null });
const write = (book: Book, id: string, text = `about ${id}`) => journal.put(book, id, entry(text));
const latin = new TextDecoder('latin1');

/** Updates of so many entries, one each. */
const updatesOf = (count: number) => {
  const book = createBook();
  const updates: Uint8Array<ArrayBuffer>[] = [];
  onUnsaved(book, (update) => updates.push(update));
  for (let index = 0; index < count; index += 1) write(book, `id${index}`);
  return updates;
};

const setUp = (memory = createMemoryLog()) => {
  const states: SaveState[] = [];
  const shelf = createShelf(memory.log, (state) => states.push(state));
  const open = async (name = 'journal') => {
    const opened = await shelf.open(name);
    if (!opened.ok) throw new Error(opened.error.type);
    return opened.value;
  };
  /** What a new shelf over the same disk finds. */
  const reopened = async (name = 'journal') => {
    const { value } = (await createShelf(createMemoryLog(memory.kept).log, () => {}).open(
      name,
    )) as { value: { book: Book } };
    return value.book;
  };
  const everything = () =>
    [...memory.kept.values()]
      .flatMap(({ snapshot, updates }) => [...snapshot, ...updates])
      .map((bytes) => latin.decode(bytes))
      .join();
  return { memory, states, shelf, open, reopened, everything };
};

/** Lets whatever waits for nothing but its turn have it, also where it gives way in between. */
const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  await turns();
};
const isSameBook = (one: Book, other: Book) =>
  Buffer.compare(encodeBook(one), encodeBook(other)) === 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('opening a book', () => {
  it('gives what the log holds, from parts and from later updates', async () => {
    const memory = createMemoryLog();
    const source = createBook();
    for (let index = 0; index < 300; index += 1) write(source, `id${index}`, 'x'.repeat(2_000));
    memory.bookOf('journal').snapshot = encodeParts(source, 4_000).map(toPart);
    onUnsaved(source, (update) => memory.bookOf('journal').updates.push(update));
    write(source, 'id7', 'changed');
    journal.remove(source, 'id8');
    const { open } = setUp(memory);
    const { book, damaged } = await open();
    expect(damaged).toBe(false);
    expect(isSameBook(book, source)).toBe(true);
  });

  it('asked for twice at once is done once', async () => {
    const { memory, open } = setUp();
    const [one, other] = await Promise.all([open(), open()]);
    expect(one.book).toBe(other.book);
    expect(memory.calls).toEqual(['load journal']);
  });

  it('says when something could not be read, and keeps the rest', async () => {
    const memory = createMemoryLog();
    const [first, second] = updatesOf(2);
    if (!first || !second) throw new Error('Two updates');
    memory.bookOf('journal').updates = [
      first,
      new Uint8Array([255, 255]),
      new Uint8Array(),
      second,
    ];
    const { open } = setUp(memory);
    const { book, damaged } = await open();
    expect(damaged).toBe(true);
    expect(journal.ids(book)).toEqual(['id0', 'id1']);
  });

  it('that failed can be tried again', async () => {
    const { memory, shelf, open } = setUp();
    memory.refuse({ type: 'StorageLost' });
    expect(await shelf.open('journal')).toEqual({ ok: false, error: { type: 'StorageLost' } });
    expect(shelf.bookOf('journal')).toBeUndefined();
    memory.refuse(null);
    const { book } = await open();
    expect(shelf.bookOf('journal')).toBe(book);
  });

  it('hands out no half-open book, and none once the shelf is closed', async () => {
    const memory = createMemoryLog();
    memory.bookOf('journal').updates = updatesOf(5);
    const { shelf } = setUp(memory);
    memory.hold();
    const opening = shelf.open('journal');
    await turns();
    expect(shelf.bookOf('journal')).toBeUndefined();
    const closing = shelf.close();
    memory.release();
    expect((await opening).ok).toBe(false);
    await closing;
    expect(shelf.bookOf('journal')).toBeUndefined();
  });
});

describe('a change', () => {
  it('counts as saved when it is committed, not before', async () => {
    const { memory, states, shelf, open, reopened } = setUp();
    const { book } = await open();
    memory.hold();
    write(book, 'a');
    expect(states.at(-1)?.save).toBe('saving');
    const saved = shelf.isSaved('journal');
    memory.release();
    expect(await saved).toBe(true);
    expect(states.at(-1)?.save).toBe('saved');
    expect(journal.ids(await reopened())).toEqual(['a']);
  });

  it('is waited for until it is on disk: while it is written, and while the disk refuses it', async () => {
    const { memory, shelf, open } = setUp();
    const { book } = await open();
    let saved = 0;
    const wait = () => void shelf.untilSaved('journal').then(() => (saved += 1));
    wait();
    await turns();
    expect(saved).toBe(1);

    memory.refuse({ type: 'DiskFull' });
    write(book, 'a');
    wait();
    await turns();
    shelf.retry();
    await turns();
    expect(saved).toBe(1);

    memory.refuse(null);
    memory.hold();
    shelf.retry();
    await turns();
    expect(saved).toBe(1);
    memory.release();
    await turns();
    expect(saved).toBe(2);
    expect(memory.bookOf('journal').updates).toHaveLength(1);
  });

  it('that the disk refuses stays unsaved, with the reason, until it is tried again', async () => {
    const { memory, states, shelf, open, reopened } = setUp();
    const [{ book }, { book: other }] = [await open(), await open('other')];
    write(book, 'a');
    await turns();
    memory.refuse({ type: 'DiskFull' });
    write(book, 'b');
    expect(await shelf.isSaved('journal')).toBe(false);
    expect(await shelf.isSaved('other')).toBe(true);
    expect(states.at(-1)).toEqual({ save: 'unsaved', saveProblem: { type: 'DiskFull' } });
    memory.refuse(null);
    write(other, 'c');
    await turns();
    expect(states.at(-1)?.save).toBe('unsaved');
    shelf.retry();
    await turns();
    expect(states.at(-1)).toEqual({ save: 'saved', saveProblem: null });
    expect(journal.ids(await reopened())).toEqual(['a', 'b']);
    expect(memory.bookOf('journal').updates).toHaveLength(2);
  });
});

describe('compaction', () => {
  it('takes text that was removed for good out of the log, once nothing more is asked for', async () => {
    const { memory, shelf, open, reopened, everything } = setUp();
    const { book } = await open();
    write(book, 'a', 'a sentence to forget');
    write(book, 'b');
    journal.remove(book, 'a');
    shelf.compactSoon('journal');
    await pass(idleMs - 1);
    shelf.compactSoon('journal');
    await pass(idleMs - 1);
    expect(everything()).toContain('a sentence to forget');
    await pass(1);
    expect(everything()).not.toContain('a sentence to forget');
    expect(memory.bookOf('journal').updates).toHaveLength(0);
    expect(journal.ids(await reopened())).toEqual(['b']);
  });

  it.each([
    { records: 100, compacted: 0 },
    { records: 101, compacted: 1 },
  ])('follows an opening with $records records: $compacted', async ({ records, compacted }) => {
    const memory = createMemoryLog();
    memory.bookOf('journal').updates = updatesOf(records);
    const { open, reopened } = setUp(memory);
    const { book } = await open();
    await pass(idleMs);
    expect(memory.calls.filter((call) => call.startsWith('compact'))).toHaveLength(compacted);
    expect(isSameBook(await reopened(), book)).toBe(true);
  });

  it('never touches a damaged log', async () => {
    const memory = createMemoryLog();
    Object.assign(memory.bookOf('journal'), {
      updates: updatesOf(200),
      damage: [{ type: 'Missing', seq: 3 }],
    });
    const { shelf, open } = setUp(memory);
    await open();
    shelf.compactSoon('journal');
    await pass(2 * idleMs);
    expect(memory.calls).toEqual(['load journal']);
  });

  it('comes after many changes in one run, once, and again only after as many', async () => {
    const { memory, open } = setUp();
    const { book } = await open();
    const compactions = () => memory.calls.filter((call) => call === 'compact journal').length;
    const burst = async (count: number) => {
      for (let index = 0; index < count; index += 1) write(book, `id${index}`);
      await pass(idleMs);
      return compactions();
    };
    expect(await burst(500)).toBe(0);
    expect(await burst(1)).toBe(1);
    expect(await burst(500)).toBe(1);
    expect(await burst(1)).toBe(2);
  });

  it('runs one at a time, and what is written meanwhile stays behind the snapshot', async () => {
    const { memory, shelf, open, reopened } = setUp();
    const { book } = await open();
    write(book, 'a');
    await turns();
    memory.hold();
    shelf.compactSoon('journal');
    await pass(idleMs);
    write(book, 'b');
    shelf.compactSoon('journal');
    await pass(idleMs);
    expect(memory.calls.filter((call) => call === 'compact journal')).toHaveLength(1);
    memory.release();
    await turns();
    expect(journal.ids(await reopened()).toSorted()).toEqual(['a', 'b']);
    await pass(idleMs);
    expect(memory.calls.filter((call) => call === 'compact journal')).toHaveLength(2);
    expect(memory.bookOf('journal').updates).toHaveLength(0);
  });

  it('holds what is written while it is being made', async () => {
    const { memory, shelf, open, reopened } = setUp();
    const { book } = await open();
    write(book, 'a');
    await turns();
    rest.mockImplementationOnce(async () => {
      write(book, 'b');
      await turns();
    });
    shelf.compactSoon('journal');
    await pass(idleMs);
    expect(memory.bookOf('journal').updates).toHaveLength(0);
    expect(journal.ids(await reopened())).toEqual(['a', 'b']);
  });

  it('that the disk refuses costs nothing', async () => {
    const { memory, states, shelf, open, reopened } = setUp();
    const { book } = await open();
    write(book, 'a');
    await turns();
    memory.refuse({ type: 'DiskFull' });
    shelf.compactSoon('journal');
    await pass(idleMs);
    expect(states.at(-1)?.save).toBe('saved');
    expect(journal.ids(await reopened())).toEqual(['a']);
  });
});

describe('closing', () => {
  it('waits for a compaction that the log is at', async () => {
    const { memory, shelf, open } = setUp();
    await open();
    memory.hold();
    shelf.compactSoon('journal');
    await pass(idleMs);
    let closed = false;
    const closing = shelf.close().then(() => (closed = true));
    await turns();
    expect(closed).toBe(false);
    memory.release();
    await closing;
    expect(memory.calls).toEqual(['load journal', 'compact journal', 'close']);
  });

  it('lets a compaction go that has handed nothing to the log yet', async () => {
    const { memory, shelf, open } = setUp();
    const { book } = await open();
    write(book, 'a');
    await turns();
    rest.mockImplementationOnce(() => void shelf.close());
    shelf.compactSoon('journal');
    await pass(idleMs);
    expect(memory.calls).toEqual(['load journal', 'close']);
  });

  it('waits for what is being written and for a compaction that runs, and begins none', async () => {
    const { memory, shelf, open } = setUp();
    const [{ book }, { book: other }] = [await open(), await open('other')];
    await open('empty');
    memory.hold();
    shelf.compactSoon('journal');
    await pass(idleMs);
    write(book, 'a');
    write(other, 'a');
    for (const name of ['other', 'empty']) shelf.compactSoon(name);
    let closed = false;
    const closing = shelf.close().then(() => (closed = true));
    await pass(2 * idleMs);
    expect(closed).toBe(false);
    memory.release();
    await closing;
    expect(memory.calls).toEqual([
      'load journal',
      'load other',
      'load empty',
      'compact journal',
      'close',
    ]);
    expect(memory.bookOf('other').updates).toHaveLength(1);
    expect(memory.bookOf('journal').updates).toHaveLength(1);
    await pass(2 * idleMs);
    expect(memory.calls.at(-1)).toBe('close');
  });
});
