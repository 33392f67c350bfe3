import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferences } from '../../src/content/preferences';
import { actKeys, isLiking, isRefusal } from '../../src/core/care/answers';
import { offerable, refusedByAny } from '../../src/core/care/boundaries';
import { isWelcome, soloCard, touchWelcome } from '../../src/core/care/overlap';
import { toShared } from '../../src/core/care/sharing';
import { check, keys, profile, reordered, timeoutMs, withAnswer } from './careProfiles';

const anyKey = fc.constantFrom(...keys);
const anyPref = fc.constantFrom(...preferences);
const people = fc.array(profile, { minLength: 1, maxLength: 4 });

describe('what leaves the device', { timeout: timeoutMs }, () => {
  it('is the same for a refusal, a not now and an unanswered question', () => {
    check(
      fc.property(profile, anyKey, (answers, key) => {
        const bytesWhen = (answer: 'pleaseDont' | 'notNow' | undefined) =>
          JSON.stringify([...toShared(withAnswer(answers, key, answer), preferences)]);
        expect(bytesWhen('pleaseDont')).toBe(bytesWhen(undefined));
        expect(bytesWhen('notNow')).toBe(bytesWhen(undefined));
      }),
    );
  });

  it('is every liking but the locked ones, unchanged, and nothing else', () => {
    check(
      fc.property(profile, (answers) => {
        const locked = ['P06.own', 'X05.own', 'X06.own'];
        const likings = [...answers].filter(
          ([key, answer]) => isLiking(answer) && !locked.includes(key),
        );
        expect(new Map(toShared(answers, preferences))).toEqual(new Map(likings));
      }),
    );
  });

  it('does not tell in which order the answers were given', () => {
    check(
      fc.property(profile, fc.nat(150), fc.boolean(), (answers, cut, backwards) => {
        const again = toShared(reordered(answers, cut, backwards), preferences);
        expect([...again]).toEqual([...toShared(answers, preferences)]);
      }),
    );
  });
});

describe('boundaries of any number of people', { timeout: timeoutMs }, () => {
  it('one refusal is enough, whoever holds it', () => {
    check(
      fc.property(people, anyPref, fc.nat(3), fc.boolean(), (present, pref, who, gives) => {
        const { give, receive } = actKeys(pref);
        const key = gives ? give : receive;
        const likes = present.map((each) =>
          withAnswer(withAnswer(each, give, 'love'), receive, 'fine'),
        );
        expect(offerable(pref, { givers: likes, receivers: likes })).toBe(true);
        for (const refusal of ['pleaseDont', 'notNow', undefined] as const) {
          const refusing = likes.map((each, index) =>
            index === who % likes.length ? withAnswer(each, key, refusal) : each,
          );
          expect(refusedByAny(refusing, key)).toBe(refusal !== undefined);
          expect(offerable(pref, { givers: refusing, receivers: refusing })).toBe(false);
        }
      }),
    );
  });

  it('a refusal counts in its own direction only', () => {
    check(
      fc.property(people, people, anyPref, (givers, receivers, pref) => {
        const { give, receive } = actKeys(pref);
        const willing = {
          givers: givers.map((each) => withAnswer(each, give, 'nice')),
          receivers: receivers.map((each) => withAnswer(each, receive, 'nice')),
        };
        expect(offerable(pref, willing)).toBe(true);
        const turned = { givers: willing.receivers, receivers: willing.givers };
        const allLike =
          willing.receivers.every((each) => isLiking(each.get(give))) &&
          willing.givers.every((each) => isLiking(each.get(receive)));
        expect(offerable(pref, turned)).toBe(allLike);
      }),
    );
  });

  it('agree with what two people see as welcome', () => {
    check(
      fc.property(profile, profile, anyPref, (mine, full, pref) => {
        const theirs = new Map([...full].filter(([, answer]) => isLiking(answer)));
        const ways = isWelcome(mine, toShared(theirs, preferences), pref);
        const { give, receive } = actKeys(pref);
        const mutual = give === receive;
        const shown = pref.locked ? new Map() : theirs;
        const gives = offerable(pref, { givers: [mine], receivers: [shown] });
        const receives = offerable(pref, { givers: [shown], receivers: [mine] });
        expect(ways.includes('both')).toBe(mutual && gives);
        expect(ways.includes('meToThem')).toBe(!mutual && gives);
        expect(ways.includes('themToMe')).toBe(!mutual && receives);
      }),
    );
  });

  it('a resting hand is welcome only where all four answers are likings', () => {
    check(
      fc.property(profile, profile, (mine, full) => {
        const answers = [mine, full].flatMap((each) => [
          each.get('T05.give'),
          each.get('T05.receive'),
        ]);
        expect(touchWelcome(mine, toShared(full, preferences))).toBe(answers.every(isLiking));
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
        const card = soloCard({ preferences, mine });
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
});
