import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createFarFlow } from '../../../src/app/farFlow';
import { createBook } from '../../../src/doc';

/** Two phones whose clocks differ; what one writes lies in the other's replica at once. */
const twoPhones = (aheadMs: number) => {
  let now = Date.UTC(2031, 4, 4, 20);
  let ids = 0;
  const wakers = new Set<{ readonly at: number; readonly run: () => void }>();
  const timers = {
    set(run: () => void, ms: number) {
      const waker = { at: now + ms, run };
      wakers.add(waker);
      return waker;
    },
    clear: (waker: unknown) => void wakers.delete(waker as never),
  };
  const books = [createBook(), createBook()] as const;
  const replicas = [createBook(), createBook()] as const;
  for (const at of [0, 1] as const) {
    books[at].on('update', (update: Uint8Array) => Y.applyUpdate(replicas[at], update));
  }
  const phone = (at: 0 | 1) => {
    const begun: [string, number, number][] = [];
    const clock = { now: () => now + (at === 0 ? 0 : aheadMs) };
    const flow = createFarFlow({
      deps: { clock, ids: { next: () => `id${String((ids += 1)).padStart(20, '0')}` } },
      books: () => ({ sharedBook: books[at], partnerBook: replicas[at === 0 ? 1 : 0] }),
      onBegin: (what, minutes) => begun.push([what, minutes, now]),
      timers,
    });
    flow.follow();
    return { ...flow, begun, clock };
  };
  const phones = [phone(0), phone(1)] as const;
  return {
    phones,
    /** Both hear what the other's clock says, the way there and back taking so long. */
    compareClocks(tripMs: number) {
      for (const [at, { takeClock, clock }] of phones.entries()) {
        const other = phones[1 - at]?.clock.now() ?? 0;
        takeClock({
          sentAt: clock.now() - tripMs / 2,
          theirs: other,
          heardAt: clock.now() + tripMs / 2,
        });
      }
    },
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = [...wakers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        wakers.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
};

describe('a start at the same moment', () => {
  it('is proposed by one, agreed to by the other, and comes to both at once', () => {
    const { phones, pass, compareClocks } = twoPhones(90_000);
    const [ada, ben] = phones;
    compareClocks(20);
    ada.far.proposeStart('quiet', 10, null);
    expect(ada.far.state.start.phase).toBe('offered');
    expect(ben.far.state.start.phase).toBe('asked');
    pass(5_000);
    expect([ada.begun, ben.begun]).toEqual([[], []]);
    ben.far.acceptStart();
    expect([ada.far.state.start.phase, ben.far.state.start.phase]).toEqual(['agreed', 'agreed']);
    pass(14_000);
    expect([ada.begun, ben.begun]).toEqual([[], []]);
    pass(2_000);
    expect([ada.begun.length, ben.begun.length]).toEqual([1, 1]);
    expect(Math.abs((ada.begun[0]?.[2] ?? 0) - (ben.begun[0]?.[2] ?? 1e9))).toBeLessThanOrEqual(10);
    expect([ada.far.state.isBegun, ben.far.state.isBegun]).toEqual([true, true]);
    // Whoever ends it ends their own side.
    ada.far.leaveStart();
    expect([ada.far.state.start.phase, ben.far.state.start.phase]).toEqual(['none', 'agreed']);
    pass(11 * 60_000);
    expect([ada.far.state.start.phase, ben.far.state.start.phase]).toEqual(['none', 'none']);
  });

  it('by the clock, where the two have never compared theirs', () => {
    const { phones, pass } = twoPhones(3_000);
    const [ada, ben] = phones;
    ada.far.proposeStart('quiet', 5, ada.clock.now() + 60_000);
    ben.far.acceptStart();
    pass(61_000);
    expect(ada.begun).toHaveLength(1);
    // Each by its own: as far apart as the clocks are.
    expect((ada.begun[0]?.[2] ?? 0) - (ben.begun[0]?.[2] ?? 0)).toBe(3_000);
  });

  it('that is put away is not told, and one that is taken back is gone there too', () => {
    const { phones } = twoPhones(0);
    const [ada, ben] = phones;
    ada.far.proposeStart('quiet', 5, null);
    ben.far.leaveStart();
    expect(ben.far.state.start.phase).toBe('none');
    expect(ada.far.state.start.phase).toBe('offered');
    ada.far.proposeStart('quiet', 10, null);
    expect(ben.far.state.start.phase).toBe('asked');
    ada.far.leaveStart();
    expect([ada.far.state.start.phase, ben.far.state.start.phase]).toEqual(['none', 'none']);
  });
});

describe('a goodbye', () => {
  it('is proposed by one, agreed to by the other, each with their own time kept free', () => {
    const { phones } = twoPhones(0);
    const [ada, ben] = phones;
    const plan = {
      who: 'me',
      contact: 'morning',
      endsAt: ada.clock.now(),
      keepMinutes: 20,
    } as const;
    ada.far.proposeGoodbye(plan);
    expect(ben.far.state.goodbye).toMatchObject({ by: 'them', goodbye: plan, reply: null });
    ben.far.answerGoodbye(60);
    expect(ada.far.state.goodbye).toMatchObject({ by: 'me', reply: { keepMinutes: 60 } });
    ben.far.clearGoodbye();
    expect(ben.far.state.goodbye).toBeNull();
    ada.far.clearGoodbye();
    expect(ada.far.state.goodbye).toBeNull();
  });
});
