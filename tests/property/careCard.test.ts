import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferences } from '../../src/content/preferences';
import type { Answer, AnswerKey, Answers, CardItem } from '../../src/core/care/types';
import {
  cardOf as linesOf,
  check,
  keys,
  profile,
  reordered,
  timeoutMs,
  withAnswer,
} from './careProfiles';

type Leads = 'me' | 'them';

const cardOf = (mine: Answers, theirs: Answers, leads: Leads = 'me') =>
  linesOf(mine, [theirs], { leads });

const opposite = { me: 'them', them: 'me' } as const;
const mirrored = { both: 'both', meToThem: 'themToMe', themToMe: 'meToThem' } as const;
const values: Partial<Record<Answer, number>> = { love: 2, nice: 1, fine: 0 };

/** The questions behind a line, spelled out again so that a slip in the code is not repeated here. */
const questionsOf = ({ pref, way }: CardItem): [mine: AnswerKey, theirs: AnswerKey][] => {
  const kind = preferences.find(({ id }) => id === pref)?.kind;
  if (kind === 'mutual') return [[`${pref}.both`, `${pref}.both`]];
  if (kind === 'own') return [[`${pref}.own`, `${pref}.own`]];
  const give: AnswerKey = pref === 'P08' ? 'P09.give' : `${pref}.give`;
  const giving: [AnswerKey, AnswerKey] = [give, `${pref}.receive`];
  const receiving: [AnswerKey, AnswerKey] = [`${pref}.receive`, give];
  if (way === 'both') return [giving, receiving];
  return way === 'meToThem' ? [giving] : [receiving];
};

const likingsOf = (item: CardItem, mine: Answers, theirs: Answers) =>
  questionsOf(item).map(([my, their]) => ({
    mine: values[mine.get(my) ?? 'notNow'],
    theirs: values[theirs.get(their) ?? 'notNow'],
  }));

const strengthOf = (item: CardItem, mine: Answers, theirs: Answers) =>
  Math.max(
    ...likingsOf(item, mine, theirs).map(
      ({ mine: my = NaN, theirs: their = NaN }) =>
        // The lower liking first, then the sum, as one number.
        Math.min(my, their) * 10 + my + their,
    ),
  );

/** Care.md 4.3, first row: what a gentle kind brings to the front. */
const liftOf = ({ pref }: CardItem): number =>
  'TWPZX'.includes(pref.charAt(0))
    ? 2
    : 'FCHL'.includes(pref.charAt(0)) || pref === 'D01' || pref === 'D05'
      ? 1
      : 0;

const leadOf = (item: CardItem, mine: Answers, theirs: Answers) =>
  likingsOf(item, mine, theirs).reduce(
    (lean, { mine: my = NaN, theirs: their = NaN }) => lean + my - their,
    0,
  );

const leads = fc.constantFrom<Leads>('me', 'them');
const lockedIds = ['P06', 'X05', 'X06'];

describe('the care card', { timeout: timeoutMs }, () => {
  it('never holds anything that either refuses or has not answered, nor a locked item', () => {
    check(
      fc.property(profile, profile, leads, (a, b, who) => {
        const wrong = cardOf(a, b, who).filter(
          (item) =>
            lockedIds.includes(item.pref) ||
            likingsOf(item, a, b).some(
              ({ mine, theirs }) => mine === undefined || theirs === undefined,
            ),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('holds every way that both like, once', () => {
    check(
      fc.property(profile, profile, (a, b) => {
        const shown = cardOf(a, b).flatMap(questionsOf).map(String);
        const expected = preferences
          .filter(({ id }) => id !== 'P09' && !lockedIds.includes(id) && !/^[SR]/u.test(id))
          .flatMap(({ id }) => questionsOf({ pref: id, way: 'both' }))
          .filter(([my, their]) => {
            const [mine, theirs] = [a.get(my), b.get(their)];
            return mine && theirs && mine in values && theirs in values;
          })
          .map(String);
        expect(shown.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('of one is the mirror of the other', () => {
    check(
      fc.property(profile, profile, leads, (a, b, who) => {
        const mine = cardOf(a, b, who);
        const theirs = cardOf(b, a, opposite[who]);
        expect(theirs).toEqual(mine.map(({ pref, way }) => ({ pref, way: mirrored[way] })));
      }),
    );
  });

  it('is the same for the partner whether one refuses, says not now, or says nothing', () => {
    check(
      fc.property(profile, profile, fc.constantFrom(...keys), (a, b, key) => {
        const seenWhen = (answer: Answer | undefined) =>
          JSON.stringify(cardOf(b, withAnswer(a, key, answer)));
        const unset = seenWhen(undefined);
        expect(seenWhen('pleaseDont')).toBe(unset);
        expect(seenWhen('notNow')).toBe(unset);
      }),
    );
  });

  it('does not show which of the two refused', () => {
    const item = fc.constantFrom(
      ...preferences.filter(
        ({ kind, locked, fits }) => kind !== 'give' && !locked && fits.includes('gentle'),
      ),
    );
    const ways = fc.constantFrom<CardItem['way']>('meToThem', 'themToMe');
    const refusal = fc.constantFrom<(Answer | undefined)[]>('pleaseDont', 'notNow', undefined);
    check(
      fc.property(profile, profile, item, ways, refusal, (a, b, { id: pref }, way, refused) => {
        const [question] = questionsOf({ pref, way });
        if (!question) throw new Error('an item without a question');
        const [my, their] = question;
        const [likingA, likingB] = [withAnswer(a, my, 'love'), withAnswer(b, their, 'love')];
        const [refusingA, refusingB] = [withAnswer(a, my, refused), withAnswer(b, their, refused)];
        const cards = [
          [refusingA, likingB],
          [likingA, refusingB],
          [refusingA, refusingB],
        ] as const;
        expect(new Set(cards.map(([x, y]) => JSON.stringify(cardOf(x, y)))).size).toBe(1);
        expect(new Set(cards.map(([x, y]) => JSON.stringify(cardOf(y, x)))).size).toBe(1);
      }),
    );
  });

  it('keeps giving and receiving apart', () => {
    const doubled = fc.constantFrom(
      ...preferences.flatMap(({ id, kind, fits }) =>
        kind === 'giveReceive' && fits.includes('gentle') ? [id] : [],
      ),
    );
    check(
      fc.property(profile, profile, doubled, (a, b, pref) => {
        const liking: [AnswerKey, Answer][] = [
          [`${pref}.give`, 'nice'],
          [`${pref}.receive`, 'fine'],
        ];
        const all = new Map([...a, ...liking]);
        const theirs = new Map([...b, ...liking]);
        const wayWhen = (mine: Answers) =>
          cardOf(mine, theirs).find((item) => item.pref === pref)?.way;
        expect(wayWhen(all)).toBe('both');
        expect(wayWhen(withAnswer(all, `${pref}.give`, 'pleaseDont'))).toBe('themToMe');
        expect(wayWhen(withAnswer(all, `${pref}.receive`, 'notNow'))).toBe('meToThem');
      }),
    );
  });

  it('ranks by the lower liking, then the sum', () => {
    check(
      fc.property(profile, profile, leads, (a, b, who) => {
        const strengths = cardOf(a, b, who).map((item) => strengthOf(item, a, b));
        expect(strengths).toEqual([...strengths].sort((x, y) => y - x));
      }),
    );
  });

  it('among equals puts first what suits the kind', () => {
    check(
      fc.property(profile, profile, leads, (a, b, who) => {
        const card = cardOf(a, b, who);
        const wrong = card.filter((item, index) => {
          const next = card[index + 1];
          return (
            next !== undefined &&
            strengthOf(item, a, b) === strengthOf(next, a, b) &&
            liftOf(item) < liftOf(next)
          );
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('lets favourites lead in turn as long as both have some among equals', () => {
    check(
      fc.property(profile, profile, leads, (a, b, who) => {
        const card = cardOf(a, b, who);
        let turn = who === 'me' ? 1 : -1;
        card.forEach((item, index) => {
          const lead = Math.sign(leadOf(item, a, b));
          if (lead === 0) return;
          const equalsToCome = card
            .slice(index)
            .filter(
              (other) =>
                strengthOf(other, a, b) === strengthOf(item, a, b) &&
                liftOf(other) === liftOf(item),
            );
          const turnHasOne = equalsToCome.some((other) => leadOf(other, a, b) * turn > 0);
          expect(lead).toBe(turnHasOne ? turn : -turn);
          turn = -lead;
        });
      }),
    );
  });

  it('does not depend on the order in which answers were given', () => {
    check(
      fc.property(profile, profile, fc.nat(150), fc.boolean(), (a, b, cut, backwards) => {
        const again = cardOf(reordered(a, cut, backwards), reordered(b, cut, !backwards));
        expect(JSON.stringify(again)).toBe(JSON.stringify(cardOf(a, b)));
      }),
    );
  });
});
