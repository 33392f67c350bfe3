import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareLine } from '../../src/core/care/card';
import { isReviewDue, type Review } from '../../src/core/care/review';
import { isReminderDue, routineSteps, type Routine } from '../../src/core/care/routine';
import { check, timeoutMs } from './careProfiles';

const how = fc.record({
  duration: fc.constantFrom(null, 'moment', '1', '3', '5', '10', '20', 'tillISay'),
  timing: fc.constantFrom(null, 'atOnce', 'afterWashing', 'tonight', 'tomorrow'),
  starts: fc.constant(null),
  strength: fc.constant(null),
  words: fc.constant(null),
  myNote: fc.constant(null),
  theirNote: fc.constant(null),
}) as fc.Arbitrary<CareLine['how']>;

const ids = [
  'T02',
  'T05',
  'W01',
  'W03',
  'P03',
  'F01',
  'C01',
  'X01',
  'Z05',
  'D07',
  'L05',
  'S01',
  'R03',
];

const card: fc.Arbitrary<readonly CareLine[]> = fc.uniqueArray(
  fc.record({
    pref: fc.constantFrom(...ids),
    way: fc.constant('both' as const),
    asks: fc.boolean(),
    places: fc.constant([]),
    how,
  }),
  { selector: ({ pref }) => pref },
);

const longestS: Readonly<Record<string, number>> = {
  moment: 30,
  '1': 60,
  '3': 180,
  '5': 300,
  '10': 600,
  '20': 1_200,
};

describe('a routine', { timeout: timeoutMs }, () => {
  it('holds only what is on the card, fits its time, and respects every wish', () => {
    const picked = fc.option(fc.array(fc.constantFrom(...ids, 'T09', 'W08')), { nil: null });
    check(
      fc.property(card, fc.integer({ min: 2, max: 20 }), picked, (lines, minutes, chosen) => {
        const steps = routineSteps(lines, { minutes, picked: chosen });
        expect(steps.filter(({ line }) => !lines.includes(line))).toEqual([]);
        expect(new Set(steps.map(({ line }) => line.pref)).size).toBe(steps.length);
        const whole = steps.reduce((sum, { seconds }) => sum + seconds, 0);
        expect(whole).toBeLessThanOrEqual(minutes * 60);
        for (const { line, seconds } of steps) {
          expect(seconds).toBeLessThanOrEqual(longestS[line.how.duration ?? ''] ?? Infinity);
          if (!chosen)
            expect(['tonight', 'tomorrow', 'afterWashing']).not.toContain(line.how.timing);
        }
      }),
    );
  });

  it('is reminded of only after a moment, within a day, once, and never while paused', () => {
    const time = fc.nat(5).map((days) => days * 43_200_000);
    const routine: fc.Arbitrary<Routine> = fc.record({
      minutes: fc.constant(10),
      picked: fc.constant(null),
      reminders: fc.boolean(),
      pausedUntil: fc.option(time, { nil: null }),
      remindedOf: time,
    });
    check(
      fc.property(routine, fc.option(time, { nil: null }), time, (kept, moment, at) => {
        const expected =
          kept.reminders &&
          moment !== null &&
          moment > kept.remindedOf &&
          moment <= at &&
          at - moment < 86_400_000 &&
          !(kept.pausedUntil !== null && kept.pausedUntil > at);
        expect(isReminderDue(kept, moment, at)).toBe(expected);
      }),
    );
  });
});

describe('a review', { timeout: timeoutMs }, () => {
  it('is never due within a day of a moment, before what was agreed, nor while one is held', () => {
    const time = fc.nat(200).map((days) => days * 86_400_000);
    const maybe = fc.option(time, { nil: null });
    const review: fc.Arbitrary<Review> = fc.record({
      everyWeeks: fc.option(fc.integer({ min: 6, max: 12 }), { nil: null }),
      lastAt: maybe,
      notBefore: maybe,
      changedAt: maybe,
      stage: fc.constantFrom(null, null, 'alone'),
      notes: fc.constant({}),
    });
    check(
      fc.property(review, time, maybe, maybe, (kept, at, begunAt, lastMoment) => {
        if (!isReviewDue(kept, { at, begunAt, lastMoment })) return;
        expect(kept.stage).toBeNull();
        if (lastMoment !== null) expect(at - lastMoment).toBeGreaterThanOrEqual(86_400_000);
        if (kept.notBefore !== null) expect(at).toBeGreaterThanOrEqual(kept.notBefore);
        const since = kept.lastAt ?? begunAt;
        const isTime =
          kept.everyWeeks !== null &&
          since !== null &&
          at - since >= kept.everyWeeks * 7 * 86_400_000;
        const hasChanged = kept.changedAt !== null && kept.changedAt > (kept.lastAt ?? 0);
        expect(isTime || hasChanged).toBe(true);
      }),
    );
  });
});
