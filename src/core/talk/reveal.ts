/**
 * Answers that two people give apart and open together. Each commits to an answer before anybody opens one (docs/
 * PROTOCOL.md, "Answers opened together"). Each writes in their own book only; everything here is a pure function of
 * what lies in both.
 */

/** Shared book: somebody has answered, and cannot answer otherwise any more. */
export interface SealedAnswer {
  /** A random id of 22 characters; both answers to one question have the same. */
  readonly round: string;
  /** Id of the question, such as `talk.b01`. */
  readonly question: string;
  /** 32 bytes, base64url. */
  readonly commit: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** What a commitment is opened with. */
export interface Opening {
  /** 32 bytes, base64url. */
  readonly salt: string;
  /** One text for each part of the question. */
  readonly parts: readonly string[];
}

/** Shared book: an answer that is open. */
export interface OpenedAnswer extends Opening {
  readonly round: string;
}

/** Private book: the own answer, and what the partner has committed to. */
export interface HeldAnswer extends SealedAnswer, Opening {
  /** Id of the own shared book: with another partner it is another one. */
  readonly book: string;
  /** The partner's commitment, written down before the own answer is opened; no later one counts. */
  readonly theirs: string | null;
}

/** Everything that is written about answers; a partner's lists may hold anything. */
export interface AnswerLists {
  readonly held: readonly HeldAnswer[];
  readonly sealed: readonly SealedAnswer[];
  readonly opened: readonly OpenedAnswer[];
  readonly theirSealed: readonly SealedAnswer[];
  readonly theirOpened: readonly OpenedAnswer[];
}

/** Where a commitment belongs; all of it is bound into it. */
export interface AnswerPlace {
  /** Id of the shared book of the one who answers. */
  readonly author: string;
  /** Id of the shared book of the other one. */
  readonly reader: string;
  readonly round: string;
  readonly question: string;
}

const inRound = <T extends { readonly round: string }>(
  list: readonly T[],
  round: string,
): T | undefined => list.find((one) => one.round === round);

/** What the partner committed to in answer to the same question. Several in one round: the least, so it stays the same. */
const theirCommit = (
  { theirSealed }: Pick<AnswerLists, 'theirSealed'>,
  { round, question }: Pick<SealedAnswer, 'round' | 'question'>,
): string | null =>
  theirSealed
    .filter((one) => one.round === round && one.question === question)
    .map(({ commit }) => commit)
    .toSorted()[0] ?? null;

/**
 * The partner's rounds about a question that wait for an answer. One that they have opened was answered here before, and
 * taken away since: another answer in it would not be what was sealed.
 */
const waitingRounds = (lists: AnswerLists, question: string): readonly string[] => {
  const done = new Set([...lists.held, ...lists.theirOpened].map(({ round }) => round));
  return lists.theirSealed
    .filter((one) => one.question === question && !done.has(one.round))
    .map(({ round }) => round)
    .toSorted();
};

/** The partner's round that an answer to this question belongs to; undefined where they have begun none. */
export const roundToJoin = (lists: AnswerLists, question: string): string | undefined =>
  waitingRounds(lists, question)[0];

/**
 * What is to be written next. In this order, each on the disk before the next: `pin`, then `open`. Nothing of an answer
 * leaves before the other's commitment is written down.
 */
export interface AnswerSteps {
  /** Private book: these held answers, with what the partner has committed to. */
  readonly pin: readonly HeldAnswer[];
  /** Shared book: answers that may be opened. */
  readonly open: readonly OpenedAnswer[];
  /** Shared book: commitments that are missing there. */
  readonly seal: readonly SealedAnswer[];
  /** Shared book: rounds in which nothing of one's own is held any more. */
  readonly drop: readonly string[];
  /** Both have answered the same question in rounds of their own: these go over into the partner's. */
  readonly move: readonly { readonly held: HeldAnswer; readonly round: string }[];
}

/** `book`: id of the own shared book. `hasPartner`: without one nothing is pinned or opened. */
export const nextSteps = (lists: AnswerLists, book: string): AnswerSteps => {
  const { held, sealed, opened } = lists;
  const own = held.filter((one) => one.book === book);
  const waiting = own.filter(({ theirs }) => theirs === null);
  const rounds = new Set(own.map(({ round }) => round));
  return {
    pin: waiting.flatMap((one) => {
      const theirs = theirCommit(lists, one);
      return theirs === null ? [] : [{ ...one, theirs }];
    }),
    open: own.flatMap(({ round, salt, parts, theirs }) =>
      theirs === null || inRound(opened, round) ? [] : [{ round, salt, parts }],
    ),
    seal: own.flatMap(({ round, question, commit, at }) =>
      inRound(sealed, round) ? [] : [{ round, question, commit, at }],
    ),
    drop: [...new Set([...sealed, ...opened].map(({ round }) => round))].filter(
      (round) => !rounds.has(round),
    ),
    move: waiting.flatMap((one) => {
      if (theirCommit(lists, one) !== null) return [];
      const round = roundToJoin(lists, one.question);
      return round === undefined || round > one.round ? [] : [{ held: one, round }];
    }),
  };
};

/** How a question stands between two people. */
export type Round = { readonly round: string; readonly question: string; readonly at: number } & (
  | /** The partner has answered; nobody else has yet. */
    { readonly phase: 'theirs' }
  /** Answered here; the partner has not. */
  | { readonly phase: 'mine'; readonly mine: readonly string[] }
  /** Both have answered; the partner's is on its way. */
  | { readonly phase: 'opening'; readonly mine: readonly string[] }
  | { readonly phase: 'open'; readonly mine: readonly string[]; readonly theirs: readonly string[] }
  /** The partner has taken theirs away since. */
  | { readonly phase: 'gone'; readonly mine: readonly string[] }
  /** What the partner's phone opened is not what it had committed to. */
  | { readonly phase: 'broken'; readonly mine: readonly string[] }
);

/** What of a partner's lists is looked at, so that no number of them holds anybody up. */
const mostRounds = 200;

/**
 * Every round, the newest first. `fits`: whether an opening fits the commitment that was pinned; undefined while that is
 * being found out. `book`: id of the own shared book.
 */
export const roundsIn = (
  lists: AnswerLists,
  book: string,
  fits: (held: HeldAnswer, opening: OpenedAnswer) => boolean | undefined,
): readonly Round[] => {
  const own = lists.held.filter((one) => one.book === book);
  const mine = own.map((held): Round => {
    const { round, question, at, parts } = held;
    const about = { round, question, at, mine: parts };
    if (held.theirs === null) return { ...about, phase: 'mine' };
    const openings = lists.theirOpened.filter((one) => one.round === round).slice(0, 8);
    const found = openings.find((one) => fits(held, one) === true);
    if (found) return { ...about, phase: 'open', theirs: found.parts };
    if (!inRound(lists.theirSealed, round)) return { ...about, phase: 'gone' };
    const isBroken = openings.length > 0 && openings.every((one) => fits(held, one) === false);
    return { ...about, phase: isBroken ? 'broken' : 'opening' };
  });
  const answered = new Set(own.map(({ round }) => round));
  const moving = new Set(own.map(({ question, theirs }) => (theirs === null ? question : '')));
  const theirs = new Map<string, Round>();
  for (const { round, question, at } of lists.theirSealed) {
    const isOver = answered.has(round) || inRound(lists.theirOpened, round) !== undefined;
    if (theirs.size >= mostRounds || isOver || moving.has(question)) continue;
    theirs.set(round, { round, question, at, phase: 'theirs' });
  }
  return [...mine, ...theirs.values()].toSorted((a, b) => b.at - a.at);
};
