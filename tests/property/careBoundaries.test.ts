import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferences } from '../../src/content/preferences';
import { isLiking, isRefusal } from '../../src/core/care/answers';
import {
  cardOf,
  check,
  keys,
  profile,
  reordered,
  shownBy,
  timeoutMs,
  withAnswer,
} from './careProfiles';

const anyKey = fc.constantFrom(...keys);

describe('what leaves the device', { timeout: timeoutMs }, () => {
  it('is the same for a refusal, a not now and an unanswered question', () => {
    check(
      fc.property(profile, anyKey, (answers, key) => {
        const bytesWhen = (answer: 'pleaseDont' | 'notNow' | undefined) =>
          JSON.stringify([...shownBy(withAnswer(answers, key, answer))]);
        expect(bytesWhen('pleaseDont')).toBe(bytesWhen(undefined));
        expect(bytesWhen('notNow')).toBe(bytesWhen(undefined));
      }),
    );
  });

  it('is every liking but the locked ones and those for time alone, unchanged, and nothing else', () => {
    check(
      fc.property(profile, (answers) => {
        const locked = ['P06.own', 'X05.own', 'X06.own'];
        const likings = [...answers].filter(
          ([key, answer]) => isLiking(answer) && !locked.includes(key),
        );
        const shown = [...shownBy(answers)].map(([key, each]) => [
          key,
          ...new Set(Object.values(each.likings)),
        ]);
        expect(shown.map(String).sort()).toEqual(likings.map(String).sort());
      }),
    );
  });

  it('does not tell in which order the answers were given', () => {
    check(
      fc.property(profile, fc.nat(150), fc.boolean(), (answers, cut, backwards) => {
        const again = shownBy(reordered(answers, cut, backwards));
        expect([...again]).toEqual([...shownBy(answers)]);
      }),
    );
  });
});

describe('the card for time alone', { timeout: timeoutMs }, () => {
  it('holds what is liked, best first, and never what is refused or open', () => {
    const needsSomebody = new Set(['T', 'W', 'P', 'Z', 'R']);
    const values = { love: 2, nice: 1, fine: 0, notNow: NaN, pleaseDont: NaN };
    check(
      fc.property(profile, (mine) => {
        const card = cardOf(mine, [], { kind: 'solo' });
        const likings = card.map(({ pref }) => {
          const key = (['receive', 'both', 'own'] as const)
            .map((direction) => `${pref}.${direction}` as const)
            .find((each) => mine.has(each));
          return key ? values[mine.get(key) ?? 'notNow'] : NaN;
        });
        expect(likings).not.toContain(NaN);
        expect(likings).toEqual([...likings].sort((a, b) => b - a));
        expect(card.filter(({ pref }) => needsSomebody.has(pref.charAt(0)))).toEqual([]);
        const likedSolo = [...mine].filter(
          ([key, answer]) => key.startsWith('S') && !isRefusal(answer),
        );
        expect(card.filter(({ pref }) => pref.startsWith('S'))).toHaveLength(likedSolo.length);
      }),
    );
  });

  it('knows every item that fits it', () => {
    const all = new Map(keys.map((key) => [key, 'nice'] as const));
    const fitting = preferences.filter(({ fits }) => fits.includes('solo')).map(({ id }) => id);
    expect(
      cardOf(all, [], { kind: 'solo' })
        .map(({ pref }) => pref)
        .toSorted(),
    ).toEqual(fitting.toSorted());
  });
});
