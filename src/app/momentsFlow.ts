import { createStore, reconcile } from 'solid-js/store';
import { nextTurnAfter, stillToCome, waitingAt } from '../core/care/after';
import { mostWords, type CheckIn, type Noted } from '../core/care/checkIn';
import type { ShownEvening } from '../core/care/evening';
import type { Kind } from '../core/care/types';
import {
  answerPlan,
  careSettings,
  checkIns,
  clearEvening,
  helpers,
  longest,
  momentSettings,
  observeEvening,
  ownPlan,
  readEvening,
  removeCheckIn,
  settleCheckIns,
  shareCheckIn,
  showPlan,
  shownCheckIns,
  unshareCheckIn,
  type Book,
  type MomentSettings,
} from '../doc';
import type { Landing, Moments, MomentsState } from './api/moments';
import { morningAfter } from './api/morning';
import { realTimers, type Timers } from './autoLock';
import type { Deps } from './deps';
import { afterSettings, momentsView, plannedOf, type MomentsInput } from './momentsView';
import type { Notices } from './notices';

interface MomentsBooks {
  readonly privateBook: Book;
  readonly sharedBook: Book;
  /** Null: nobody is connected. */
  readonly partnerBook: Book | null;
}

export interface MomentsFlowOptions {
  readonly deps: Pick<Deps, 'clock' | 'ids'> & {
    readonly platform: Pick<Deps['platform'], 'timeZone' | 'notices'>;
  };
  readonly books: () => MomentsBooks;
  readonly notices: Pick<Notices, 'plan'>;
  readonly tonight: () => Kind;
  /** A landing has begun or ended. */
  readonly onPresence: () => void;
  /** Something was taken away from the private book, or from the shared one. */
  readonly onForgotten: () => void;
  readonly timers?: Timers;
}

const minuteMs = 60_000;
/** "Till we say" keeps the home open for at most so long. */
const longestLandingMs = 60 * minuteMs;
/** Browsers fire timers with longer waits at once. */
const longestWaitMs = 2 ** 31 - 1;
const nothing: ShownEvening = { proposal: null, answer: null };

/** A store writes into what it is given, and no object may stand in it twice. */
const copyOf = (state: MomentsState): MomentsState => JSON.parse(JSON.stringify(state));

/** Landing, check-ins, the days that follow, and the plan before: from the books to the screens and back. */
export const createMomentsFlow = (options: MomentsFlowOptions) => {
  const { deps, books, notices, timers = realTimers } = options;
  const { privateBook } = books();
  const { platform } = deps;
  let landing: Landing | null = null;
  let followed: { readonly of: readonly (Book | null)[]; readonly stop: () => void } | undefined;
  let timer: unknown;

  const now = () => deps.clock.now();
  const stamp = () => ({ id: deps.ids.next(), at: now() });
  const settings = () => momentSettings.read(privateBook);
  const isGentle = () => {
    const { gentle, gentleUntil } = careSettings.read(privateBook);
    return gentle || (gentleUntil !== null && now() < gentleUntil);
  };

  const permission = (): MomentsState['notices'] => {
    const allowed = platform.notices.permission();
    if (allowed === 'impossible') return allowed;
    if (allowed === 'denied') return 'refused';
    return allowed === 'granted' && settings().notices ? 'on' : 'off';
  };

  const look = (): MomentsInput => {
    const { sharedBook, partnerBook } = books();
    return {
      landing,
      checkIns: checkIns.entries(privateBook),
      theirCheckIns: partnerBook ? shownCheckIns.entries(partnerBook) : new Map(),
      settings: settings(),
      permission: permission(),
      helpers: helpers.read(privateBook),
      plan: ownPlan.read(privateBook).plan,
      shown: readEvening(sharedBook),
      theirs: partnerBook ? readEvening(partnerBook) : nothing,
      isGentle: isGentle(),
      zone: platform.timeZone(),
      at: now(),
    };
  };

  const [state, setState] = createStore<MomentsState>(copyOf(momentsView(look())));

  const landingEnds = (): number =>
    landing === null
      ? 0
      : landing.beganAt + Math.min((landing.minutes ?? Infinity) * minuteMs, longestLandingMs);

  const nextTurn = (input: MomentsInput): number => {
    const { plan, settings: kept, shown, theirs, at } = input;
    const ends = [plan, shown.proposal, theirs.proposal].map((each) => each?.until ?? 0);
    const moments = [...ends, landingEnds(), kept.pausedUntil ?? 0];
    return Math.min(
      nextTurnAfter(plannedOf(input), afterSettings(input), at),
      ...moments.map((each) => (each > at ? each : Infinity)),
    );
  };

  const show = (): void => {
    timers.clear(timer);
    clearEvening(books().sharedBook, stamp());
    const input = look();
    const planned = plannedOf(input);
    setState(reconcile(copyOf(momentsView(input))));
    notices.plan({
      notices:
        input.permission === 'on' ? stillToCome(planned, afterSettings(input), input.at) : [],
      hours: input.settings.hours,
    });
    options.onPresence();
    const turn = nextTurn(input);
    if (turn < Infinity) timer = timers.set(show, Math.min(turn - input.at, longestWaitMs));
  };

  const follow = (): void => {
    const { sharedBook, partnerBook } = books();
    if (followed?.of[0] === sharedBook && followed.of[1] === partnerBook) return;
    followed?.stop();
    const stops = [
      checkIns.observe(privateBook, show),
      momentSettings.observe(privateBook, show),
      helpers.observe(privateBook, show),
      ownPlan.observe(privateBook, show),
      careSettings.observe(privateBook, show),
      observeEvening(sharedBook, show),
      ...(partnerBook
        ? [observeEvening(partnerBook, show), shownCheckIns.observe(partnerBook, show)]
        : []),
    ];
    followed = { of: [sharedBook, partnerBook], stop: () => stops.forEach((stop) => stop()) };
  };

  const set = (change: Partial<MomentSettings>): void =>
    momentSettings.write(privateBook, stamp(), { ...settings(), ...change });

  const keep = (noted: Noted, about: Pick<CheckIn, 'kind' | 'after' | 'asksAgain'>): string => {
    const { id, at } = stamp();
    const words = noted.words.slice(0, mostWords);
    checkIns.put(privateBook, id, { ...noted, words, ...about, at, sharedAs: null });
    return id;
  };

  /** Takes what waits off the list. */
  const close = (): MomentsState['waiting'] => {
    const input = look();
    const waiting = waitingAt(plannedOf(input), afterSettings(input), input.at);
    const kind = waiting && input.checkIns.get(waiting.of)?.kind;
    if (!waiting || !kind) return null;
    set({ closedTo: waiting.dueAt });
    return { after: waiting.after, kind };
  };

  const landOn = (next: Landing | null): void => {
    landing = next;
    show();
  };

  const moments: Moments = {
    state,
    land: (minutes) => landOn({ beganAt: now(), minutes }),
    endLanding: () => landOn(null),

    checkIn: (noted, asksAgain) => keep(noted, { kind: options.tonight(), after: 0, asksAgain }),
    answerWaiting(noted) {
      const waiting = close();
      const { kind, after } = waiting ?? { kind: options.tonight(), after: 0 };
      return keep(noted, { kind, after, asksAgain: false });
    },
    putAway: () => void close(),
    shareCheckIn: (id) => books().partnerBook && shareCheckIn(books(), id, deps.ids.next()),
    unshareCheckIn(id) {
      unshareCheckIn(books(), id);
      options.onForgotten();
    },
    removeCheckIn(id) {
      removeCheckIn(books(), id);
      options.onForgotten();
    },

    setAsks: (asks) => set({ asks }),
    setHours: (hours) => set({ hours }),
    pauseAsking: (pausedUntil) => set({ pausedUntil }),
    async setNotices(isOn) {
      if (isOn) await platform.notices.ask();
      set({ notices: isOn });
    },
    setInsights: (insights) => set({ insights }),
    closeHeavyDays: () => set({ toldAt: now() }),
    setHelpers(next) {
      const cut = (text: string) => text.slice(0, longest.name);
      const { emergency, name, number } = next;
      helpers.write(privateBook, stamp(), {
        emergency: cut(emergency),
        name: cut(name),
        number: cut(number),
      });
    },

    setEvening(plan) {
      const until = morningAfter(now());
      const leaveOut = plan?.leaveOut.slice(0, longest.text) ?? '';
      ownPlan.write(privateBook, stamp(), { plan: plan && { ...plan, leaveOut, until } });
      if (!plan) showPlan(books().sharedBook, stamp(), null);
    },
    proposeEvening() {
      const { sharedBook, partnerBook } = books();
      const { plan: own } = ownPlan.read(privateBook);
      if (partnerBook && own) showPlan(sharedBook, stamp(), own);
    },
    answerEvening(answer) {
      const { standing } = state.evening;
      if (standing?.by !== 'them') return;
      const to = standing.proposal.id;
      answerPlan(books().sharedBook, stamp(), answer && { to, answer });
    },
  };

  return {
    moments,
    /** Quiet time goes on, so the home must not lock itself. */
    isLanding: (): boolean => now() < landingEnds(),
    /** The books are others now, or opened. */
    show(): void {
      follow();
      settleCheckIns(books());
      show();
    },
    /** `notices` go on: they are told while the home is locked. */
    close(): void {
      timers.clear(timer);
      followed?.stop();
    },
  };
};
