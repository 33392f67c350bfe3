import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/content/kinds';
import { feelings } from '../../src/content/feelings/feelings';
import { needs, nothingNoted, type CheckIn } from '../../src/core/care/checkIn';
import {
  contacts,
  endSigns,
  planAnswers,
  standingPlan,
  type ShownEvening,
} from '../../src/core/care/evening';
import { areDaysHeavy } from '../../src/core/care/heavyDays';
import {
  dotsOf,
  insightParts,
  leastEntries,
  notedTogether,
  spreadsOf,
} from '../../src/core/care/insights';
import { check, timeoutMs } from './careProfiles';

const dayMs = 86_400_000;
const start = Date.UTC(2030, 0, 1);

const step = fc.constantFrom(1, 2, 3, 4, 5, null) as fc.Arbitrary<CheckIn['body']>;
const checkIn: fc.Arbitrary<CheckIn> = fc.record({
  body: step,
  feelings: fc.oneof(step, fc.constant('mixed' as const)),
  connection: step,
  need: fc.constantFrom(...needs, null),
  still: fc.constant(null),
  words: fc.subarray([...feelings], { maxLength: 3 }),
  at: fc.integer({ min: 0, max: 60 }).map((day) => start + day * dayMs),
  kind: fc.constantFrom(...kinds),
  after: fc.constant(0),
  asksAgain: fc.boolean(),
});
const checkIns = fc.array(checkIn, { maxLength: 60 });
const dayOf = (at: number) => String(Math.floor(at / dayMs));
const noted = (change: Partial<CheckIn>, day = 0): CheckIn => ({
  ...nothingNoted,
  at: start + day * dayMs,
  kind: 'gentle',
  after: 0,
  asksAgain: false,
  ...change,
});
const days = (count: number, each: (day: number) => Partial<CheckIn>) =>
  Array.from({ length: count }, (_, day) => noted(each(day), day));

describe('what one’s own taps look like', { timeout: timeoutMs }, () => {
  it('is nothing before eight of a kind', () => {
    check(
      fc.property(checkIns, (all) => {
        for (const part of insightParts) {
          const answered = all.filter((each) => each[part] !== null);
          const dots = dotsOf(all, part);
          expect(dots.length).toBe(answered.length < leastEntries ? 0 : answered.length);
          expect(dots.map(({ at }) => at)).toEqual(dots.map(({ at }) => at).sort((a, b) => a - b));
          for (const { kind, lowest, middle, highest } of spreadsOf(all, part, kinds)) {
            const steps = answered.flatMap((each) => {
              const found = each[part];
              return each.kind === kind && found !== null && found !== 'mixed' ? [found] : [];
            });
            expect(steps.length).toBeGreaterThanOrEqual(leastEntries);
            expect([lowest, highest]).toEqual([Math.min(...steps), Math.max(...steps)]);
            expect(steps).toContain(middle);
          }
        }
        if (all.length < leastEntries) expect(notedTogether(all, dayOf)).toEqual([]);
      }),
    );
  });

  it('joins only what is noted together on most such days, and less on others', () => {
    check(
      fc.property(checkIns, (all) => {
        for (const { one, other } of notedTogether(all, dayOf)) {
          expect(one.split('.')[0]).not.toBe(other.split('.')[0]);
        }
        expect(notedTogether(all, dayOf).length).toBeLessThanOrEqual(3);
        expect(notedTogether([...all].reverse(), dayOf)).toEqual(notedTogether(all, dayOf));
      }),
    );
    const tied = days(10, (day) =>
      day < 5 ? { body: 1, need: 'sleep' } : { body: 5, need: 'food' },
    );
    expect(notedTogether(tied, dayOf)).toContainEqual({ one: 'body.high', other: 'need.food' });
    const always = days(10, () => ({ body: 1, need: 'sleep' }));
    expect(notedTogether(always, dayOf)).toEqual([]);
    expect(notedTogether(tied.slice(0, 7), dayOf)).toEqual([]);
  });
});

describe('heavy days', { timeout: timeoutMs }, () => {
  it('are told of after three of five, at most once in a fortnight', () => {
    const heavy = days(5, (day) => ({ feelings: day < 3 ? 2 : 4 }));
    const at = start + 5 * dayMs;
    expect(areDaysHeavy(heavy, { at, toldAt: null })).toBe(true);
    expect(areDaysHeavy(heavy.slice(1), { at, toldAt: null })).toBe(false);
    expect(areDaysHeavy(heavy, { at, toldAt: at - 13 * dayMs })).toBe(false);
    expect(areDaysHeavy(heavy, { at: start + 30 * dayMs, toldAt: null })).toBe(false);
    check(
      fc.property(checkIns, fc.integer({ min: 0, max: 80 }), (all, day) => {
        const now = start + day * dayMs;
        const told = areDaysHeavy(all, { at: now, toldAt: null });
        const felt = all.filter(({ feelings: found }) => found === 1 || found === 2);
        if (felt.length < 2) expect(told).toBe(false);
        for (const ago of [0, 5, 13.99]) {
          expect(areDaysHeavy(all, { at: now, toldAt: now - ago * dayMs })).toBe(false);
        }
      }),
    );
  });
});

const proposal = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  at: fc.integer({ min: 0, max: 5 }),
  until: fc.integer({ min: 1, max: 9 }),
  kind: fc.constantFrom(...kinds),
  ends: fc.constantFrom(...endSigns, null),
  minutes: fc.constantFrom(2, 20, null),
  kit: fc.constant([]),
  contact: fc.constantFrom(...contacts, null),
  leaveOut: fc.constant(''),
});
const answer = fc.record({
  to: fc.constantFrom('a', 'b', 'c', 'd'),
  answer: fc.constantFrom(...planAnswers),
});
const shown: fc.Arbitrary<ShownEvening> = fc.record({
  proposal: fc.option(proposal, { nil: null }),
  answer: fc.option(answer, { nil: null }),
});

describe('the plan before', { timeout: timeoutMs }, () => {
  it('stands the same on both phones, mirrored, and takes no answer to another plan', () => {
    check(
      fc.property(shown, shown, fc.integer({ min: 0, max: 10 }), (mine, theirs, at) => {
        const other = mine.proposal && theirs.proposal && mine.proposal.id === theirs.proposal.id;
        fc.pre(!other);
        const [here, there] = [standingPlan(mine, theirs, at), standingPlan(theirs, mine, at)];
        expect(there && { ...there, by: there.by === 'me' ? 'them' : 'me' }).toEqual(here);
        if (!here) return;
        expect(at).toBeLessThan(here.proposal.until);
        const answering = here.by === 'me' ? theirs.answer : mine.answer;
        expect(here.answer).toBe(answering?.to === here.proposal.id ? answering.answer : null);
      }),
    );
  });
});
