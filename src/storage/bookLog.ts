import type { Bytes } from '../core/bytes';
import { err, ok } from '../core/result';
import type { BookLog } from '../core/ports/storage';
import type { Sealer } from '../core/ports/vault';
import type { LogBackend } from './backend';
import { createBookWriter, type BookWriter } from './bookWriter';

/**
 * The sealed, append-only log of every book. One writer at a time: where another one has written in between, changes
 * answer `StorageLost` until the book is loaded again, so that a forgotten tab can never drop what a newer one wrote.
 * After `close` every call answers `StorageLost`.
 */
export function createBookLog(parts: { backend: LogBackend; sealer: Sealer }): BookLog {
  /** By the book's opaque name as text, so that opened and renewed books share one. */
  const writers = new Map<string, BookWriter>();
  const named = new Map<string, Promise<BookWriter>>();
  let closed = false;

  function writerNamed(name: Bytes): BookWriter {
    const writer = writers.get(name.join()) ?? createBookWriter(parts, name);
    writers.set(name.join(), writer);
    return writer;
  }

  function writerOf(book: string): Promise<BookWriter> {
    const known = named.get(book);
    if (known) return known;
    const asked = parts.sealer.nameOf(book).then(writerNamed);
    named.set(book, asked);
    asked.catch(() => named.delete(book));
    return asked;
  }

  const lost = err({ type: 'StorageLost' } as const);

  return {
    load: async (book, onOpened) => (closed ? lost : (await writerOf(book)).load(onOpened)),
    append: async (book, update) => (closed ? lost : (await writerOf(book)).append(update)),
    compact: async (book, plains) => (closed ? lost : (await writerOf(book)).compact(plains)),
    remove: async (book) => (closed ? lost : (await writerOf(book)).remove()),
    async renew() {
      const names = await parts.backend.names();
      if (!names.ok) return names;
      for (const name of names.value) {
        if (closed) return lost;
        const renewed = await writerNamed(name).renew();
        if (!renewed.ok) return renewed;
      }
      return closed ? lost : ok(undefined);
    },
    async close() {
      closed = true;
      await Promise.allSettled(named.values());
      await Promise.all([...writers.values()].map((writer) => writer.settled()));
    },
  };
}
