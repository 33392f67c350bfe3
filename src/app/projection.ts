import { reconcile, type SetStoreFunction } from 'solid-js/store';
import { preferences } from '../content/preferences';
import { careCard } from '../core/care/overlap';
import {
  journal,
  ownAnswers,
  readSelf,
  readShownName,
  shownAnswers,
  shownEntries,
  type Book,
} from '../doc';
import type { HomeState, JournalEntry, PartnerEntry } from './api';

export interface Books {
  readonly privateBook: Book;
  readonly sharedBook: Book;
  readonly partnerBook: Book | null;
  /** A symmetric rule for whose favourites lead the card: the two devices compute opposite values. */
  readonly leads: 'me' | 'them';
}

/** Only this folder writes the store; screens get it read-only. */
export type HomeStore = { -readonly [Field in keyof HomeState]: HomeState[Field] };

type SetHome = SetStoreFunction<HomeStore>;

const newestFirst = <T extends { readonly writtenAt: number; readonly id: string }>(entries: T[]) =>
  entries.sort((a, b) => b.writtenAt - a.writtenAt || (a.id < b.id ? -1 : 1));

const journalOf = (book: Book): JournalEntry[] =>
  newestFirst(
    [...journal.entries(book)].map(([id, { text, writtenAt, sharedAs }]) => ({
      id,
      text,
      writtenAt,
      shared: sharedAs !== null,
    })),
  );

const partnerEntriesOf = (book: Book): PartnerEntry[] =>
  newestFirst([...shownEntries.entries(book)].map(([id, entry]) => ({ id, ...entry })));

/** Books → what the screens read. One way only: nothing is ever written from the store to a book. */
export const project = ({ privateBook, partnerBook, leads }: Books, set: SetHome): void => {
  const mine = ownAnswers.read(privateBook);
  const self = readSelf(privateBook);
  set('name', self.name);
  set('quickStartAt', self.quickStartAt);
  set('answers', reconcile(Object.fromEntries(mine)));
  set('journal', reconcile(journalOf(privateBook), { key: 'id' }));
  if (!partnerBook) {
    set('partner', null);
    set('card', []);
    return;
  }
  set(
    'partner',
    reconcile({ name: readShownName(partnerBook), entries: partnerEntriesOf(partnerBook) }),
  );
  const theirs = shownAnswers.read(partnerBook);
  set('card', reconcile(careCard({ preferences, mine, theirs, leads })));
};
