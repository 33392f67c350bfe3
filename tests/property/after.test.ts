import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNotices } from '../../src/app/notices';
import {
  followUps,
  nextTurnAfter,
  stillToCome,
  waitingAt,
  type AfterSettings,
  type Moment,
} from '../../src/core/care/after';
import { isWaking, minuteOfDay, nextWaking, type WakingHours } from '../../src/core/care/waking';
import { check, timeoutMs } from './careProfiles';

const hourMs = 3_600_000;
const minuteMs = 60_000;
/** Around the changes of clocks of north and south, and half a year apart. */
const from = Date.UTC(2030, 1, 1);
const to = Date.UTC(2031, 1, 1);

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC');
const moment = fc.integer({ min: from / minuteMs, max: to / minuteMs }).map((at) => at * minuteMs);
const halfHour = fc.integer({ min: 0, max: 47 }).map((half) => half * 30);
const hours: fc.Arbitrary<WakingHours> = fc.record({ from: halfHour, to: halfHour });
const moments: fc.Arbitrary<readonly Moment[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    at: moment,
    hours: fc.constantFrom([14], [14, 48, 72]),
  }),
  { maxLength: 6, selector: ({ id }) => id },
);

/** As another reader of the wall's clock sees it: whole local dates, not minutes. */
const localHour = (at: number, timeZone: string): number => {
  const text = new Date(at).toLocaleString('sv-SE', { timeZone });
  const [, clock = ''] = text.split(' ');
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
};

const lies = (minute: number, { from: start, to: end }: WakingHours): boolean => {
  if (start === end) return true;
  return start < end ? minute >= start && minute < end : minute >= start || minute < end;
};

describe('waking hours', { timeout: timeoutMs }, () => {
  it('are found in every time zone, at once, and no earlier moment lies in them', () => {
    check(
      fc.property(moment, hours, zone, (at, wished, where) => {
        const found = nextWaking(at, wished, where);
        expect(found).toBeGreaterThanOrEqual(at);
        expect(lies(localHour(found, where), wished)).toBe(true);
        for (let earlier = at; earlier < found; earlier += 5 * minuteMs) {
          expect(lies(localHour(earlier, where), wished)).toBe(false);
        }
      }),
    );
  });

  it.each([
    // The night of the change in spring has no 02:30, that in autumn has it twice.
    ['Europe/Berlin', '2030-03-31T00:10:00Z', { from: 150, to: 600 }, '2030-03-31T01:00:00Z'],
    ['Europe/Berlin', '2030-10-27T00:10:00Z', { from: 150, to: 600 }, '2030-10-27T00:30:00Z'],
    ['America/New_York', '2030-03-10T06:40:00Z', { from: 120, to: 180 }, '2030-03-11T06:00:00Z'],
    ['Australia/Lord_Howe', '2030-10-05T15:00:00Z', { from: 120, to: 180 }, '2030-10-05T15:30:00Z'],
    ['Asia/Kathmandu', '2030-06-01T20:00:00Z', { from: 540, to: 1_260 }, '2030-06-02T03:15:00Z'],
    // Past midnight, for whoever works at night.
    ['Europe/London', '2030-07-01T10:00:00Z', { from: 960, to: 240 }, '2030-07-01T15:00:00Z'],
  ] as const)('%s at %s', (where, at, wished, expected) => {
    const found = nextWaking(Date.parse(at), wished, where);
    expect(new Date(found).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('reads the clock on the wall', () => {
    expect(minuteOfDay(Date.UTC(2030, 6, 1, 23, 59), 'Asia/Kolkata')).toBe(5 * 60 + 29);
    expect(minuteOfDay(Date.UTC(2030, 6, 1), 'UTC')).toBe(0);
  });
});

const settingsOf = (wished: WakingHours, change: Partial<AfterSettings> = {}): AfterSettings => ({
  hours: wished,
  asks: true,
  pausedUntil: null,
  closedTo: 0,
  ...change,
});

describe('the days that follow', { timeout: timeoutMs }, () => {
  it('ask in waking hours, not before their time, soon after it, and never close together', () => {
    check(
      fc.property(moments, hours, zone, (given, wished, where) => {
        const planned = followUps(given, wished, where);
        for (const { of, after, dueAt, endsAt } of planned) {
          const meant = (given.find(({ id }) => id === of)?.at ?? 0) + after * hourMs;
          expect(lies(localHour(dueAt, where), wished)).toBe(true);
          expect(dueAt).toBeGreaterThanOrEqual(meant);
          expect(dueAt - meant).toBeLessThanOrEqual(50 * hourMs);
          expect(endsAt - dueAt).toBe(24 * hourMs);
        }
        planned.slice(1).forEach(({ dueAt }, index) => {
          expect(dueAt - (planned[index]?.dueAt ?? 0)).toBeGreaterThanOrEqual(12 * hourMs);
        });
        expect(new Set(planned.map(({ of, after }) => `${of} ${after}`)).size).toBe(planned.length);
      }),
    );
  });

  it('ask the next day, and on three days after something intense', () => {
    const wished = { from: 540, to: 1_260 };
    const at = Date.parse('2030-05-03T21:30:00Z');
    const due = (hoursAfter: readonly number[]) =>
      followUps([{ id: 'a', at, hours: hoursAfter }], wished, 'Europe/Berlin').map(({ dueAt }) =>
        new Date(dueAt).toISOString(),
      );
    expect(due([14])).toEqual(['2030-05-04T11:30:00.000Z']);
    expect(due([14, 48, 72])).toEqual([
      '2030-05-04T11:30:00.000Z',
      '2030-05-06T07:00:00.000Z',
      '2030-05-07T07:00:00.000Z',
    ]);
  });

  it('wait for a day, until they are answered, and not in a pause or where nobody wants them', () => {
    check(
      fc.property(moments, hours, zone, moment, (given, wished, where, at) => {
        const planned = followUps(given, wished, where);
        const waiting = waitingAt(planned, settingsOf(wished), at);
        if (waiting) {
          expect(at).toBeGreaterThanOrEqual(waiting.dueAt);
          expect(at).toBeLessThan(waiting.endsAt);
          const closed = settingsOf(wished, { closedTo: waiting.dueAt });
          expect(waitingAt(planned, closed, at)).toBeNull();
        }
        expect(waitingAt(planned, settingsOf(wished, { asks: false }), at)).toBeNull();
        expect(waitingAt(planned, settingsOf(wished, { pausedUntil: at + 1 }), at)).toBeNull();
        expect(stillToCome(planned, settingsOf(wished, { asks: false }), at)).toEqual([]);
        const gone = followUps(
          given.filter(({ id }) => id !== waiting?.of),
          wished,
          where,
        );
        expect(waitingAt(gone, settingsOf(wished), at)?.of).not.toBe(waiting?.of ?? 'none');
      }),
    );
  });

  it('name the next moment at which anything about them changes', () => {
    check(
      fc.property(moments, hours, zone, moment, (given, wished, where, at) => {
        const planned = followUps(given, wished, where);
        const settings = settingsOf(wished);
        const turn = Math.min(nextTurnAfter(planned, settings, at), at + 100 * hourMs);
        const now = waitingAt(planned, settings, at);
        expect(waitingAt(planned, settings, (at + turn) / 2)).toEqual(now);
        expect(waitingAt(planned, settings, turn - 1)).toEqual(now);
      }),
    );
  });
});

/** What may happen to an app in a week; `wait` is in minutes. */
const event = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('wait'), by: fc.integer({ min: 1, max: 2_000 }) }),
  },
  // A page that sleeps: its timer comes late.
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('sleep'), by: fc.integer({ min: 1, max: 2_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('back'), by: fc.integer({ min: 1, max: 600 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('open', 'moment', 'intense', 'pause', 'delete', 'off', 'on', 'hide'),
      by: fc.constant(0),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('travel'), by: fc.integer({ min: 0, max: 400 }) }),
  },
);

const zones = Intl.supportedValuesOf('timeZone');

describe('notifications', { timeout: timeoutMs }, () => {
  it('come in waking hours, once, never after a pause, a deletion or an end, whatever happens', () => {
    check(
      fc.property(moment, hours, fc.array(event, { maxLength: 60 }), (start, wished, events) => {
        let now = start;
        let where = 'UTC';
        let timer: { readonly run: () => void; readonly at: number } | undefined;
        let settings = settingsOf(wished);
        let given: Moment[] = [];
        const shown: { readonly id: string; readonly at: number; readonly where: string }[] = [];
        let mayShow = () => true;
        const notices = createNotices({
          clock: { now: () => now },
          zone: () => where,
          show({ id }) {
            expect(mayShow()).toBe(true);
            shown.push({ id, at: now, where });
          },
          timers: {
            set: (run, ms) => (timer = { run, at: now + ms }),
            clear: () => (timer = undefined),
          },
        });
        const open = () => {
          const planned = followUps(given, wished, where);
          notices.plan({ notices: stillToCome(planned, settings, now), hours: wished });
          mayShow = () =>
            settings.asks &&
            (settings.pausedUntil === null || now >= settings.pausedUntil) &&
            planned.some(({ dueAt, endsAt }) => dueAt <= now && now < endsAt) &&
            given.length > 0;
        };
        const pass = (by: number, asleep: boolean) => {
          const end = now + by * minuteMs;
          for (; timer && timer.at <= end && !asleep;) {
            const { run, at } = timer;
            now = Math.max(now, at);
            timer = undefined;
            run();
          }
          now = end;
          const late = timer;
          if (late && late.at <= now) {
            timer = undefined;
            late.run();
          }
        };
        open();
        for (const { type, by } of events) {
          if (type === 'wait') pass(by, false);
          if (type === 'sleep') pass(by, true);
          if (type === 'back') now -= by * minuteMs;
          if (type === 'moment') given.push({ id: `${given.length}`, at: now, hours: [14] });
          if (type === 'intense')
            given.push({ id: `${given.length}`, at: now, hours: [14, 48, 72] });
          if (type === 'pause') settings = { ...settings, pausedUntil: now + 48 * hourMs };
          if (type === 'delete') given = [];
          if (type === 'off') settings = { ...settings, asks: false };
          if (type === 'on') settings = { ...settings, asks: true, pausedUntil: null };
          // The app on the device learns of the new zone when it looks the next time.
          if (type === 'travel') where = zones[by % zones.length] ?? 'UTC';
          if (type === 'hide') notices.cancel();
          else if (type !== 'wait' && type !== 'sleep' && type !== 'travel' && type !== 'back')
            open();
        }
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
        for (const { at, where: there } of shown) {
          expect(isWaking(at, wished, there)).toBe(true);
          expect(lies(localHour(at, there), wished)).toBe(true);
        }
      }),
    );
  });

  const device = (start: string) => {
    let timer: { readonly run: () => void; readonly at: number } | undefined;
    const world = { now: Date.parse(start), zone: 'Europe/Berlin', shown: 0 };
    const notices = createNotices({
      clock: { now: () => world.now },
      zone: () => world.zone,
      show: () => void (world.shown += 1),
      timers: {
        set: (run, ms) => (timer = { run, at: world.now + ms }),
        clear: () => (timer = undefined),
      },
    });
    return {
      world,
      open() {
        const wished = { from: 540, to: 1_260 };
        const given = [{ id: 'a', at: Date.parse(start), hours: [14] }];
        const planned = followUps(given, wished, world.zone);
        const settings = settingsOf(wished);
        notices.plan({ notices: stillToCome(planned, settings, world.now), hours: wished });
      },
      wakeAt(at: string) {
        world.now = Date.parse(at);
        const late = timer && timer.at <= world.now ? timer : undefined;
        if (late) timer = undefined;
        late?.run();
      },
    };
  };

  it('are not told again on a journey that moves the hours', () => {
    const { world, open, wakeAt } = device('2030-05-03T17:00:00Z');
    open();
    wakeAt('2030-05-04T07:00:00Z');
    expect(world.shown).toBe(1);
    world.zone = 'America/Los_Angeles';
    open();
    wakeAt('2030-05-04T16:00:00Z');
    expect(world.shown).toBe(1);
  });

  it('are not told after a sleep that was longer than they last', () => {
    const { world, open, wakeAt } = device('2030-05-03T17:00:00Z');
    open();
    wakeAt('2030-05-05T08:00:00Z');
    expect(world.shown).toBe(0);
  });
});
