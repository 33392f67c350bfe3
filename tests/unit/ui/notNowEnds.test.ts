import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endIs, endOf } from '../../../src/ui/screens/profile/notNowEnds';

const ends = ['tomorrow', 'week', 'month'] as const;
const dayMs = 86_400_000;
/** Some years of moments, in milliseconds since the Unix epoch. */
const moment = fc.integer({ min: 1_700_000_000_000, max: 2_000_000_000_000 });

describe('when a not-now ends', () => {
  it('is always a morning to come, a later one for a longer time', () => {
    fc.assert(
      fc.property(moment, (now) => {
        const at = ends.map((end) => endOf(end, now));
        expect(at.map((each) => new Date(each).getHours())).toEqual([5, 5, 5]);
        const days = at.map((each) => (each - now) / dayMs);
        for (const [index, most] of [1, 7, 30].entries()) {
          // A day may be an hour longer.
          expect(days[index]).toBeGreaterThan(most - 1 - 1 / 24);
          expect(days[index]).toBeLessThanOrEqual(most + 1 / 24);
        }
        expect(at[0]).toBeGreaterThan(now);
      }),
    );
  });

  it('is told by its name on the same day, and as a day later on', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...ends), (now, end) => {
        expect(endIs(endOf(end, now), now)).toBe(end);
        expect(endIs(endOf('month', now), now + 2 * dayMs)).toBe('kept');
      }),
    );
    expect(endIs(undefined, 0)).toBe('open');
  });
});
