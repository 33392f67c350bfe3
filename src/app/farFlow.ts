import { createStore, reconcile } from 'solid-js/store';
import { createClockOffset, type ClockSample } from '../core/talk/clockOffset';
import { goodbyeOver } from '../core/talk/goodbye';
import { leadMs, startTurn, startView, type StartLists } from '../core/talk/start';
import {
  shownGoodbye,
  shownGoodbyeReply,
  shownStart,
  shownStartReply,
  type Book,
  type DatedSingle,
} from '../doc';
import type { Far, FarState, GoodbyeView } from './api/far';
import { realTimers, type Timers } from './autoLock';
import type { Deps } from './deps';
import type { Books } from './projection';

export interface FarFlowOptions {
  readonly deps: Pick<Deps, 'clock' | 'ids'>;
  readonly books: () => Pick<Books, 'sharedBook' | 'partnerBook'>;
  /** What was agreed on begins now. */
  readonly onBegin: (what: string, minutes: number) => void;
  readonly timers?: Timers;
}

type Shown = { -readonly [Field in keyof FarState]: FarState[Field] };

/** Browsers fire timers with longer waits at once. */
const longestWaitMs = 2 ** 31 - 1;

const nothing = (): Shown => ({
  start: { phase: 'none' },
  isBegun: false,
  clockErrorMs: null,
  goodbye: null,
});

/** Minutes by which this device's clock is ahead of UTC at that moment, summer time included. */
const zoneAt = (ms: number): number => -new Date(ms).getTimezoneOffset();

/** For two who are apart: proposals and answers over both shared books, and the moment at which something begins. */
export const createFarFlow = ({ deps, books, onBegin, timers = realTimers }: FarFlowOptions) => {
  const [state, setState] = createStore<Shown>(nothing());
  const clock = createClockOffset();
  /** Put away here; the one who proposed is not told. */
  const putAway = new Set<string>();
  let lastOffsetMs = 0;
  let begun: string | undefined;
  let timer: unknown;
  let stops: readonly (() => void)[] = [];

  const now = () => deps.clock.now();
  const nextId = () => deps.ids.next();
  const stamp = () => ({ id: nextId(), at: now() });
  /** What was known last still says more than nothing, and what was agreed on does not move. */
  const offsetMs = () => (lastOffsetMs = clock.at(now())?.offsetMs ?? lastOffsetMs);
  const write = <T>(single: DatedSingle<T>, value: T) =>
    single.write(books().sharedBook, stamp(), value);

  const lists = (): StartLists => {
    const { sharedBook, partnerBook } = books();
    const proposed = (book: Book) => {
      const { proposal } = shownStart.read(book);
      return proposal && putAway.has(proposal.id) ? null : proposal;
    };
    return {
      mine: proposed(sharedBook),
      theirs: partnerBook && proposed(partnerBook),
      myReply: shownStartReply.read(sharedBook).reply,
      theirReply: partnerBook && shownStartReply.read(partnerBook).reply,
    };
  };

  const goodbye = (): GoodbyeView | null => {
    const { sharedBook, partnerBook } = books();
    if (!partnerBook) return null;
    const found = [
      { by: 'me', from: sharedBook, to: partnerBook } as const,
      { by: 'them', from: partnerBook, to: sharedBook } as const,
    ].flatMap(({ by, from, to }) => {
      const written = shownGoodbye.read(from).goodbye;
      if (!written || putAway.has(written.id)) return [];
      if (goodbyeOver(written, written.at) < now()) return [];
      const { reply } = shownGoodbyeReply.read(to);
      return [{ by, written, reply: reply?.to === written.id ? reply : null }];
    });
    const [latest] = found.toSorted((a, b) => b.written.at - a.written.at);
    return latest ? { by: latest.by, goodbye: latest.written, reply: latest.reply } : null;
  };

  const look = (): void => {
    timers.clear(timer);
    const at = now();
    const start = books().partnerBook ? startView(lists(), offsetMs(), at) : nothing().start;
    const isBegun = start.phase === 'agreed' && at >= start.startsAt;
    setState('start', reconcile(start));
    setState('goodbye', reconcile(goodbye()));
    setState({ isBegun, clockErrorMs: clock.at(at)?.errorMs ?? null });
    if (start.phase === 'agreed' && isBegun && begun !== start.proposal.id) {
      begun = start.proposal.id;
      onBegin(start.proposal.what, start.proposal.minutes);
    }
    const turn = startTurn(start, at);
    if (turn < Infinity) timer = timers.set(look, Math.min(Math.max(0, turn - at), longestWaitMs));
  };

  const far: Far = {
    state,
    proposeStart(what, minutes, startsAt) {
      const at = now();
      write(shownStart, { proposal: { id: nextId(), what, minutes, startsAt, at } });
    },
    acceptStart() {
      if (state.start.phase !== 'asked') return;
      const { id, startsAt } = state.start.proposal;
      write(shownStartReply, {
        reply: { to: id, startsAt: Math.max(0, Math.round(startsAt ?? now() + leadMs)) },
      });
    },
    leaveStart() {
      const { mine, theirs, myReply } = lists();
      if (theirs) putAway.add(theirs.id);
      if (state.isBegun && state.start.phase === 'agreed') {
        // The other one's goes on.
        putAway.add(state.start.proposal.id);
        return look();
      }
      if (mine) write(shownStart, { proposal: null });
      if (myReply) write(shownStartReply, { reply: null });
      look();
    },
    proposeGoodbye(plan) {
      const at = now();
      const zoneMinutes = zoneAt(plan.endsAt ?? at);
      write(shownGoodbye, { goodbye: { ...plan, zoneMinutes, id: nextId(), at } });
    },
    answerGoodbye(keepMinutes) {
      const { partnerBook } = books();
      const theirs = partnerBook && shownGoodbye.read(partnerBook).goodbye;
      if (!theirs) return;
      const zoneMinutes = zoneAt(theirs.endsAt ?? now());
      write(shownGoodbyeReply, { reply: { to: theirs.id, keepMinutes, zoneMinutes } });
    },
    clearGoodbye() {
      const { partnerBook } = books();
      const theirs = partnerBook && shownGoodbye.read(partnerBook).goodbye;
      if (theirs) putAway.add(theirs.id);
      write(shownGoodbye, { goodbye: null });
      write(shownGoodbyeReply, { reply: null });
    },
  };

  return {
    far,
    /** What the other phone's clock says, as heard over the sealed channel. */
    takeClock(sample: ClockSample): void {
      clock.take(sample);
      look();
    },
    /** Follows the books that there are now. */
    follow(): void {
      for (const stop of stops) stop();
      const { sharedBook, partnerBook } = books();
      const singles = [shownStart, shownStartReply, shownGoodbye, shownGoodbyeReply];
      stops = [sharedBook, partnerBook]
        .filter((book): book is Book => book !== null)
        .flatMap((book) => singles.map((single) => single.observe(book, look)));
      look();
    },
    close(): void {
      timers.clear(timer);
      for (const stop of stops) stop();
      setState(nothing());
    },
  };
};
