import { describe, expect, it } from 'vitest';
import { morningAfter } from '../../../src/app/api/morning';

const at = (day: number, hour: number, minute = 0) =>
  new Date(2030, 2, day, hour, minute).getTime();

describe('an evening', () => {
  it('ends at five in the morning, not at midnight', () => {
    expect(morningAfter(at(4, 20))).toBe(at(5, 5));
    expect(morningAfter(at(4, 23, 59))).toBe(at(5, 5));
    expect(morningAfter(at(5, 1))).toBe(at(5, 5));
    expect(morningAfter(at(5, 4, 59))).toBe(at(5, 5));
    expect(morningAfter(at(5, 5))).toBe(at(6, 5));
  });

  it('ends at five by the clock on the wall, also when the clocks change', () => {
    for (let day = 1; day <= 400; day += 1) {
      const morning = new Date(morningAfter(at(day, 21)));
      expect([morning.getHours(), morning.getMinutes()]).toEqual([5, 0]);
    }
  });
});
