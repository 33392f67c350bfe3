import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutoLock, locksAt, type Presence } from '../../../src/app/autoLock';

const minuteMs = 60_000;

/** A home whose clock and timers the test moves. `sleep`: the clock goes on, timers do not. */
const setUp = (start: Partial<Presence> = {}) => {
  let presence: Presence = {
    settings: { idleMinutes: 2, hidden: 'soon' },
    session: 'none',
    isBusy: false,
    ...start,
  };
  let now = 1_000_000;
  let locked = false;
  let warned: number | null = null;
  let timer: { readonly at: number; readonly run: () => void } | undefined;
  const lock = createAutoLock({
    clock: { now: () => now },
    presence: () => (locked ? null : presence),
    lock: () => (locked = true),
    warn: (at) => (warned = at),
    timers: {
      set: (run, ms) => (timer = { at: now + ms, run }),
      clear: () => (timer = undefined),
    },
  });
  lock.begin();
  return {
    ...lock,
    isLocked: () => locked,
    /** Seconds until it locks, once that is told. */
    warned: () => (warned === null ? null : (warned - now) / 1_000),
    set(change: Partial<Presence>) {
      presence = { ...presence, ...change };
      lock.changed();
    },
    pass(ms: number) {
      const end = now + ms;
      for (let due = timer; due && due.at <= end; due = timer) {
        now = due.at;
        timer = undefined;
        due.run();
      }
      now = end;
    },
    sleep: (ms: number) => void (now += ms),
  };
};

describe('auto-lock', () => {
  it('locks after the chosen minutes without a touch, and not a moment before', () => {
    const home = setUp();
    home.pass(2 * minuteMs - 1);
    expect(home.isLocked()).toBe(false);
    home.pass(1);
    expect(home.isLocked()).toBe(true);
  });

  it('counts from the last touch', () => {
    const home = setUp();
    home.pass(minuteMs);
    home.active();
    home.pass(2 * minuteMs - 1);
    expect(home.isLocked()).toBe(false);
    home.pass(1);
    expect(home.isLocked()).toBe(true);
  });

  it('tells in the last twenty seconds, and a touch takes it back', () => {
    const home = setUp();
    home.pass(2 * minuteMs - 20_001);
    expect(home.warned()).toBeNull();
    home.pass(1);
    expect(home.warned()).toBe(20);
    home.pass(5_000);
    home.active();
    expect(home.warned()).toBeNull();
    home.pass(2 * minuteMs);
    expect([home.warned(), home.isLocked()]).toEqual([null, true]);
  });

  it('tells nobody in the background', () => {
    const home = setUp();
    home.hidden(true);
    home.pass(15_000);
    expect(home.warned()).toBeNull();
  });

  it.each([
    ['atOnce', 0],
    ['soon', 30_000],
  ] as const)('in the background locks %s', (hidden, ms) => {
    const home = setUp({ settings: { idleMinutes: 15, hidden } });
    home.hidden(true);
    if (ms > 0) {
      home.pass(ms - 1);
      expect(home.isLocked()).toBe(false);
      home.pass(1);
    }
    expect(home.isLocked()).toBe(true);
  });

  it('in the background waits for the idle time where that was chosen', () => {
    const home = setUp({ settings: { idleMinutes: 5, hidden: 'idle' } });
    home.hidden(true);
    home.pass(5 * minuteMs - 1);
    expect(home.isLocked()).toBe(false);
    home.pass(1);
    expect(home.isLocked()).toBe(true);
  });

  it('stays open for a short look at something else', () => {
    const home = setUp();
    home.hidden(true);
    home.pass(29_000);
    home.hidden(false);
    home.active();
    home.pass(minuteMs);
    expect(home.isLocked()).toBe(false);
  });

  it('locks on coming back from a pocket, before anything is shown', () => {
    const home = setUp();
    home.hidden(true);
    home.sleep(10 * minuteMs);
    home.hidden(false);
    expect(home.isLocked()).toBe(true);
  });

  it('is not kept open by the touch that wakes it', () => {
    const home = setUp();
    home.sleep(10 * minuteMs);
    home.active();
    expect(home.isLocked()).toBe(true);
  });

  it('never cuts off a session, and locks behind the screen when it has ended', () => {
    const home = setUp({ settings: { idleMinutes: 1, hidden: 'atOnce' } });
    home.set({ session: 'playing' });
    home.hidden(true);
    home.pass(20 * minuteMs);
    expect(home.isLocked()).toBe(false);
    home.set({ session: 'none' });
    expect(home.isLocked()).toBe(true);
  });

  it('gives who listened in front the idle time after the end', () => {
    const home = setUp();
    home.set({ session: 'playing' });
    home.pass(20 * minuteMs);
    home.set({ session: 'none' });
    expect(home.isLocked()).toBe(false);
    home.pass(2 * minuteMs);
    expect(home.isLocked()).toBe(true);
  });

  it('leaves a paused session alone for two minutes', () => {
    const home = setUp({ settings: { idleMinutes: 1, hidden: 'atOnce' } });
    home.set({ session: 'playing' });
    home.pass(10 * minuteMs);
    home.set({ session: 'paused' });
    home.hidden(true);
    home.pass(2 * minuteMs - 1);
    expect(home.isLocked()).toBe(false);
    home.pass(1);
    expect(home.isLocked()).toBe(true);
  });

  it('gives two minutes to send the link with another app', () => {
    const home = setUp({ settings: { idleMinutes: 1, hidden: 'atOnce' }, isBusy: true });
    home.hidden(true);
    home.pass(2 * minuteMs - 1);
    expect(home.isLocked()).toBe(false);
    home.pass(1);
    expect(home.isLocked()).toBe(true);
  });

  it('follows a change of the settings at once', () => {
    const home = setUp({ settings: { idleMinutes: 15, hidden: 'soon' } });
    home.pass(3 * minuteMs);
    home.set({ settings: { idleMinutes: 2, hidden: 'soon' } });
    expect(home.isLocked()).toBe(true);
  });

  it('never locks a quiet home later than idle time and two minutes after the last sign of life', () => {
    const presences = fc.record<Presence>({
      settings: fc.record({
        idleMinutes: fc.constantFrom(1, 2, 5, 15),
        hidden: fc.constantFrom('atOnce', 'soon', 'idle'),
      }),
      session: fc.constantFrom('none', 'paused'),
      isBusy: fc.constant(false),
    });
    const at = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(presences, at, at, fc.option(at), (presence, activeAt, playedAt, hiddenAt) => {
        const locks = locksAt(presence, { activeAt, playedAt, hiddenAt });
        const last = Math.max(activeAt, playedAt);
        expect(locks).toBeLessThanOrEqual(
          last + Math.max(presence.settings.idleMinutes, 2) * minuteMs,
        );
      }),
    );
  });
});
