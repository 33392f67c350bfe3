import { createStore } from 'solid-js/store';
import * as Y from 'yjs';
import { createProjection, type HomeStore } from '../../../src/app/projection';
import { createShelf } from '../../../src/app/shelf';
import {
  createBook,
  encodeBook,
  encodeParts,
  journal,
  onUnsaved,
  type Book,
} from '../../../src/doc';
import { createMemoryLog } from '../../helpers/memoryLog';

/** Entries of 85 bytes of text, as in the table of goals; a new device id every ten, as after so many sittings. */
const fill = (book: Book, entries: number): void => {
  for (let index = 0; index < entries; index += 1) {
    if (index % 10 === 0) book.clientID = 1_000 + index;
    journal.put(book, String((index * 7_919) % entries).padStart(22, '0'), {
      text: `Evening ${index}: warm light, a glass of water, the blanket with its soft side up, and rain.`,
      writtenAt: 1_700_000_000_000 + index,
      sharedAs: null,
    });
  }
};

/** Watches for how long nothing else can have a turn. */
const watchGaps = () => {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    port1.close();
    return longest;
  };
};

export interface Opening {
  /** One `Y.applyUpdate` of the whole in memory: the limit. */
  readonly applyMs: number;
  /** From the log's answer to a journal that is wholly shown. */
  readonly readyMs: number;
  readonly longestGapMs: number;
  /** One entry rewritten, and one that comes, with everything else shown. */
  readonly editMs: number;
  readonly addMs: number;
}

/**
 * Opens a journal of so many entries through shelf and projection, from a log in memory. `form`: one compacted
 * snapshot in parts, or a record an entry.
 */
export const measureOpening = async (
  entries: number,
  form: 'parts' | 'records',
): Promise<Opening> => {
  const memory = createMemoryLog();
  const source = createBook();
  const kept = memory.bookOf('journal');
  if (form === 'records') onUnsaved(source, (update) => kept.updates.push(update));
  fill(source, entries);
  if (form === 'parts') kept.snapshot = encodeParts(source);
  const whole = encodeBook(source);
  const begun = performance.now();
  Y.applyUpdate(createBook(), whole);
  const applyMs = performance.now() - begun;

  const [state, set] = createStore({ journal: [], answers: {} } as unknown as HomeStore);
  const shelf = createShelf(memory.log, () => {});
  const projection = createProjection(set);
  const [privateBook, sharedBook] = [createBook(), createBook()];
  const gaps = watchGaps();
  const start = performance.now();
  const opened = await shelf.open('journal');
  if (!opened.ok) throw new Error(opened.error.type);
  const { book } = opened.value;
  const books = { privateBook, sharedBook, journalBook: book, partnerBook: null } as const;
  await projection.show({ ...books, leads: 'me' });
  const readyMs = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve));
  const longestGapMs = gaps();

  const timesOf = (change: (index: number) => void) => {
    const from = performance.now();
    for (let index = 0; index < 50; index += 1) change(index);
    return (performance.now() - from) / 50;
  };
  const entry = { text: 'changed', sharedAs: null };
  const editMs = timesOf((index) => {
    const { id, writtenAt } = state.journal[index * 11] ?? { id: 'none', writtenAt: 0 };
    journal.put(book, id, { ...entry, writtenAt });
  });
  const addMs = timesOf((index) =>
    journal.put(book, `new${index}`, { ...entry, writtenAt: 1_800_000_000_000 + index }),
  );
  await shelf.close();
  return { applyMs, readyMs, longestGapMs, editMs, addMs };
};
