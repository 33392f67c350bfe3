import { createStore, reconcile } from 'solid-js/store';
import type { AnswerCrypto } from '../core/ports/pairing';
import {
  nextSteps,
  roundToJoin,
  roundsIn,
  type AnswerLists,
  type AnswerPlace,
  type HeldAnswer,
  type OpenedAnswer,
} from '../core/talk/reveal';
import {
  answerDrafts,
  heldAnswers,
  inOneGo,
  openedAnswers,
  sealedAnswers,
  type Book,
  type Collection,
} from '../doc';
import type { TalkState, TalkTogether } from './api/talk';
import { bookNames } from './journalFlow';
import type { Books } from './projection';
import type { Shelf } from './shelf';
import { createTurns } from './turns';

export interface TalkFlowOptions {
  readonly crypto: AnswerCrypto;
  readonly shelf: Pick<Shelf, 'isSaved' | 'untilSaved' | 'compactSoon'>;
  readonly stamp: () => { readonly id: string; readonly at: number };
  readonly books: () => Pick<Books, 'privateBook' | 'sharedBook' | 'partnerBook'>;
  readonly sharedId: () => string;
  /** Id of the partner's book; null without a partner. */
  readonly partnerId: () => string | null;
}

type Stop = () => void;
/** Only this file writes the store; screens get it read-only. */
type Shown = { -readonly [Field in keyof TalkState]: TalkState[Field] };

const listOf = <T>(book: Book | null, collection: Collection<T>): readonly T[] =>
  book ? [...collection.entries(book).values()] : [];

/** Openings that were tried are remembered: trying one asks the crypto worker. */
const keyOf = ({ round, theirs }: HeldAnswer, { salt, parts }: OpenedAnswer): string =>
  JSON.stringify([round, theirs, salt, parts]);

/** Answers given apart and opened together: does what `nextSteps` says, in its order, and shows what comes of it. */
export const createTalkFlow = (options: TalkFlowOptions) => {
  const { crypto, shelf, stamp, books, sharedId, partnerId } = options;
  const [state, setState] = createStore<Shown>({ rounds: [], drafts: {} });
  const inTurn = createTurns();
  const tried = new Map<string, boolean>();
  let stops: readonly Stop[] = [];
  let isClosed = false;

  const read = (): AnswerLists => {
    const { privateBook, sharedBook, partnerBook } = books();
    return {
      held: heldAnswers.read(privateBook),
      sealed: listOf(sharedBook, sealedAnswers),
      opened: listOf(sharedBook, openedAnswers),
      theirSealed: listOf(partnerBook, sealedAnswers),
      theirOpened: listOf(partnerBook, openedAnswers),
    };
  };

  const ownPlace = (about: { readonly round: string; readonly question: string }): AnswerPlace => ({
    author: sharedId(),
    reader: partnerId() ?? '',
    round: about.round,
    question: about.question,
  });
  const theirPlace = (about: HeldAnswer): AnswerPlace => {
    const { author, reader, ...rest } = ownPlace(about);
    return { author: reader, reader: author, ...rest };
  };

  const dropRounds = (rounds: readonly string[]) => {
    const { sharedBook } = books();
    for (const collection of [sealedAnswers, openedAnswers] as Collection<{ round: string }>[]) {
      for (const [id, { round }] of collection.entries(sharedBook)) {
        if (rounds.includes(round)) collection.remove(sharedBook, id);
      }
    }
    shelf.compactSoon(sharedId());
  };

  const hold = async (question: string, round: string, parts: readonly string[], at: number) => {
    const { salt, commit } = await crypto.seal(ownPlace({ round, question }), parts);
    const book = sharedId();
    return { round, question, book, commit, salt, parts, theirs: null, at } satisfies HeldAnswer;
  };

  /** Undefined where the commitment has not been tried yet. */
  const known = (held: HeldAnswer, opening: OpenedAnswer) => tried.get(keyOf(held, opening));

  const tryOpenings = async (lists: AnswerLists) => {
    for (const held of lists.held) {
      const { theirs } = held;
      if (theirs === null) continue;
      for (const opening of lists.theirOpened.filter(({ round }) => round === held.round)) {
        if (known(held, opening) !== undefined) continue;
        tried.set(keyOf(held, opening), await crypto.fits(theirPlace(held), opening, theirs));
      }
    }
  };

  const takeSteps = async () => {
    const { privateBook, sharedBook } = books();
    const { pin, seal, drop, move } = nextSteps(read(), sharedId());
    for (const held of pin) heldAnswers.put(privateBook, stamp().id, held);
    for (const { held, round } of move) {
      const moved = await hold(held.question, round, held.parts, held.at);
      inOneGo(privateBook, () => {
        heldAnswers.remove(privateBook, held.round);
        heldAnswers.put(privateBook, stamp().id, moved);
      });
    }
    for (const one of seal) sealedAnswers.put(sharedBook, stamp().id, one);
    if (drop.length > 0) dropRounds(drop);
    const open = () => nextSteps(read(), sharedId()).open;
    // What the partner has committed to is written down here before anything of one's own opens.
    if (open().length === 0) return;
    if (!(await shelf.isSaved(bookNames.private))) {
      void shelf.untilSaved(bookNames.private).then(look);
      return;
    }
    for (const one of open()) openedAnswers.put(sharedBook, stamp().id, one);
  };

  const look = () =>
    inTurn(async () => {
      if (isClosed) return;
      if (partnerId()) await takeSteps();
      const lists = read();
      await tryOpenings(lists);
      if (isClosed) return;
      const rounds = partnerId() ? roundsIn(lists, sharedId(), known) : [];
      setState('rounds', reconcile(rounds, { key: 'round' }));
    });

  const showDrafts = () => {
    const drafts = answerDrafts.read(books().privateBook);
    setState(
      'drafts',
      reconcile(Object.fromEntries(drafts.map((one) => [one.question, one.parts]))),
    );
  };

  /** What was held for another pairing is a draft again: nothing of it can open any more. */
  const returnOrphans = () => {
    const { privateBook } = books();
    const orphans = heldAnswers.read(privateBook).filter(({ book }) => book !== sharedId());
    inOneGo(privateBook, () => {
      for (const { round, question, parts, at } of orphans) {
        heldAnswers.remove(privateBook, round);
        if (answerDrafts.get(privateBook, question)) continue;
        answerDrafts.put(privateBook, stamp().id, { question, parts, at });
      }
    });
  };

  const sealAnswer = async (question: string, parts: readonly string[]) => {
    if (!partnerId()) return undefined;
    const { privateBook } = books();
    const { id, at } = stamp();
    const held = await hold(question, roundToJoin(read(), question) ?? id, [...parts], at);
    inOneGo(privateBook, () => {
      heldAnswers.put(privateBook, stamp().id, held);
      answerDrafts.remove(privateBook, question);
    });
    return held.round;
  };

  const talk: TalkTogether = {
    state,
    draft(question, parts) {
      const { privateBook } = books();
      const { id, at } = stamp();
      if (parts.every((part) => part === '')) answerDrafts.remove(privateBook, question);
      else answerDrafts.put(privateBook, id, { question, parts: [...parts], at });
    },
    seal: (question, parts) => inTurn(() => sealAnswer(question, parts)),
    remove(round) {
      heldAnswers.remove(books().privateBook, round);
      shelf.compactSoon(bookNames.private);
    },
  };

  return {
    talk,
    /** Follows the books that there are now. */
    follow(): void {
      for (const stop of stops) stop();
      const { privateBook, sharedBook, partnerBook } = books();
      const onChange = () => void look();
      const ofBoth = [sharedBook, ...(partnerBook ? [partnerBook] : [])];
      stops = [
        heldAnswers.observe(privateBook, onChange),
        answerDrafts.observe(privateBook, showDrafts),
        ...ofBoth.flatMap((book) => [
          sealedAnswers.observe(book, onChange),
          openedAnswers.observe(book, onChange),
        ]),
      ];
      returnOrphans();
      showDrafts();
      void look();
    },
    close(): void {
      isClosed = true;
      for (const stop of stops) stop();
      setState({ rounds: [] });
      setState('drafts', reconcile({}));
      tried.clear();
    },
  };
};
