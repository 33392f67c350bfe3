import * as v from 'valibot';
import { createCollection, origins, type Book } from './collection';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(100_000));

/** Private book. `sharedAs` is the id of the copy in the shared book, while there is one. */
export const journal = createCollection(
  'journal',
  v.object({ text, writtenAt: time, sharedAs: v.nullable(v.string()) }),
);

/** Shared book: copies of the entries that the person chose to show. */
export const shownEntries = createCollection('entries', v.object({ text, writtenAt: time }));

interface Books {
  readonly privateBook: Book;
  readonly sharedBook: Book;
}

/** Writes or rewrites an entry; a shared copy follows, since the person sees one text. */
export const writeEntry = (
  { privateBook, sharedBook }: Books,
  id: string,
  entry: { readonly text: string; readonly writtenAt: number },
): void => {
  const sharedAs = journal.entries(privateBook).get(id)?.sharedAs ?? null;
  journal.put(privateBook, id, { ...entry, sharedAs });
  if (sharedAs) shownEntries.put(sharedBook, sharedAs, entry);
};

export const shareEntry = (
  { privateBook, sharedBook }: Books,
  id: string,
  copyId: string,
): void => {
  const entry = journal.entries(privateBook).get(id);
  if (!entry || entry.sharedAs) return;
  shownEntries.put(sharedBook, copyId, { text: entry.text, writtenAt: entry.writtenAt });
  journal.put(privateBook, id, { ...entry, sharedAs: copyId });
};

/** The copy goes first: if the app dies between the two, nothing stays shown that the person took back. */
export const unshareEntry = ({ privateBook, sharedBook }: Books, id: string): void => {
  const entry = journal.entries(privateBook).get(id);
  if (!entry?.sharedAs) return;
  shownEntries.remove(sharedBook, entry.sharedAs);
  journal.put(privateBook, id, { ...entry, sharedAs: null });
};

/**
 * Entries that count as shared while the shared book has no copy are private again: so after a pairing with somebody
 * else, who begins with an empty book, or after a crash between two writes.
 */
export const settleSharing = ({ privateBook, sharedBook }: Books): void => {
  const copies = shownEntries.entries(sharedBook);
  privateBook.transact(() => {
    for (const [id, entry] of journal.entries(privateBook)) {
      if (entry.sharedAs && !copies.has(entry.sharedAs)) {
        journal.put(privateBook, id, { ...entry, sharedAs: null });
      }
    }
  }, origins.local);
};

export const removeEntry = (books: Books, id: string): void => {
  unshareEntry(books, id);
  books.privateBook.transact(() => journal.remove(books.privateBook, id), origins.local);
};
