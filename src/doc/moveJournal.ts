import type * as Y from 'yjs';
import { origins, type Book } from './collection';

const entriesOf = (book: Book): Y.Map<unknown> => book.getMap('journal');

const isEqual = (one: unknown, other: unknown): boolean =>
  one instanceof Uint8Array && other instanceof Uint8Array && one.join() === other.join();

/** Where an entry goes that differs from the one that the journal already holds, so that neither is lost. */
const besideOf = (id: string): string => `${id}~`;

/**
 * Moves the entries that lie in the private book (of an older vault, or written before the journal was open) to the
 * journal book. They are copied before this returns, so the journal can be shown at once; they are deleted from the
 * private book only when `isSaved` says that the copies are on disk. So a crash at any point costs nothing, and calling
 * this again goes on. Resolves to how many have left the private book.
 */
export const moveJournal = async (
  { privateBook, journalBook }: { readonly privateBook: Book; readonly journalBook: Book },
  isSaved: () => Promise<boolean>,
): Promise<number> => {
  const [from, to] = [entriesOf(privateBook), entriesOf(journalBook)];
  const ids = [...from.keys()];
  if (ids.length === 0) return 0;

  const copy = (id: string) => {
    const entry = from.get(id);
    if (!to.has(id)) to.set(id, entry);
    else if (!isEqual(to.get(id), entry)) to.set(besideOf(id), entry);
  };
  journalBook.transact(() => ids.forEach(copy), origins.local);
  if (!(await isSaved())) return 0;
  privateBook.transact(() => ids.forEach((id) => from.delete(id)), origins.local);
  return ids.length;
};
