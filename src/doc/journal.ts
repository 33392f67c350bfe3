import * as v from 'valibot';
import { createCollection, origins, type Book } from './collection';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(100_000));

/**
 * Journal book. `sharedAs` is the id of the copy in the shared book, while there is one. While the journal is still
 * being opened, the private book stands in for it; `moveJournal` brings over what was written there.
 */
export const journal = createCollection(
  'journal',
  v.object({ text, writtenAt: time, sharedAs: v.nullable(v.string()) }),
);

/** Shared book: copies of the entries that the person chose to show. */
export const shownEntry = v.object({ text, writtenAt: time });
export const shownEntries = createCollection('entries', shownEntry);

interface Books {
  readonly journalBook: Book;
  readonly sharedBook: Book;
}

/** Writes or rewrites an entry; a shared copy follows, since the person sees one text. */
export const writeEntry = (
  { journalBook, sharedBook }: Books,
  id: string,
  entry: { readonly text: string; readonly writtenAt: number },
): void => {
  const sharedAs = journal.get(journalBook, id)?.sharedAs ?? null;
  journal.put(journalBook, id, { ...entry, sharedAs });
  if (sharedAs) shownEntries.put(sharedBook, sharedAs, entry);
};

export const shareEntry = (
  { journalBook, sharedBook }: Books,
  id: string,
  copyId: string,
): void => {
  const entry = journal.get(journalBook, id);
  if (!entry || entry.sharedAs) return;
  shownEntries.put(sharedBook, copyId, { text: entry.text, writtenAt: entry.writtenAt });
  journal.put(journalBook, id, { ...entry, sharedAs: copyId });
};

/** The copy goes first: if the app dies between the two, nothing stays shown that the person took back. */
export const unshareEntry = ({ journalBook, sharedBook }: Books, id: string): void => {
  const entry = journal.get(journalBook, id);
  if (!entry?.sharedAs) return;
  shownEntries.remove(sharedBook, entry.sharedAs);
  journal.put(journalBook, id, { ...entry, sharedAs: null });
};

/**
 * Entries that count as shared while the shared book has no copy are private again: so after a pairing with somebody
 * else, who begins with an empty book, or after a crash between two writes. `ids`: of the entries to look at.
 */
export const settleSharing = ({ journalBook, sharedBook }: Books, ids: Iterable<string>): void => {
  const copies = new Set(shownEntries.ids(sharedBook));
  journalBook.transact(() => {
    for (const id of ids) {
      const entry = journal.get(journalBook, id);
      if (entry?.sharedAs && !copies.has(entry.sharedAs)) {
        journal.put(journalBook, id, { ...entry, sharedAs: null });
      }
    }
  }, origins.local);
};

export const removeEntry = (books: Books, id: string): void => {
  unshareEntry(books, id);
  journal.remove(books.journalBook, id);
};
