import { err } from '../core/result';
import type { BookLog, Sealer } from '../core/ports';
import type { LogBackend } from './backend';
import { createBookWriter, type BookWriter } from './bookWriter';

/**
 * The sealed, append-only log of every book. One writer at a time: where another one has written in between, changes
 * answer `StorageLost` until the book is loaded again, so that a forgotten tab can never drop what a newer one wrote.
 * After `close` every call answers `StorageLost`.
 */
export function createBookLog(parts: { backend: LogBackend; sealer: Sealer }): BookLog {
  const writers = new Map<string, BookWriter>();
  let closed = false;

  function writerOf(book: string): BookWriter {
    const writer = writers.get(book) ?? createBookWriter(parts, book);
    writers.set(book, writer);
    return writer;
  }

  const lost = err({ type: 'StorageLost' } as const);

  return {
    load: async (book) => (closed ? lost : writerOf(book).load()),
    append: async (book, update) => (closed ? lost : writerOf(book).append(update)),
    compact: async (book, snapshot) => (closed ? lost : writerOf(book).compact(snapshot)),
    async close() {
      closed = true;
      await Promise.all([...writers.values()].map((writer) => writer.settled()));
    },
  };
}
