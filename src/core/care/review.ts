/** The talk about preferences (care.md 6.4), as stages. Times are milliseconds since the Unix epoch. */

export type ReviewStageId =
  | 'agree'
  | 'worked'
  | 'alone'
  | 'share'
  | 'choose'
  | 'different'
  | 'signals'
  | 'close';

export interface ReviewStage {
  readonly id: ReviewStageId;
  /** `alone`: each on their own screen. `turns`: each speaks for as long as the others. */
  readonly how: 'together' | 'alone' | 'turns';
  /** In all, or of each turn. */
  readonly minutes: number;
  /** What can be noted in it. */
  readonly notes: readonly ReviewNote[];
}

export type ReviewNote = 'worked' | 'try' | 'stop' | 'leave' | 'different' | 'signals';

/** Fifteen to twenty minutes for two. */
export const reviewStages: readonly ReviewStage[] = [
  { id: 'agree', how: 'together', minutes: 1, notes: [] },
  { id: 'worked', how: 'turns', minutes: 2, notes: ['worked'] },
  { id: 'alone', how: 'alone', minutes: 3, notes: [] },
  { id: 'share', how: 'turns', minutes: 3, notes: [] },
  { id: 'choose', how: 'together', minutes: 2, notes: ['try', 'stop', 'leave'] },
  { id: 'different', how: 'together', minutes: 1, notes: ['different'] },
  { id: 'signals', how: 'together', minutes: 1, notes: ['signals'] },
  { id: 'close', how: 'together', minutes: 1, notes: [] },
];

/** How long it takes so many people: turns are as long for each. */
export const reviewMinutes = (people: number): number =>
  reviewStages.reduce((sum, { how, minutes }) => sum + minutes * (how === 'turns' ? people : 1), 0);

export interface Review {
  /** Every so many weeks, from 6 to 12; null: never by itself. */
  readonly everyWeeks: number | null;
  /** When the last one ended, or was put off; null: there was none. */
  readonly lastAt: number | null;
  /** Not before. */
  readonly notBefore: number | null;
  /** Something in life has changed since. */
  readonly changedAt: number | null;
  /** Where it is being held, or was left. */
  readonly stage: ReviewStageId | null;
  readonly notes: Readonly<Partial<Record<ReviewNote, string>>>;
}

export const weeksBetween = { least: 6, most: 12 } as const;

const dayMs = 86_400_000;
/** Not straight after closeness. */
const restMs = dayMs;

/**
 * Whether a talk is due: so many weeks after the last one (or after the profile was begun), or since something in life
 * has changed; never within a day of a moment, never before what was agreed, never while one is being held.
 */
export const isReviewDue = (
  { everyWeeks, lastAt, notBefore, changedAt, stage }: Review,
  {
    at,
    begunAt,
    lastMoment,
  }: { readonly at: number; readonly begunAt: number | null; readonly lastMoment: number | null },
): boolean => {
  if (stage !== null || (notBefore !== null && at < notBefore)) return false;
  if (lastMoment !== null && at < lastMoment + restMs) return false;
  if (changedAt !== null && changedAt > (lastAt ?? 0) && at >= changedAt) return true;
  const since = lastAt ?? begunAt;
  return everyWeeks !== null && since !== null && at >= since + everyWeeks * 7 * dayMs;
};
