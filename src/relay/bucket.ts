import type { Clock } from '../core/ports';

interface BucketOptions {
  readonly clock: Clock;
  /** Tokens of a full bucket. */
  readonly burst: number;
  readonly perSecond: number;
}

/** A token bucket: the returned function takes one token and says whether there was one. */
export const createBucket = ({ clock, burst, perSecond }: BucketOptions): (() => boolean) => {
  let tokens = burst;
  let at = clock.now();
  return () => {
    const now = clock.now();
    tokens = Math.min(burst, tokens + ((now - at) / 1000) * perSecond);
    at = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
