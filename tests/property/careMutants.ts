import { isLiking, isRefusal } from '../../src/core/care/answers';
import { boundaryRules, type BoundaryRules } from '../../src/core/care/rules';
import type { PropertyName } from './careRuleProperties';

/** Broken rule tables, each with one slip that somebody could make, and the property that has to notice it. */

interface Mutant {
  readonly name: string;
  readonly rules: BoundaryRules;
  readonly noticedBy: PropertyName;
}

const mutant = (noticedBy: PropertyName, name: string, slip: Partial<BoundaryRules>): Mutant => ({
  name,
  noticedBy,
  rules: { ...boundaryRules, ...slip },
});

const real = boundaryRules;

export const mutants: readonly Mutant[] = [
  mutant('1 one refusal of anybody is enough', 'only the reader’s refusal counts', {
    verdict: (people, keysOf) => real.verdict(people.slice(0, 1), keysOf),
  }),
  mutant('1 one refusal of anybody is enough', 'the last of several people is forgotten', {
    verdict: (people, keysOf) =>
      real.verdict(people.length > 2 ? people.slice(0, -1) : people, keysOf),
  }),
  mutant('1 one refusal of anybody is enough', 'most decide', {
    verdict(people, keysOf) {
      const each = people.map((person, index) => real.verdict([person], () => keysOf(index === 0)));
      const likes = each.filter((verdict) => verdict === 'offer').length;
      return likes * 2 > people.length ? 'offer' : real.verdict(people, keysOf);
    },
  }),
  mutant('1 one refusal of anybody is enough', 'an open question is a yes', {
    verdict(people, keysOf) {
      const verdict = real.verdict(people, keysOf);
      return verdict === 'ask' ? 'offer' : verdict;
    },
  }),
  mutant('1 what all like is offered', 'nothing is ever offered', { verdict: () => 'silent' }),

  mutant('2 a kind tightens, never loosens', 'the kind replaces the base', {
    inKind: (base, special) => real.inKind(undefined, special ?? base),
  }),
  mutant('2 a kind tightens, never loosens', 'the base replaces the kind', {
    inKind: (base, special) => real.inKind(base ?? special, undefined),
  }),
  mutant('2 a kind tightens, never loosens', 'a love in a kind beats a not-now', {
    inKind: (base, special) => (special === 'love' ? 'love' : real.inKind(base, special)),
  }),

  mutant('3 giving and receiving are separate', 'giving is asked where receiving counts', {
    asksOf: (pref, way, isReader) =>
      real.asksOf(
        pref,
        way === 'both' ? way : way === 'meToThem' ? 'themToMe' : 'meToThem',
        isReader,
      ),
  }),
  mutant('3 giving and receiving are separate', 'one answer for both directions', {
    asksOf: (pref) => real.asksOf(pref, 'both', true).slice(-1),
  }),

  mutant('4 every channel', 'an export is for the records, so it holds everything', {
    admits: (channel, verdict, gentle) =>
      channel === 'export' || real.admits(channel, verdict, gentle),
  }),
  mutant('4 every channel', 'a notification may ask', {
    admits: (channel, verdict, gentle) =>
      real.admits(channel === 'notification' ? 'prompt' : channel, verdict, gentle),
  }),
  mutant('4 every channel', 'gentle mode asks too', {
    admits: (channel, verdict) => real.admits(channel, verdict, false),
  }),

  mutant('5 a signal outranks all', 'only stop is heard', {
    isSilenced: (_, signals) => signals.includes('stop'),
  }),
  mutant('5 a signal outranks all', 'stop ends touch, not the rest', {
    isSilenced: (pref, signals) =>
      signals.some((signal) =>
        signal === 'stop' ? pref.group === 'T' : real.isSilenced(pref, [signal]),
      ),
  }),
  mutant('5 a signal outranks all', 'space keeps falling asleep touching', {
    isSilenced: (pref, signals) => pref.id !== 'Z01' && real.isSilenced(pref, signals),
  }),

  mutant('6 a no at once, a yes after a no tomorrow', 'loosening counts at once', {
    edited(before, edit) {
      const after = real.edited(before, edit);
      return after && { ...after, held: null };
    },
  }),
  mutant('6 a no at once, a yes after a no tomorrow', 'a slip counts while care is under way', {
    edited: (before, edit) => real.edited(before, { ...edit, underWay: false }),
  }),
  mutant('6 a no at once, a yes after a no tomorrow', 'tightening waits too', {
    edited(before, edit) {
      const held = { answer: 'notNow', until: edit.morningAt } as const;
      const after = real.edited(before, edit);
      return (
        after && {
          ...after,
          answer: isRefusal(edit.answer ?? undefined) ? null : edit.answer,
          held,
        }
      );
    },
  }),
  mutant('6 a no at once, a yes after a no tomorrow', 'a not-now takes a please-don’t back', {
    edited: (before, edit) =>
      edit.answer === 'notNow'
        ? { answer: 'notNow', at: edit.at, until: edit.at, held: null }
        : real.edited(before, edit),
  }),

  mutant('7 refusals are byte-identical to nothing', 'a not-now leaves as a weak liking', {
    leaves: (answer, visibility): answer is 'fine' =>
      answer === 'notNow' || real.leaves(answer, visibility),
  }),
  mutant('7 refusals are byte-identical to nothing', 'private likings leave', {
    leaves: (answer): answer is 'love' => isLiking(answer),
  }),
  mutant('7 for both alone is held back', 'what is for both alone is seen by one', {
    isSeen: () => true,
  }),
  mutant('7 nobody sees who refused', 'only one’s own refusal takes a line away', {
    verdict: (people, keysOf) => real.verdict(people.slice(0, 1), keysOf),
  }),

  mutant('8 the lower liking first, and turns', 'the sum decides alone', {
    compare: (a, b) => b.sum - a.sum || b.lift - a.lift,
  }),
  mutant('8 the lower liking first, and turns', 'the higher liking counts', {
    strength: (mine, theirs, lift) => ({
      ...real.strength(mine, theirs, lift),
      lower: Math.max(mine, theirs),
    }),
  }),
  mutant('8 the lower liking first, and turns', 'the kind outweighs the likings', {
    compare: (a, b) => b.lift - a.lift || real.compare(a, b),
  }),
  mutant('8 the lower liking first, and turns', 'the same one leads every time', {
    turnAfter: (turn) => turn,
  }),

  mutant('9 what stands in', 'another touch stands in for touch', {
    instead: (family) => (family === 'touch' ? ['T13', 'T11', 'P03', 'P04'] : real.instead(family)),
  }),
  mutant('9 what stands in', 'nothing stands in', { instead: () => [] }),

  mutant('10 touch asks again', 'a love needs no asking', { asksAgain: () => false }),
  mutant('10 touch asks again', 'only what is new is asked', {
    asksAgain: (_, asksAll) => asksAll,
  }),

  mutant('11 what has ended is open, and no partner means no copy', 'an ended not-now is a yes', {
    standingAt(given, at) {
      const standing = real.standingAt(given, at);
      return standing === 'expired' ? 'fine' : standing;
    },
  }),
  mutant(
    '11 what has ended is open, and no partner means no copy',
    'an ended not-now lets the yes beneath it through',
    {
      standingAt(given, at) {
        const standing = real.standingAt(given, at);
        return standing === 'expired' ? undefined : standing;
      },
    },
  ),
  mutant('11 what has ended is open, and no partner means no copy', 'a not-now never ends', {
    standingAt: (given, at) => real.standingAt(given && { ...given, until: null }, at),
  }),
  mutant(
    '11 what has ended is open, and no partner means no copy',
    'a copy stays when the partner has gone',
    { shows: () => true },
  ),

  mutant('12 nothing is told of gaps', 'what only one likes is worth a talk', {
    worthATalk: (verdict) => real.worthATalk(verdict === 'silent' ? 'ask' : verdict),
  }),
];
