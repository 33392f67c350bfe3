import * as v from 'valibot';
import { createCollection, type Book } from './collection';
import { createCopies } from './copies';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(100_000));

/**
 * Journal book. `sharedAs` is the id of the copy in the shared book, while there is one. While the journal is still
 * being opened, the private book stands in for it; `moveJournal` brings over what was written there.
 */
export const journal = createCollection(
  'journal',
  v.object({
    text,
    writtenAt: time,
    sharedAs: v.nullable(v.string()),
    /** Only where it is true. */
    marked: v.exactOptional(v.literal(true)),
  }),
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
  const before = journal.get(journalBook, id);
  const sharedAs = before?.sharedAs ?? null;
  journal.put(journalBook, id, { ...before, ...entry, sharedAs });
  if (sharedAs) shownEntries.put(sharedBook, sharedAs, entry);
};

/** Marks an entry, to be found again soon; the partner does not see marks. */
export const markEntry = (journalBook: Book, id: string, isMarked: boolean): void => {
  const entry = journal.get(journalBook, id);
  if (!entry || (entry.marked ?? false) === isMarked) return;
  const { marked: _, ...rest } = entry;
  journal.put(journalBook, id, isMarked ? { ...rest, marked: true } : rest);
};

const copies = createCopies(journal, shownEntries, ({ text: shown, writtenAt }) => ({
  text: shown,
  writtenAt,
}));

const pairOf = ({ journalBook, sharedBook }: Books) => ({ own: journalBook, shared: sharedBook });

export const shareEntry = (books: Books, id: string, copyId: string): void =>
  copies.share(pairOf(books), id, copyId);

export const unshareEntry = (books: Books, id: string): void => copies.unshare(pairOf(books), id);

export const settleSharing = (books: Books, ids: Iterable<string>): void =>
  copies.settle(pairOf(books), ids);

export const removeEntry = (books: Books, id: string): void => copies.remove(pairOf(books), id);
