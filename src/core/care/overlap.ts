import { actKeys, likingOf } from './answers';
import { offerable } from './boundaries';
import { rankLines, type Person, type RankedLine } from './ranking';
import { toShared } from './sharing';
import type { Answers, CardItem, Preference, SharedAnswers } from './types';

type Way = CardItem['way'];

/** A way in which an item is welcome, with what both likings weigh. */
interface Welcome {
  readonly way: Way;
  readonly mine: number;
  readonly theirs: number;
}

const welcomes = (mine: Answers, theirs: SharedAnswers, pref: Preference): readonly Welcome[] => {
  const { give, receive } = actKeys(pref);
  const meToThem = { way: 'meToThem', myKey: give, theirKey: receive } as const;
  const themToMe = { way: 'themToMe', myKey: receive, theirKey: give } as const;
  const ways = give === receive ? [{ ...meToThem, way: 'both' } as const] : [meToThem, themToMe];
  return ways.flatMap(({ way, myKey, theirKey }) => {
    const [my, their] = [likingOf(mine, myKey), likingOf(theirs, theirKey)];
    return my === undefined || their === undefined ? [] : [{ way, mine: my, theirs: their }];
  });
};

/**
 * In which ways an item may be offered: both like it, in complementary directions (care.md 4.4 rules 1 to 3). A refusal
 * or an open question on either side takes the way away, and looks the same.
 */
export const isWelcome = (mine: Answers, theirs: SharedAnswers, pref: Preference): readonly Way[] =>
  welcomes(mine, theirs, pref).map(({ way }) => way);

const lower = ({ mine, theirs }: Welcome): number => Math.min(mine, theirs);
const sum = ({ mine, theirs }: Welcome): number => mine + theirs;

const toLine = (pref: Preference, ways: readonly Welcome[]): RankedLine[] => {
  // A line ranks by its better way: that a second way is welcome too must not move it down.
  const [best, other] = [...ways].sort((a, b) => lower(b) - lower(a) || sum(b) - sum(a));
  if (!best) return [];
  const lean = ways.reduce((total, { mine, theirs }) => total + mine - theirs, 0);
  return [
    {
      item: { pref: pref.id, way: other ? 'both' : best.way },
      lower: lower(best),
      sum: sum(best),
      favouriteOf: lean === 0 ? null : lean > 0 ? 'me' : 'them',
    },
  ];
};

/**
 * What both would like, best first. Built from what both show each other, locked items left out, so the two devices
 * list the same items in the same order with the ways mirrored. A `give` item has no line of its own: its `receive`
 * half speaks for the act.
 *
 * @param leads whose favourites come first among equals; the two devices must say the opposite.
 * @param limit how many lines at most.
 */
export const careCard = ({
  preferences,
  mine,
  theirs,
  leads,
  limit,
}: {
  readonly preferences: readonly Preference[];
  readonly mine: Answers;
  readonly theirs: SharedAnswers;
  readonly leads: Person;
  readonly limit?: number;
}): readonly CardItem[] => {
  const shown = toShared(mine, preferences);
  const lines = preferences
    .filter(({ kind }) => kind !== 'give')
    .flatMap((pref) => toLine(pref, welcomes(shown, theirs, pref)));
  return rankLines(lines, leads)
    .slice(0, limit)
    .map(({ item }) => item);
};

/**
 * What a person likes for time alone, best first. An item that could be given counts as received: they give it to
 * themselves. The way is always `both`, as there is nobody else.
 */
export const soloCard = ({
  preferences,
  mine,
}: {
  readonly preferences: readonly Preference[];
  readonly mine: Answers;
}): readonly CardItem[] =>
  preferences
    .filter(({ solo }) => solo)
    .flatMap((pref) => {
      const liking = likingOf(mine, actKeys(pref).receive);
      return liking === undefined ? [] : [{ id: pref.id, liking }];
    })
    .sort((a, b) => b.liking - a.liking)
    .map(({ id }) => ({ pref: id, way: 'both' }));

const restingHand: Preference = { id: 'T05', group: 'T', kind: 'giveReceive' };

/** Whether a session may offer block T1, a resting hand: both like both to give and to receive it (care.md 5.5). */
export const touchWelcome = (mine: Answers, theirs: SharedAnswers): boolean => {
  const both = [mine, theirs];
  return offerable(restingHand, { givers: both, receivers: both });
};
