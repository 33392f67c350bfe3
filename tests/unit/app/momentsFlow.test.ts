import { describe, expect, it } from 'vitest';
import { createMomentsFlow } from '../../../src/app/momentsFlow';
import type { NoticePlan } from '../../../src/app/notices';
import { nothingNoted } from '../../../src/core/care/checkIn';
import type { Kind } from '../../../src/core/care/types';
import { careSettings, createBook, encodeBook, mergeUpdate, type Book } from '../../../src/doc';

const hourMs = 3_600_000;
const evening = Date.UTC(2030, 4, 3, 20);

/** One person's flow; `turn` moves the clock to the next time that it has set itself. */
const person = (name: string, options: { readonly permission?: NotificationPermission } = {}) => {
  let at = evening;
  let ids = 0;
  let timer: { readonly run: () => void; readonly at: number } | undefined;
  let planned: NoticePlan | undefined;
  const world = { kind: 'intense' as Kind, permission: options.permission ?? 'granted', asked: 0 };
  const books = {
    privateBook: createBook(),
    sharedBook: createBook(),
    partnerBook: null as Book | null,
  };
  const flow = createMomentsFlow({
    deps: {
      clock: { now: () => at },
      ids: { next: () => `${name}${(ids += 1)}` },
      platform: {
        timeZone: () => 'UTC',
        notices: {
          permission: () => world.permission,
          ask: async () => void (world.asked += 1),
          show: async () => {},
        },
      },
    },
    books: () => books,
    notices: { plan: (next) => (planned = next) },
    tonight: () => world.kind,
    onPresence: () => {},
    onForgotten: () => {},
    timers: { set: (run, ms) => (timer = { run, at: at + ms }), clear: () => (timer = undefined) },
  });
  flow.show();
  return {
    world,
    books,
    flow,
    moments: flow.moments,
    state: flow.moments.state,
    planned: () => (planned?.notices ?? []).map(({ dueAt }) => (dueAt - evening) / hourMs),
    /** To so many hours after the evening. */
    goTo(hours: number) {
      const end = evening + hours * hourMs;
      while (timer && timer.at <= end) {
        const { run, at: then } = timer;
        [at, timer] = [then, undefined];
        run();
      }
      at = end;
    },
    connect(other: { readonly books: { readonly sharedBook: Book } }) {
      const replica = createBook();
      other.books.sharedBook.on('update', () =>
        mergeUpdate(replica, encodeBook(other.books.sharedBook)),
      );
      books.partnerBook = replica;
      flow.show();
    },
  };
};

const two = () => {
  const [ada, ben] = [person('ada'), person('ben')];
  ada.connect(ben);
  ben.connect(ada);
  return { ada, ben };
};

const good = {
  ...nothingNoted,
  body: 4 as const,
  feelings: 'mixed' as const,
  words: ['feel.calm'],
};

describe('the days after', () => {
  it('ask three times after something intense, each once, and are told outside where that is wanted', async () => {
    const { moments, state, goTo, planned } = person('a');
    moments.checkIn(good, true);
    expect([state.waiting, planned()]).toEqual([null, []]);
    await moments.setNotices(true);
    // 20 h: the next day at ten in the morning is within the hours; 48 and 72 h are the evenings after.
    expect(planned()).toEqual([14, 48, 72]);
    goTo(15);
    expect(state.waiting).toEqual({ after: 14, kind: 'intense' });
    moments.answerWaiting({ ...good, still: 'good' });
    expect(state.waiting).toBeNull();
    expect(state.checkIns[0]).toMatchObject({ after: 14, still: 'good', asksAgain: false });
    expect(planned()).toEqual([48, 72]);
    goTo(49);
    expect(state.waiting?.after).toBe(48);
    moments.putAway();
    expect([state.waiting, planned()]).toEqual([null, [72]]);
    goTo(97);
    expect(state.waiting).toBeNull();
  });

  it('ask no more after a pause, an off and a deletion', async () => {
    const { moments, state, goTo, planned } = person('a');
    const id = moments.checkIn(good, true);
    await moments.setNotices(true);
    moments.pauseAsking(evening + 24 * hourMs);
    expect(planned()).toEqual([48, 72]);
    goTo(15);
    expect(state.waiting).toBeNull();
    goTo(25);
    expect([state.waiting, state.pausedUntil]).toEqual([null, null]);
    moments.setAsks(false);
    expect(planned()).toEqual([]);
    moments.setAsks(true);
    expect(planned()).toEqual([48, 72]);
    moments.removeCheckIn(id);
    expect(planned()).toEqual([]);
    goTo(49);
    expect([state.waiting, state.checkIns]).toEqual([null, []]);
  });

  it('ask nothing by themselves in gentle mode, nor where a check-in did not want it', () => {
    const { moments, state, goTo, books } = person('a');
    careSettings.write(
      books.privateBook,
      { id: 's', at: 1 },
      {
        gentle: true,
        gentleUntil: null,
        keepPrivate: null,
        hidden: [],
      },
    );
    expect([state.asks, state.insights]).toEqual([false, false]);
    moments.checkIn(good, true);
    goTo(15);
    expect(state.waiting).toBeNull();
    moments.setAsks(true);
    expect(state.waiting?.after).toBe(14);

    const other = person('b');
    other.moments.checkIn(good, false);
    other.goTo(15);
    expect(other.state.waiting).toBeNull();
  });

  it('say what the system allows', async () => {
    const { moments, state, world, planned } = person('a', { permission: 'denied' });
    moments.checkIn(good, true);
    await moments.setNotices(true);
    expect([state.notices, planned(), world.asked]).toEqual(['refused', [], 1]);
  });
});

describe('a check-in', () => {
  it('is private until it is shown, and again once it is taken back', () => {
    const { ada, ben } = two();
    const id = ada.moments.checkIn(good, false);
    expect(ben.state.theirCheckIns).toEqual([]);
    expect(encodeBook(ada.books.sharedBook)).toHaveLength(2);
    ada.moments.shareCheckIn(id);
    expect(ada.state.checkIns[0]?.shared).toBe(true);
    expect(ben.state.theirCheckIns).toMatchObject([{ body: 4, feelings: 'mixed', need: null }]);
    expect(Object.keys(ben.state.theirCheckIns[0] ?? {})).not.toContain('kind');
    ada.moments.unshareCheckIn(id);
    expect(ben.state.theirCheckIns).toEqual([]);
    ada.moments.shareCheckIn(id);
    ada.moments.removeCheckIn(id);
    expect([ada.state.checkIns, ben.state.theirCheckIns]).toEqual([[], []]);
  });

  it('is private again in a pair that never saw it', () => {
    const { ada } = two();
    ada.moments.shareCheckIn(ada.moments.checkIn(good, false));
    ada.books.sharedBook = createBook();
    ada.flow.show();
    expect(ada.state.checkIns[0]?.shared).toBe(false);
  });
});

const plan = {
  kind: 'intense',
  ends: 'word',
  minutes: 20,
  kit: ['water'],
  contact: 'message',
  leaveOut: 'No photos',
} as const;

describe('the plan before', () => {
  it('is seen once it is shown, answered or not, and gone in the morning', () => {
    const { ada, ben } = two();
    ada.moments.setEvening(plan);
    expect(ben.state.evening.standing).toBeNull();
    ada.moments.proposeEvening();
    expect(ben.state.evening.standing).toMatchObject({ by: 'them', proposal: plan, answer: null });
    ben.moments.answerEvening('talk');
    expect(ada.state.evening.standing).toMatchObject({ by: 'me', answer: 'talk' });
    ada.moments.setEvening({ ...plan, minutes: null });
    ada.moments.proposeEvening();
    expect(ada.state.evening.standing?.answer).toBeNull();
    ben.moments.answerEvening('agree');
    expect(ada.state.evening.standing?.answer).toBe('agree');
    ben.moments.answerEvening(null);
    expect(ada.state.evening.standing?.answer).toBeNull();
    ada.goTo(24);
    ben.goTo(24);
    expect([ada.state.evening, ben.state.evening.standing]).toEqual([
      { own: null, standing: null },
      null,
    ]);
  });

  it('goes when it is taken away', () => {
    const { ada, ben } = two();
    ada.moments.setEvening(plan);
    ada.moments.proposeEvening();
    ada.moments.setEvening(null);
    expect([ada.state.evening.own, ben.state.evening.standing]).toEqual([null, null]);
  });
});

describe('quiet time', () => {
  it('keeps the home open for as long as it was meant to, and for an hour at most', () => {
    const { moments, flow, goTo, state } = person('a');
    moments.land(20);
    expect(flow.isLanding()).toBe(true);
    goTo(0.34);
    expect([flow.isLanding(), state.landing?.minutes]).toEqual([false, 20]);
    moments.land(null);
    goTo(1.3);
    expect(flow.isLanding()).toBe(true);
    goTo(1.35);
    expect(flow.isLanding()).toBe(false);
    moments.endLanding();
    expect(state.landing).toBeNull();
  });

  it('leaves no trace', () => {
    const { moments, books } = person('a');
    moments.land(10);
    moments.endLanding();
    expect(encodeBook(books.privateBook)).toHaveLength(2);
    expect(encodeBook(books.sharedBook)).toHaveLength(2);
  });
});
