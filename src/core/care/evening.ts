import type { Kind } from './types';

/** The small plan before (care.md 5.7, G24): how it ends, and what comes then. Nothing in it is about the act. */

/** How everybody knows that it ends. */
export const endSigns = ['word', 'squeeze', 'ask', 'light', 'time'] as const;
export type EndSign = (typeof endSigns)[number];

/** How one hears of the other tomorrow. */
export const contacts = ['message', 'call', 'meet', 'open'] as const;
export type Contact = (typeof contacts)[number];

export interface EveningPlan {
  readonly kind: Kind;
  readonly ends: EndSign | null;
  /** Time kept free afterwards; null: till we say. */
  readonly minutes: number | null;
  /** Ids of things to lay ready. */
  readonly kit: readonly string[];
  readonly contact: Contact | null;
  /** What is left out tonight, in own words. */
  readonly leaveOut: string;
  /** It holds until then; milliseconds since the Unix epoch. */
  readonly until: number;
}

/** A plan that somebody shows. Another plan has another id, so that no answer is taken for one to something else. */
export interface Proposal extends EveningPlan {
  readonly id: string;
  /** When it was shown; milliseconds since the Unix epoch. */
  readonly at: number;
}

/** There is no no: whoever does not answer has said nothing. */
export const planAnswers = ['agree', 'talk'] as const;
export type PlanAnswer = (typeof planAnswers)[number];

/** What one person shows. */
export interface ShownEvening {
  readonly proposal: Proposal | null;
  readonly answer: { readonly to: string; readonly answer: PlanAnswer } | null;
}

/** What stands between two people. */
export interface StandingPlan {
  readonly by: 'me' | 'them';
  readonly proposal: Proposal;
  /** Of the one who did not propose it; null: none so far. */
  readonly answer: PlanAnswer | null;
}

/**
 * What both books together say, `at` a moment: the later proposal stands, with the answer to that very one. Both devices
 * come to the same, mirrored.
 */
export const standingPlan = (
  mine: ShownEvening,
  theirs: ShownEvening,
  at: number,
): StandingPlan | null => {
  const [own, other] = [mine, theirs].map(({ proposal }) =>
    proposal && at < proposal.until ? proposal : null,
  );
  const isMine = own && (!other || own.at > other.at || (own.at === other.at && own.id > other.id));
  const proposal = isMine ? own : other;
  if (!proposal) return null;
  const { answer } = isMine ? theirs : mine;
  return {
    by: isMine ? 'me' : 'them',
    proposal,
    answer: answer?.to === proposal.id ? answer.answer : null,
  };
};
