import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayAfterKey,
  dayOf,
  monthOf,
  weeksOf,
} from '../../../src/ui/screens/journal/days';

const day = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const weekStart = fc.integer({ min: 1, max: 7 });

describe('the days of a calendar', () => {
  it('stand in whole weeks, each once and in order, under their weekday', () => {
    fc.assert(
      fc.property(day, weekStart, (any, start) => {
        const weeks = weeksOf(monthOf(any), start);
        const days = weeks.flat().filter((one) => one !== null);
        const first = `${monthOf(any)}-01`;
        expect(days).toEqual(days.map((_, index) => addDays(first, index)));
        expect(monthOf(addDays(days.at(-1) ?? '', 1))).not.toBe(monthOf(any));
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          for (const [at, one] of week.entries()) {
            if (one) expect(new Date(`${one}T00:00Z`).getUTCDay()).toBe((start + at) % 7);
          }
        }
      }),
    );
  });

  it('are walked by keys, and every way leads back', () => {
    const back = { ArrowLeft: 'ArrowRight', ArrowUp: 'ArrowDown' } as const;
    fc.assert(
      fc.property(
        day,
        weekStart,
        fc.constantFrom(1 as const, -1 as const),
        (any, start, forward) => {
          const about = { forward, weekStart: start };
          for (const [there, again] of Object.entries(back)) {
            const to = dayAfterKey(any, there, about) ?? '';
            expect(to).not.toBe(any);
            expect(dayAfterKey(to, again, about)).toBe(any);
          }
          const begin = dayAfterKey(any, 'Home', about) ?? '';
          expect(dayAfterKey(begin, 'Home', about)).toBe(begin);
          expect(addDays(begin, 6)).toBe(dayAfterKey(any, 'End', about));
          expect(dayAfterKey(any, 'a', about)).toBeNull();
        },
      ),
    );
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
  });

  it('are those of the zone that one is in', () => {
    const moment = new Date(2031, 4, 4, 23, 59).getTime();
    expect(dayOf(moment)).toBe('2031-05-04');
    expect(dayOf(moment + 60_000)).toBe('2031-05-05');
  });
});
