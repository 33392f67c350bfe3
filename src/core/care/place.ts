import type { Place } from '../listening';
import type { SessionPlan } from '../ports/audio';

/** Where a position lies, to be found again later. */
export const placeAt = (
  plan: SessionPlan,
  request: Place['request'],
  positionS: number,
): Place | null => {
  const step = plan.steps.findLastIndex(({ startS }) => startS <= positionS);
  const found = plan.steps[step];
  return found ? { request, step, block: found.block, offsetS: positionS - found.startS } : null;
};

/**
 * Where to go on in a session that may have been laid out anew since: in the same part, or where that is gone at the
 * beginning of the one that has its place now. Seconds.
 */
export const positionOf = (plan: SessionPlan, place: Place): number => {
  const same = plan.steps.filter(({ block }) => block === place.block);
  const found = same.find((step) => step === plan.steps[place.step]) ?? same[0];
  if (!found) return plan.steps[Math.min(place.step, plan.steps.length - 1)]?.startS ?? 0;
  return found.startS + Math.min(place.offsetS, found.durationS);
};
