import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDays } from '../../../src/ui/screens/vault/logDays';

const noon = new Date(2024, 4, 3, 12).getTime();
const hourMs = 60 * 60 * 1_000;

describe('days of the security log', () => {
  it('begin and end at local midnight', () => {
    const last = new Date(2024, 4, 3).getTime();
    const days = toDays([last, last - 1].map((at) => ({ kind: 'paired', at })));
    expect(days).toHaveLength(2);
  });

  it('keep every event, in its order, each day of one date', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -200, max: 200 })), (hours) => {
        const events = hours.map((hour) => ({ kind: 'paired', at: noon + hour * hourMs }) as const);
        const days = toDays(events);
        expect(days.flatMap((day) => day.events)).toEqual(events);
        for (const day of days) {
          const dates = new Set(day.events.map(({ at }) => new Date(at).toDateString()));
          expect(dates).toEqual(new Set([new Date(day.at).toDateString()]));
        }
      }),
    );
  });

  it('are as few as can be', () => {
    expect(toDays([3, 2, 1].map((hour) => ({ kind: 'paired', at: noon + hour * hourMs })))).toEqual(
      [
        {
          at: noon + 3 * hourMs,
          events: [3, 2, 1].map((hour) => ({ kind: 'paired', at: noon + hour * hourMs })),
        },
      ],
    );
    expect(toDays([])).toEqual([]);
  });
});
