import type { Bytes } from '../core/bytes';
import type { BookLog } from '../core/ports/storage';
import { encodeSince, encodeUpTo, reachOf, toPart, type Book } from '../doc';
import { breathe } from './breathe';

/** Records behind the snapshot at opening, and updates appended since, after which a book is compacted. */
const longTail = { opening: 100, running: 500 };
/** How long nothing more must be asked for, so that a burst of changes is compacted once. */
const idleMs = 3_000;

export interface Compaction {
  /** One more update was handed to the log. */
  grew(): void;
  /** Compacts once nothing more has been asked for in three seconds. */
  soon(): void;
  /** Begins nothing new; resolves when what runs has come to an end. */
  end(): Promise<void>;
}

/**
 * Keeps one book's log short, in the background and one at a time. `tail`: records behind the newest snapshot.
 * `intact`: a damaged log is left as it lies, since a later version may read more of it.
 */
export const createCompaction = (options: {
  readonly log: BookLog;
  readonly name: string;
  readonly book: Book;
  readonly tail: number;
  readonly intact: boolean;
}): Compaction => {
  const { log, name, book, intact } = options;
  let { tail } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let ended = false;

  const compact = async () => {
    const reach = reachOf(book);
    const parts: Bytes[] = [];
    for (const part of encodeUpTo(book, reach)) {
      parts.push(toPart(part));
      await breathe();
      if (ended) return;
    }
    // In one go from here on: the snapshot holds every update that the log was handed before it.
    parts.push(toPart(encodeSince(book, reach)));
    const covered = tail;
    const written = await log.compact(name, parts);
    if (written.ok) tail -= covered;
  };

  const soon = () => {
    clearTimeout(timer);
    if (intact && !ended) timer = setTimeout(begin, idleMs);
  };

  const begin = () => {
    if (running) return soon();
    running = compact().finally(() => (running = undefined));
  };

  if (tail > longTail.opening) soon();

  return {
    grew() {
      tail += 1;
      if (tail > longTail.running) soon();
    },
    soon,
    async end() {
      ended = true;
      clearTimeout(timer);
      await running;
    },
  };
};
