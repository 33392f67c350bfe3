import { batch } from 'solid-js';
import { type SetStoreFunction } from 'solid-js/store';
import {
  journal,
  observeSelf,
  observeSettings,
  observeShownName,
  readSelf,
  readSettings,
  readShownName,
  shownEntries,
  type Book,
} from '../doc';
import type { HomeState, JournalEntry, PartnerEntry } from './api';
import { followEntries } from './entries';

export interface Books {
  readonly privateBook: Book;
  /** Null while it is still being opened; the private book stands in for it. */
  readonly journalBook: Book | null;
  readonly sharedBook: Book;
  readonly partnerBook: Book | null;
  /** A symmetric rule for whose favourites lead the card: the two devices compute opposite values. */
  readonly leads: 'me' | 'them';
}

/** Only this folder writes the store; screens get it read-only. */
export type HomeStore = { -readonly [Field in keyof HomeState]: HomeState[Field] };

type SetHome = SetStoreFunction<HomeStore>;
/** The same store: single entries of its lists are replaced in place. */
type SetEntry = SetStoreFunction<{
  journal: JournalEntry[];
  partner: { entries: PartnerEntry[] } | null;
}>;
type Stop = () => void;

/** Follows one book at a time: another one takes its place, the same one is simply followed on. */
const createFollower = (begin: (book: Book) => readonly Stop[]) => {
  let followed: Book | null = null;
  let stops: readonly Stop[] = [];
  return (book: Book | null): void => {
    if (book === followed) return;
    for (const stop of stops) stop();
    followed = book;
    stops = book ? begin(book) : [];
  };
};

/**
 * Books → what the screens read: wholly once, then whatever changes. One way only: nothing is ever written from the
 * store to a book.
 */
export const createProjection = (
  set: SetHome,
  place: () => string | undefined = () => undefined,
) => {
  const setEntry = set as unknown as SetEntry;
  let books: Books | undefined;
  let journalFilled = Promise.resolve();

  const followPrivate = createFollower((book) => {
    const showSelf = () => {
      const { name, quickStartAt } = readSelf(book);
      set({ name, quickStartAt });
    };
    const showSettings = () => set('lockSettings', { ...readSettings(book, place()) });
    showSelf();
    showSettings();
    return [observeSelf(book, showSelf), observeSettings(book, showSettings)];
  });

  const followJournal = createFollower((book) => {
    const { filled, stop } = followEntries(
      { book, collection: journal },
      (id, { text, writtenAt, sharedAs, marked }) => ({
        id,
        text,
        writtenAt,
        shared: sharedAs !== null,
        marked: marked === true,
      }),
      {
        replace: (list) => set({ journal: list, journalReady: book === books?.journalBook }),
        change: (index, entry) => setEntry('journal', index, entry),
      },
    );
    journalFilled = filled;
    return [stop];
  });

  const followPartner = createFollower((book) => {
    const showName = () => set('partner', { name: readShownName(book) });
    set('partner', { name: readShownName(book), entries: [] });
    return [
      observeShownName(book, showName),
      followEntries({ book, collection: shownEntries }, (id, entry) => ({ id, ...entry }), {
        replace: (entries) => set('partner', { entries }),
        change: (index, entry) => setEntry('partner', 'entries', index, entry),
      }).stop,
    ];
  });

  return {
    /** Shows these books, and every change to them from now on. Resolves when the journal is wholly shown. */
    show(shown: Books): Promise<void> {
      books = shown;
      batch(() => {
        if (!shown.journalBook) set('journalReady', false);
        if (!shown.partnerBook) set('partner', null);
        followPrivate(shown.privateBook);
        followJournal(shown.journalBook ?? shown.privateBook);
        followPartner(shown.partnerBook);
      });
      return journalFilled;
    },

    /** Follows no book any more; what is shown stays. */
    stop(): void {
      for (const follow of [followPrivate, followJournal, followPartner]) follow(null);
    },
  };
};
