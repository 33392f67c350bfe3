/** One answer to "what time is it there": all in milliseconds, `sentAt` and `heardAt` by this clock. */
export interface ClockSample {
  readonly sentAt: number;
  readonly theirs: number;
  readonly heardAt: number;
}

export interface ClockOffset {
  /** Their clock minus this one. */
  readonly offsetMs: number;
  /** It is not further off than this, as long as both clocks go on as they did. */
  readonly errorMs: number;
}

const keptSamples = 16;
/** An older sample says too little: clocks are set, and drift. */
const freshMs = 600_000;
/** What takes longer says nothing of use; and no clock is believed to be further off than a day. */
const longestTripMs = 30_000;
const largestOffsetMs = 86_400_000;

/** A clock on another phone, from answers that took some time: the quickest one says most (as NTP does, RFC 5905). */
export const createClockOffset = () => {
  let samples: readonly (ClockOffset & { readonly heardAt: number })[] = [];
  return {
    take({ sentAt, theirs, heardAt }: ClockSample): void {
      const tripMs = heardAt - sentAt;
      const offsetMs = theirs - (sentAt + heardAt) / 2;
      const isSound = tripMs >= 0 && tripMs <= longestTripMs;
      if (!isSound || Math.abs(offsetMs) > largestOffsetMs) return;
      samples = [...samples, { offsetMs, errorMs: tripMs / 2, heardAt }].slice(-keptSamples);
    },
    /** Null where nothing is known. `now`: by this clock. */
    at(now: number): ClockOffset | null {
      const fresh = samples.filter(({ heardAt }) => Math.abs(now - heardAt) <= freshMs);
      const [first, ...others] = fresh;
      if (!first) return null;
      const best = others.reduce(
        (one, other) => (other.errorMs <= one.errorMs ? other : one),
        first,
      );
      return { offsetMs: best.offsetMs, errorMs: best.errorMs };
    },
  };
};
