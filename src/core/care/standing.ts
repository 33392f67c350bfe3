import type { Given } from './profile';
import type { Answer } from './types';

/** What an answer says at a moment. `expired`: a not-now that has run out, which is open, and no yes. */
export type Standing = Answer | 'expired' | undefined;

/**
 * What a given answer says at a moment, milliseconds since the Unix epoch: a refusal that was loosened stands until it
 * is let go, a not-now until it ends (care.md 4.4 rules 6 and 11).
 */
export const standingAt = (given: Given | undefined, at: number): Standing => {
  if (!given) return undefined;
  const { answer, until, held } = given;
  if (held && at < held.until && answer !== 'pleaseDont') return held.answer;
  if (answer === 'notNow' && until !== null && at >= until) return 'expired';
  return answer ?? undefined;
};

/**
 * A kind over the base profile: it may tighten, never loosen (care.md 4.4 rule 2). A refusal of the base stands, only a
 * stronger one goes over it; what has expired is open, whatever the kind says beside a refusal.
 */
export const inKind = (base: Standing, special: Standing): Answer | undefined => {
  if (base === 'pleaseDont' || special === 'pleaseDont') return 'pleaseDont';
  if (base === 'notNow' || special === 'notNow') return 'notNow';
  if (base === 'expired' || special === 'expired') return undefined;
  return special ?? base;
};

/** What an answer in one kind may be: looser than a refusal in general, it would change nothing. */
export const choicesInKind = (general: Answer | undefined): readonly Answer[] => {
  if (general === 'pleaseDont') return ['pleaseDont'];
  if (general === 'notNow') return ['notNow', 'pleaseDont'];
  return ['love', 'nice', 'fine', 'notNow', 'pleaseDont'];
};

/** When an answer is given anew. Times are milliseconds since the Unix epoch. */
export interface Edit {
  readonly answer: Answer | null;
  readonly at: number;
  readonly until: number | null;
  /** When the next evening begins. */
  readonly morningAt: number;
  /** Care has begun this evening. */
  readonly underWay: boolean;
}

/** A refusal younger than this was a slip of the finger, as long as no care has begun. */
const slipMs = 60_000;

/**
 * The entry that an edit leaves. Tightening counts at once; loosening a refusal counts from the next evening (care.md
 * 4.4 rule 6), so that nobody can be talked round in the moment. Null: nothing is left to keep.
 */
export const edited = (before: Given | undefined, edit: Edit): Given | null => {
  const { answer, at, until, morningAt, underWay } = edit;
  const stood = standingAt(before, at);
  const refusal = stood === 'notNow' || stood === 'pleaseDont' ? stood : null;
  const isSlip = before?.held === null && at - before.at < slipMs && !underWay;
  const held = refusal && !isSlip ? { answer: refusal, until: morningAt } : null;
  if (answer === null && !held) return null;
  return { answer, at, until: answer === 'notNow' ? until : null, held };
};
