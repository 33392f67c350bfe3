import { morningAfter } from '../../../app/api/morning';

const dayMs = 86_400_000;

/** How long a not-now may hold. `open`: until it is changed. `kept`: an end that was chosen on another day. */
export type NotNowEnd = 'open' | 'kept' | 'tomorrow' | 'week' | 'month';

const days = { tomorrow: 0, week: 6, month: 29 } as const;

/** When it ends, always on a morning; times in milliseconds since the Unix epoch. */
export const endOf = (end: keyof typeof days, nowMs: number): number =>
  morningAfter(morningAfter(nowMs) + days[end] * dayMs - dayMs / 2);

/** Which choice an end is today. */
export const endIs = (until: number | undefined, nowMs: number): NotNowEnd => {
  if (until === undefined) return 'open';
  return (
    (['tomorrow', 'week', 'month'] as const).find((end) => endOf(end, nowMs) === until) ?? 'kept'
  );
};
