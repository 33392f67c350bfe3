import { createStore } from 'solid-js/store';
import type { Problem } from '../core/errors';
import type { PairKeys } from '../core/ports/pairing';
import type { PairInfo, VaultInfo } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import {
  keptEntries,
  openedAnswers,
  readLeaving,
  readShownName,
  sealedAnswers,
  shownAnswers,
  shownEntries,
  writeLeaving,
  type Book,
  type KnownBond,
} from '../doc';
import type { Bond, BondState, Updates } from './api';
import { bookNames } from './journalFlow';
import type { Books } from './projection';
import type { SecurityFlow } from './securityFlow';
import type { Shelf } from './shelf';
import type { VaultKeeper } from './vaultKeeper';

export interface BondFlowOptions {
  readonly updates: Updates;
  readonly keys: PairKeys;
  readonly keeper: VaultKeeper;
  readonly security: SecurityFlow;
  readonly shelf: Shelf;
  readonly nextId: () => string;
  readonly books: () => Books;
  /** Id of the book that is shown to the partner. */
  readonly sharedId: () => string;
  /** Id of the partner's book; null without a partner. */
  readonly partnerId: () => string | null;
  /** The keys are about to go: nothing may use them from here on. */
  readonly onParting: () => Promise<void>;
  /** Ends the sessions that there are; new ones follow. */
  readonly connectAnew: () => void;
  /** Nobody is shown anything; the next partner will see this book. */
  readonly onAlone: (sharedBook: Book, id: string) => void;
  /** This device has parted. */
  readonly onParted: (info: VaultInfo) => void;
  /** Under which this device keeps what is its own business. */
  readonly place: () => string | undefined;
}

type Outcome = Promise<Result<void, Problem>>;

const newestFirst = <T extends { readonly writtenAt: number }>(entries: ReadonlyMap<string, T>) =>
  [...entries]
    .map(([id, entry]) => ({ id, ...entry }))
    .toSorted((a, b) => b.writtenAt - a.writtenAt);

/** Answers that have opened, as entries. */
const openIn = (sharedBook: Book) => {
  const sealedAt = new Map(
    [...sealedAnswers.entries(sharedBook).values()].map(({ round, at }) => [round, at]),
  );
  return [...openedAnswers.entries(sharedBook)].map(([id, { round, parts }]) => {
    const text = parts.filter((part) => part !== '').join(', ');
    return [id, { text, writtenAt: sealedAt.get(round) ?? 0 }] as const;
  });
};

/** The tie between two phones, once it is there. */
export const createBondFlow = (options: BondFlowOptions) => {
  const { keys, keeper, security, shelf, nextId, books, sharedId, partnerId, place } = options;
  const [state, setState] = createStore<BondState>({
    kept: [],
    codeTried: false,
    renewal: 'idle',
  });
  let stopFollowing = () => {};

  const saved = async (name: string): Outcome =>
    (await shelf.isSaved(name)) ? ok(undefined) : err({ type: 'StorageLost' });

  const openKept = async (): Promise<Result<Book, Problem>> => {
    const opened = await shelf.open(bookNames.kept);
    if (!opened.ok) return opened;
    const { book } = opened.value;
    const show = () => setState({ kept: newestFirst(keptEntries.entries(book)) });
    stopFollowing();
    stopFollowing = keptEntries.observe(book, show);
    show();
    return ok(book);
  };

  /** On disk before anything of the partner's goes. */
  const keepEntries = async (): Outcome => {
    const { partnerBook } = books();
    const opened = await openKept();
    if (!opened.ok) return opened;
    if (!partnerBook) return ok(undefined);
    const from = readShownName(partnerBook);
    for (const entry of shownEntries.entries(partnerBook).values()) {
      keptEntries.put(opened.value, nextId(), { from, ...entry });
    }
    return saved(bookNames.kept);
  };

  /** Takes away what belongs to no pairing any more. What ends in between goes on at the next unlock. */
  const sweep = async (): Promise<void> => {
    const { privateBook } = books();
    const inUse = [sharedId(), partnerId()];
    const { books: leaving } = readLeaving(privateBook, place());
    for (const id of leaving.filter((one) => !inUse.includes(one))) {
      const removed = await shelf.remove(id);
      if (!removed.ok) return;
    }
    if (leaving.length > 0) writeLeaving(privateBook, { books: [] }, place());
  };

  /** On disk: both books go once they belong to no pairing any more. */
  const noteLeaving = async (theirs: string, keep: boolean): Outcome => {
    const kept = keep ? await keepEntries() : ok(undefined);
    if (!kept.ok) return kept;
    writeLeaving(books().privateBook, { books: [sharedId(), theirs] }, place());
    return saved(bookNames.private);
  };

  const part = async (keep: boolean): Outcome => {
    const theirs = partnerId();
    if (!theirs) return ok(undefined);
    const noted = await noteLeaving(theirs, keep);
    if (!noted.ok) return noted;

    await options.onParting();
    const { keyring, info } = await keys.part();
    const { bookId } = info;
    const written = await keeper.keepKeyring(keyring);
    if (!written.ok) return written;
    await security.note('parted');
    const opened = await shelf.open(bookId);
    if (!opened.ok) return opened;
    setState({ renewal: 'idle' });
    options.onAlone(opened.value.book, bookId);
    options.onParted(info);
    await sweep();
    return ok(undefined);
  };

  /** Another device of this person has paired, or parted: what this one holds is to be as there. */
  const adopt = async (
    bond: KnownBond,
    start: (pair: PairInfo) => Outcome,
    isKnown: boolean,
  ): Promise<Result<VaultInfo | null, Problem>> => {
    const { ownBook, partnerBook } = bond;
    const left = [sharedId(), partnerId()].flatMap((id) => id ?? []);
    const leaving = left.filter((id) => id !== ownBook && id !== partnerBook);
    writeLeaving(books().privateBook, { books: leaving }, place());
    if (partnerId()) await options.onParting();
    const parted = isKnown ? null : await keys.part(ownBook);
    const written = parted ? await keeper.keepKeyring(parted.keyring) : ok(undefined);
    if (!written.ok) return written;
    if (partnerBook) {
      const started = await start({ pairId: bond.pairId ?? partnerBook, ownBook, partnerBook });
      if (!started.ok) return started;
    } else {
      const opened = await shelf.open(ownBook);
      if (!opened.ok) return opened;
      options.onAlone(opened.value.book, ownBook);
    }
    await sweep();
    return ok(parted && parted.info);
  };

  const bond: Bond = {
    state,
    updates: options.updates,
    held() {
      const { sharedBook } = books();
      return {
        name: readShownName(sharedBook),
        answers: shownAnswers.read(sharedBook).size,
        entries: newestFirst(new Map([...shownEntries.entries(sharedBook), ...openIn(sharedBook)])),
      };
    },
    part,
    renewKeys() {
      setState({ renewal: 'waiting' });
      options.connectAnew();
    },
    forgetTry: () => setState({ codeTried: false }),
    async dropKept() {
      stopFollowing();
      stopFollowing = () => {};
      setState({ kept: [] });
      return shelf.remove(bookNames.kept);
    },
  };

  return {
    bond,
    /** Before a pairing is stored: what the partner before had shared is kept, since nobody could be asked. */
    async onPairing({ partnerBook }: Pick<PairInfo, 'partnerBook'>): Outcome {
      const theirs = partnerId();
      return !theirs || theirs === partnerBook ? ok(undefined) : noteLeaving(theirs, true);
    },
    sweep,
    adopt,
    /** Behind the first screen: the rest of a parting that was cut short, and what was kept. */
    async open(): Promise<void> {
      await sweep();
      await openKept();
    },
    /** Somebody came with a pairing code that was used up. */
    onAttempt: () => setState({ codeTried: true }),
    /** The keys of the pair have moved on. */
    async onMoved(): Promise<void> {
      if (state.renewal !== 'waiting') return;
      setState({ renewal: 'done' });
      await security.note('pairKeysRenewed');
    },
    close: () => stopFollowing(),
  };
};
