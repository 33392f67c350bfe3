import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import type { Verdict } from '../core/ports/sync';
import { createBook } from './book';
import { isEntry } from './codec';
import type { Book } from './collection';
import { inspectUpdate } from './inspect';
import { shownMaps, type ShownMap } from './shownMaps';

/** A book that holds more came from no pen. */
const mostBytes = 128 * 1024 * 1024;

/** Follows one map: how many entries it has, and whether all that was written is of its kind. */
const followMap = (book: Book, name: string, { schema, most }: ShownMap) => {
  const map = book.getMap(name);
  let count = 0;
  let isSound = true;
  map.observe((event) => {
    for (const [key, { action }] of event.changes.keys) {
      if (action === 'add') count += 1;
      if (action === 'delete') count -= 1;
      else if (!isEntry(schema, map.get(key))) isSound = false;
    }
  });
  return () => isSound && count <= most;
};

/**
 * A copy of a partner's shared book in which whatever comes from their device is tried before the book itself sees it.
 * After anything that was refused the copy is of no use any more.
 */
export const createScratch = () => {
  const book = createBook();
  const checks = [...shownMaps].map(([name, map]) => followMap(book, name, map));
  let bytes = 0;

  const isWhole = () => book.store.pendingStructs === null && book.store.pendingDs === null;

  return {
    /** What the book holds already. */
    load(update: Bytes): void {
      bytes += update.length;
      Y.applyUpdate(book, update);
    },

    admit(update: Bytes): Verdict {
      bytes += update.length;
      const verdict = bytes > mostBytes ? 'refused' : inspectUpdate(book, update);
      if (verdict !== 'fits') return verdict;
      try {
        Y.applyUpdate(book, update);
      } catch {
        return 'refused';
      }
      return isWhole() && checks.every((isSound) => isSound()) ? 'fits' : 'refused';
    },
  };
};
