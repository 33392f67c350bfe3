/** How long a connection may take to be made, in milliseconds. */
const times = { first: 1_500, least: 1_200, most: 8_000, factor: 3 };

/**
 * Short, so that an attempt which went astray is soon followed by another; longer after each that failed, so that slow
 * networks get there; and by what it took when it last went well.
 */
export const createPatience = () => {
  let base = times.first;
  let failures = 0;
  return {
    ms: (): number => Math.min(times.most, base * 2 ** failures),
    /** `tookMs`: from the beginning to an authenticated session. */
    succeeded(tookMs: number): void {
      failures = 0;
      base = Math.max(times.least, Math.min(times.most, tookMs * times.factor));
    },
    failed(): void {
      failures = Math.min(failures + 1, 4);
    },
  };
};

const pauses = { firstMs: 1_000, mostMs: 30_000 };

/** How long to wait before looking for the other side again: twice as long each time, and never quite the same. */
export const createBackoff = (random: () => number) => {
  let attempts = 0;
  return {
    nextMs(): number {
      const pause = Math.min(pauses.mostMs, pauses.firstMs * 2 ** attempts);
      attempts = Math.min(attempts + 1, 10);
      return pause * (0.75 + random() / 2);
    },
    reset(): void {
      attempts = 0;
    },
  };
};
