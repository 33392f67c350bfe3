import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClockOffset } from '../../src/core/talk/clockOffset';
import { wallClock } from '../../src/core/talk/goodbye';
import {
  leadMs,
  startTurn,
  startView,
  type StartLists,
  type StartProposal,
  type StartReply,
} from '../../src/core/talk/start';

const day = 86_400_000;
const base = Date.UTC(2031, 4, 4);
const offset = fc.integer({ min: -3_600_000, max: 3_600_000 });

describe('the clock of another phone', () => {
  it('is known as well as the quickest answer allows, whatever the way there and back takes', () => {
    const trip = fc.record({ there: fc.nat(4_000), back: fc.nat(4_000), after: fc.nat(20_000) });
    fc.assert(
      fc.property(offset, fc.array(trip, { minLength: 1, maxLength: 30 }), (ahead, trips) => {
        const clock = createClockOffset();
        let now = base;
        let quickest = Infinity;
        for (const { there, back, after } of trips) {
          const sentAt = now + after;
          now = sentAt + there + back;
          clock.take({ sentAt, theirs: sentAt + there + ahead, heardAt: now });
        }
        for (const { there, back } of trips.slice(-16)) quickest = Math.min(quickest, there + back);
        const known = clock.at(now);
        expect(known?.errorMs).toBe(quickest / 2);
        expect(Math.abs((known?.offsetMs ?? 0) - ahead)).toBeLessThanOrEqual(known?.errorMs ?? 0);
        expect(clock.at(now + 2 * day)).toBeNull();
      }),
    );
  });

  it('is not believed where it cannot be', () => {
    const clock = createClockOffset();
    clock.take({ sentAt: base, theirs: base, heardAt: base - 1 });
    clock.take({ sentAt: base, theirs: base + 2 * day, heardAt: base + 10 });
    clock.take({ sentAt: base, theirs: 2 ** 64, heardAt: base + 10 });
    clock.take({ sentAt: base, theirs: base, heardAt: base + 60_000 });
    expect(clock.at(base)).toBeNull();
  });
});

/** Two phones and what each has of the other; times of a book are by its writer's clock. */
const twoPhones = (ahead: number) => {
  const books: { proposal: StartProposal | null; reply: StartReply | null }[] = [
    { proposal: null, reply: null },
    { proposal: null, reply: null },
  ];
  const clockOf = (who: 0 | 1, at: number) => (who === 0 ? at : at + ahead);
  const view = (who: 0 | 1, at: number) => {
    const [own, other] = [books[who], books[1 - who]];
    const lists: StartLists = {
      mine: own?.proposal ?? null,
      theirs: other?.proposal ?? null,
      myReply: own?.reply ?? null,
      theirReply: other?.reply ?? null,
    };
    return startView(lists, who === 0 ? ahead : -ahead, clockOf(who, at));
  };
  /** The moment, by the first phone's clock. */
  const startsAt = (who: 0 | 1, at: number) => {
    const seen = view(who, at);
    return seen.phase === 'agreed' ? seen.startsAt - (who === 0 ? 0 : ahead) : null;
  };
  return { books, clockOf, view, startsAt };
};

const who = fc.constantFrom(0 as const, 1 as const);

describe('beginning at the same moment', () => {
  it('is the same moment on both, whatever their clocks say, and only once both agree', () => {
    fc.assert(
      fc.property(
        offset,
        who,
        fc.option(fc.integer({ min: 1, max: 600 }), { nil: null }),
        fc.integer({ min: 1, max: 300 }),
        (ahead, proposer, inSeconds, afterSeconds) => {
          const phones = twoPhones(ahead);
          const other = proposer === 0 ? 1 : 0;
          const at = base + 1_000;
          const own = phones.clockOf(proposer, base);
          const startsAt = inSeconds === null ? null : own + inSeconds * 1_000;
          const proposal = { id: 'a', what: 'quiet', minutes: 10, startsAt, at: own };
          Object.assign(phones.books[proposer] ?? {}, { proposal });
          expect(phones.view(proposer, at).phase).toBe('offered');
          const asked = phones.view(other, at);
          expect(asked.phase).toBe('asked');
          expect([phones.startsAt(0, at), phones.startsAt(1, at)]).toEqual([null, null]);

          const yesAt = base + afterSeconds * 1_000;
          const wanted = asked.phase === 'asked' ? asked.proposal.startsAt : null;
          const reply = { to: 'a', startsAt: wanted ?? phones.clockOf(other, yesAt) + leadMs };
          Object.assign(phones.books[other] ?? {}, { reply });
          const moments = [phones.startsAt(0, yesAt), phones.startsAt(1, yesAt)];
          const moment = inSeconds === null ? yesAt + leadMs : base + inSeconds * 1_000;
          expect(moments).toEqual([moment, moment]);
          // It goes on for as long as was agreed, and then there is nothing.
          const late = moment + 10 * 60_000;
          expect([phones.view(0, late).phase, phones.view(1, late).phase]).toEqual([
            'none',
            'none',
          ]);
        },
      ),
    );
  });

  it('comes to an end by itself: every view turns into none', () => {
    const proposal = fc.record({
      id: fc.constantFrom('a', 'b'),
      what: fc.constant('quiet'),
      minutes: fc.integer({ min: 1, max: 180 }),
      startsAt: fc.option(fc.integer({ min: base - day, max: base + 9 * day }), { nil: null }),
      at: fc.integer({ min: base - day, max: base + 9 * day }),
    });
    const reply = fc.record({
      to: fc.constantFrom('a', 'b'),
      startsAt: fc.integer({ min: 0, max: base + 9 * day }),
    });
    const lists = fc.record({
      mine: fc.option(proposal, { nil: null }),
      theirs: fc.option(proposal, { nil: null }),
      myReply: fc.option(reply, { nil: null }),
      theirReply: fc.option(reply, { nil: null }),
    });
    fc.assert(
      fc.property(lists, offset, (all, ahead) => {
        let now = base;
        for (let turn = 0; turn < 20; turn += 1) {
          const view = startView(all, ahead, now);
          const next = startTurn(view, now);
          if (view.phase === 'none') {
            expect(next).toBe(Infinity);
            return;
          }
          expect(next).toBeGreaterThan(now);
          expect(next - now).toBeLessThan(8 * day);
          now = next;
        }
        throw new Error('it never ends');
      }),
    );
  });
});

describe('the clock on the wall over there', () => {
  it('shows the same moment, summer time and all, since it is told for that moment', () => {
    const endsAt = Date.UTC(2031, 2, 30, 0, 30);
    expect(new Date(wallClock(endsAt, 60)).toISOString()).toContain('01:30');
    expect(new Date(wallClock(endsAt, -570)).toISOString()).toContain('15:00');
  });
});
