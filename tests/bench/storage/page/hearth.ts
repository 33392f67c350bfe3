import { createStore } from 'solid-js/store';
import { emptyHome } from '../../../../src/app/homeState';
import { bookNames, createJournalFlow } from '../../../../src/app/journalFlow';
import { createProjection, type Books, type HomeStore } from '../../../../src/app/projection';
import { createShelf } from '../../../../src/app/shelf';
import type { StorageError } from '../../../../src/core/errors';
import type { VaultInfo } from '../../../../src/core/ports/vault';
import type { Result } from '../../../../src/core/result';
import { connectVault } from '../../../../src/crypto';
import { encodeParts, journal, toPart, type Book } from '../../../../src/doc';
import { openStorage } from '../../../../src/storage';
import { entryOf, idOf } from '../../entries';
import { answerFirstRun, person } from '../../firstRun';
import type { ChangeTimes, Peer } from './peer';
import { turn } from './turns';
import { fillBook, putInto } from './yjs';

const valueOf = <T>(result: Result<T, StorageError>): T => {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

type Shelf = ReturnType<typeof createShelf>;

const bookOf = async (shelf: Shelf, name: string): Promise<Book> => {
  const { book, damaged } = valueOf(await shelf.open(name));
  if (damaged) throw new Error(`${name} is damaged`);
  return book;
};

const changes = 50;

/** With all entries shown, so that the store that screens read follows. */
const timeChanges = (book: Book, state: HomeStore): ChangeTimes => {
  const timesOf = (change: (index: number) => void) => {
    const from = performance.now();
    for (let index = 0; index < changes; index += 1) change(index);
    return (performance.now() - from) / changes;
  };
  const { length } = state.journal;
  return {
    editMs: timesOf((index) => {
      const { id, writtenAt } = state.journal[Math.floor((index * length) / changes)] ?? {
        id: 'none',
        writtenAt: 0,
      };
      journal.put(book, id, { text: 'changed', sharedAs: null, writtenAt });
    }),
    addMs: timesOf((index) => journal.put(book, idOf(length + index), entryOf(length + index))),
  };
};

/** A new vault, with what the first run writes into it. */
const createHome = async () => {
  const { vault } = connectVault();
  const { stored, info } = await vault.create(person.passphrase);
  const storage = openStorage();
  valueOf(await storage.vaultStore.write(stored));
  const log = storage.createBookLog(vault.sealer);
  const shelf = createShelf(log, () => {});
  answerFirstRun(await bookOf(shelf, bookNames.private), await bookOf(shelf, info.bookId));
  return { log, shelf, kept: { info } };
};

/** The app's own shelf, sealed log, workers and projection, in the order in which the home uses them. */
const createHearth = (door: 'before' | 'timed'): Peer => ({
  async fill(edits) {
    const { log, shelf, kept } = await createHome();
    await shelf.isSaved(bookNames.private);
    valueOf(await log.compact(bookNames.journal, encodeParts(fillBook(edits)).map(toPart)));
    return kept;
  },

  async begin() {
    const { shelf, kept } = await createHome();
    const book = await bookOf(shelf, bookNames.journal);
    return {
      put: (index) => putInto(book, index),
      async durable() {
        if (!(await shelf.isSaved(bookNames.journal))) throw new Error('Not saved');
      },
      finish: async () => kept,
    };
  },

  async prepare(kept) {
    const { info } = kept as unknown as { info: VaultInfo };
    const { vault } = connectVault();
    const storage = openStorage();
    const stored = valueOf(await storage.vaultStore.read());
    if (!stored) throw new Error('There is no vault');
    await vault.unlock(stored, { type: 'passphrase', passphrase: person.passphrase });
    return async () => {
      const [state, set] = createStore<HomeStore>(emptyHome());
      const lying = door === 'timed' ? openStorage() : storage;
      if (door === 'timed') valueOf(await lying.vaultStore.read());
      const shelf = createShelf(lying.createBookLog(vault.sealer), (save) => set(save));
      const projection = createProjection(set);
      const [privateBook, sharedBook] = await Promise.all([
        bookOf(shelf, bookNames.private),
        bookOf(shelf, info.bookId),
      ]);
      let books: Books = {
        privateBook,
        sharedBook,
        journalBook: null,
        partnerBook: null,
        leads: 'me',
      };
      void projection.show(books);
      await turn();
      const firstAt = performance.now();
      let [loadedAt, readyAt] = [0, 0];
      const flow = createJournalFlow({
        shelf,
        stamp: () => ({ id: 'unused', at: 0 }),
        books: () => books,
        sharedId: () => info.bookId,
        async onOpened(journalBook, damaged) {
          loadedAt = performance.now();
          if (damaged) throw new Error('The journal is damaged');
          books = { ...books, journalBook };
          await projection.show(books);
          readyAt = performance.now();
        },
        isAlone: () => true,
        entries: () => state.journal,
      });
      valueOf(await flow.open());
      const { length: entries } = state.journal;
      const { journalBook } = books;
      if (!state.journalReady || !journalBook) throw new Error('The journal is not shown');
      return {
        firstAt,
        loadedAt,
        readyAt,
        entries,
        timeChanges: () => timeChanges(journalBook, state),
      };
    };
  },
});

/** The door has looked for a vault, as it has while the passphrase is typed: the files are open. */
export const hearth = createHearth('before');

/** Nothing is open: not even the worker that holds the files has been started. */
export const hearthCold = createHearth('timed');
