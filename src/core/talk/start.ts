/**
 * Beginning something at the same moment on two phones. One proposes and the other agrees, each in their own book; times
 * are by the clock of whoever wrote them, in milliseconds since the Unix epoch.
 */
export interface StartProposal {
  /** A random id. */
  readonly id: string;
  /** `quiet`, or the id of a session. */
  readonly what: string;
  readonly minutes: number;
  /** Null: as soon as the other agrees. */
  readonly startsAt: number | null;
  readonly at: number;
}

export interface StartReply {
  /** Id of the proposal. */
  readonly to: string;
  readonly startsAt: number;
}

export interface StartLists {
  readonly mine: StartProposal | null;
  readonly theirs: StartProposal | null;
  readonly myReply: StartReply | null;
  readonly theirReply: StartReply | null;
}

export type StartView =
  | { readonly phase: 'none' }
  /** Proposed here; `startsAt` by this clock, null: as soon as the other agrees. */
  | { readonly phase: 'offered'; readonly proposal: StartProposal }
  /** Proposed there; `proposal.startsAt` is by this clock. */
  | { readonly phase: 'asked'; readonly proposal: StartProposal }
  /** Both agree. `startsAt`: by this clock. */
  | { readonly phase: 'agreed'; readonly proposal: StartProposal; readonly startsAt: number };

/** From the yes to the beginning: long enough to reach the other phone, and to lie down again. */
export const leadMs = 15_000;

/** A proposal without a time waits for so long. */
const patienceMs = 15 * 60_000;
const minuteMs = 60_000;
/** Nothing is agreed for later than this. */
const furthestMs = 7 * 86_400_000;

const none: StartView = { phase: 'none' };

/** When it is over, whether or not it began. */
const endOf = ({ startsAt, at, minutes }: StartProposal): number =>
  startsAt === null ? at + patienceMs : startsAt + minutes * minuteMs;

const isOpen = (proposal: StartProposal, now: number): boolean =>
  now < endOf(proposal) && endOf(proposal) - now < furthestMs;

const agreed = (proposal: StartProposal, startsAt: number, now: number): StartView | null =>
  now < startsAt + proposal.minutes * minuteMs && startsAt - now < furthestMs
    ? { phase: 'agreed', proposal, startsAt }
    : null;

const inMyTime = (proposal: StartProposal, offsetMs: number): StartProposal => ({
  ...proposal,
  at: proposal.at - offsetMs,
  startsAt: proposal.startsAt === null ? null : proposal.startsAt - offsetMs,
});

/**
 * How it stands. `offsetMs`: their clock minus this one, 0 where it is not known. Whoever answered last is believed:
 * what both agreed to goes before what one proposes.
 */
export const startView = (lists: StartLists, offsetMs: number, now: number): StartView => {
  const { mine, myReply, theirReply } = lists;
  const theirs = lists.theirs && inMyTime(lists.theirs, offsetMs);
  const both = [
    mine && theirReply?.to === mine.id
      ? agreed(mine, mine.startsAt ?? theirReply.startsAt - offsetMs, now)
      : null,
    theirs && myReply?.to === theirs.id
      ? agreed(theirs, theirs.startsAt ?? myReply.startsAt, now)
      : null,
  ].flatMap((view) => view ?? []);
  const [first] = both.toSorted((a, b) =>
    a.phase === 'agreed' && b.phase === 'agreed' ? b.proposal.at - a.proposal.at : 0,
  );
  if (first) return first;
  const isAnswered = theirs !== null && myReply?.to === theirs.id;
  if (theirs && !isAnswered && isOpen(theirs, now)) return { phase: 'asked', proposal: theirs };
  const isTaken = mine !== null && theirReply?.to === mine.id;
  return mine && !isTaken && isOpen(mine, now) ? { phase: 'offered', proposal: mine } : none;
};

/** When the view next changes by itself; `Infinity` for never. */
export const startTurn = (view: StartView, now: number): number => {
  if (view.phase === 'none') return Infinity;
  if (view.phase !== 'agreed') return endOf(view.proposal);
  const { startsAt, proposal } = view;
  return now < startsAt ? startsAt : startsAt + proposal.minutes * minuteMs;
};
