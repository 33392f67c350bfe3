import type { RateLimit } from './limits';

/** A token bucket: `burst` at once, refilled at `perSecond`. `now` in milliseconds. */
export const createBucket = ({ burst, perSecond }: RateLimit) => {
  let tokens = burst;
  let last: number | undefined;
  return {
    /** False where the amount is over the limit; nothing is taken then. */
    take(amount: number, now: number): boolean {
      tokens = Math.min(burst, tokens + ((now - (last ?? now)) / 1000) * perSecond);
      last = now;
      if (amount > tokens) return false;
      tokens -= amount;
      return true;
    },
  };
};
