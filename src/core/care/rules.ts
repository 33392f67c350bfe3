import { actKeys, isLiking, isRefusal } from './answers';
import type { Shown, Tag, Visibility } from './profile';
import { edited, inKind, standingAt } from './standing';
import type { Answer, AnswerKey, Answers, Kind, Preference, PrefGroup, PrefId, Way } from './types';

/** What a kind brings to the front: groups and single items; the single item wins. Never takes anything away. */
export interface KindRule {
  readonly lifts: Lifts;
  /** The time that it usually takes, from and to, in minutes. */
  readonly minutes: readonly [number, number];
  /** When to ask again how it is, in hours after. */
  readonly followUpHours: readonly number[];
  /** Everything is asked again before it happens. */
  readonly asksAll?: true;
}

/** By item, or by group. */
export type Lifts = Readonly<Record<string, number>>;

export interface TagRule {
  /** Items and groups. */
  readonly lifts: readonly string[];
  readonly leavesOut: readonly string[];
}

/** What a person says while it goes on. Never kept. */
export type Signal = 'stop' | 'less' | 'quiet' | 'space';

/** What a step is made of. */
export type Family = 'touch' | 'words' | 'breath';

/** Where an item can be emitted. `talk` and `prompt` ask; the others offer. */
export type Channel =
  | 'card'
  | 'session'
  | 'notification'
  | 'prompt'
  | 'affirmation'
  | 'talk'
  | 'routine'
  | 'kit'
  | 'export';

/** `ask`: nobody refuses, somebody has not answered. */
export type Verdict = 'offer' | 'ask' | 'silent';

/** What one person's answers are here: all of them, or what a partner shows of theirs. */
export interface Person {
  readonly answers: Answers;
  /** Only likings are known: what is absent may be refused. */
  readonly isShown: boolean;
}

/** Who is here and under what. The reader is the first of the people. */
export interface Scene {
  readonly kind: Kind;
  readonly people: readonly Person[];
  /** Somebody here is in gentle mode, as far as this device knows. */
  readonly gentle: boolean;
  readonly signals: readonly Signal[];
  /** Between 0 and 2 for each item or group. */
  readonly lifts: Lifts;
}

const asking: readonly Channel[] = ['talk', 'prompt'];

const groupsOf = {
  stop: null,
  less: ['T', 'M', 'D'],
  quiet: ['W', 'D', 'L'],
  space: ['T', 'M', 'P', 'Z', 'H'],
} as const satisfies Record<Signal, readonly PrefGroup[] | null>;

/** What a signal leaves: silence, and room. */
const stays: Readonly<Record<Signal, readonly PrefId[]>> = {
  stop: [],
  less: ['D07'],
  quiet: ['W10', 'L01', 'L05', 'L06', 'L07'],
  space: ['P04', 'P05', 'P06', 'Z02', 'Z03', 'H01', 'H04', 'H06'],
};

/** The questions that a way of doing an item rests on, one for each person: the reader's first. */
const asksOf = (pref: Preference, way: Way, isReader: boolean): readonly AnswerKey[] => {
  const { give, receive } = actKeys(pref);
  if (give === receive) return [give];
  if (way === 'both') return [give, receive];
  return [(way === 'meToThem') === isReader ? give : receive];
};

/**
 * The rules of care.md 4.4, each under its number, as a table, so that a test can break one at a time and see that it
 * is missed. Nothing but this table decides what is offered, what is asked, and what leaves the device.
 */
export const boundaryRules = {
  /** 1: one refusal of anybody present is enough, and so is one person of whom nothing is known. */
  verdict(people: readonly Person[], keysOf: (isReader: boolean) => readonly AnswerKey[]): Verdict {
    let verdict: Verdict = people.length > 0 ? 'offer' : 'silent';
    for (const [index, { answers, isShown }] of people.entries()) {
      for (const key of keysOf(index === 0)) {
        const answer = answers.get(key);
        if (isRefusal(answer) || (isShown && answer === undefined)) return 'silent';
        if (answer === undefined) verdict = 'ask';
      }
    }
    return verdict;
  },

  /** 2: a kind tightens the base, never loosens it. */
  inKind,

  /** 3: giving and receiving are separate questions. */
  asksOf,

  /** 4: every channel, without exception: what is not offered is at most asked, and only where asking is the point. */
  admits: (channel: Channel, verdict: Verdict, gentle: boolean): boolean =>
    verdict === 'offer' || (verdict === 'ask' && !gentle && asking.includes(channel)),

  /** 5: a signal outranks every liking, at once. */
  isSilenced: (pref: Preference, signals: readonly Signal[]): boolean =>
    signals.some((signal) => {
      const groups: readonly PrefGroup[] | null = groupsOf[signal];
      if (!groups) return true;
      const isTouch = pref.touch === true && groups.includes('T');
      return (isTouch || groups.includes(pref.group)) && !stays[signal].includes(pref.id);
    }),

  /** 6: tightening counts at once, loosening from the next evening. */
  edited,

  /** 7: likings leave the device, and nothing else does. */
  leaves: (
    answer: Answer | undefined,
    visibility: Visibility,
  ): answer is 'love' | 'nice' | 'fine' => isLiking(answer) && visibility !== 'private',

  /** 7: what was said for both alone is unseen until the reader likes it too. */
  isSeen: ({ ifBoth }: Shown, mine: Answer | undefined): boolean => !ifBoth || isLiking(mine),

  /** 8: a line is as strong as the lower of the likings, then as their sum. */
  strength: (mine: number, theirs: number, lift: number): Strength => ({
    lower: Math.min(mine, theirs),
    sum: mine + theirs,
    lift,
  }),

  /** 8: in this order; what suits the kind and the evening decides only among equals. */
  compare: (a: Strength, b: Strength): number =>
    b.lower - a.lower || b.sum - a.sum || b.lift - a.lift,

  /** 8: whose favourite comes next. */
  turnAfter: (turn: Leader, favouriteOf: Leader | null): Leader =>
    favouriteOf === null ? turn : favouriteOf === 'me' ? 'them' : 'me',

  /** 9: what takes the place of a step that cannot be, with as much warmth; after the last of them quiet time. */
  instead: (family: Family): readonly PrefId[] =>
    ({ touch: ['P03', 'P04'], words: ['W10', 'D04'], breath: ['L03', 'L01'] })[family],

  /** 10: liking something is not consent: touch asks again, every time. */
  asksAgain: (pref: Preference, asksAll: boolean): boolean =>
    asksAll || pref.touch === true || pref.asksFirst === true,

  /** 11: what has run out is open, and no yes. */
  standingAt,

  /** 11: without a partner nothing is shown to one. */
  shows: (isLinked: boolean): boolean => isLinked,

  /** 12: what is worth a talk rests on likings alone; of what is silent nothing is told, ranked or counted. */
  worthATalk: (verdict: Verdict): 'both' | 'open' | null =>
    verdict === 'offer' ? 'both' : verdict === 'ask' ? 'open' : null,
} as const;

export type BoundaryRules = {
  readonly [Rule in keyof typeof boundaryRules]: (typeof boundaryRules)[Rule];
};

/** Whose favourites lead. */
export type Leader = 'me' | 'them';

export interface Strength {
  /** The lower of the likings, and their sum. */
  readonly lower: number;
  readonly sum: number;
  readonly lift: number;
}

/** The tags that hold: those that are on, and those that were taken off too late. */
export const isLeftOut = (
  pref: Preference,
  tags: readonly Tag[],
  rules: Readonly<Record<Tag, TagRule>>,
): boolean =>
  tags.some((tag) => {
    const { leavesOut } = rules[tag];
    return leavesOut.includes(pref.id) || leavesOut.includes(pref.group);
  });
