import type { CheckIn, Feelings, Step } from './checkIn';
import type { Kind } from './types';

/**
 * What a person's own taps look like over time (care.md 8, "Evidence ladder"). Nothing before eight entries, no causes,
 * nobody is compared with anybody, and nothing says how often there was closeness.
 */

export const leastEntries = 8;

export type Part = 'body' | 'feelings' | 'connection';

export const insightParts: readonly Part[] = ['body', 'feelings', 'connection'];

export interface Dot {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly step: Feelings;
}

/** What was noted of one part, oldest first; nothing where that is too little to look at. */
export const dotsOf = (checkIns: readonly CheckIn[], part: Part): readonly Dot[] => {
  const dots = checkIns
    .flatMap((each): Dot[] => {
      const step = each[part];
      return step === null ? [] : [{ at: each.at, step }];
    })
    .sort((a, b) => a.at - b.at);
  return dots.length < leastEntries ? [] : dots;
};

export interface Spread {
  readonly kind: Kind;
  readonly lowest: Step;
  readonly middle: Step;
  readonly highest: Step;
}

/** How one part was noted, kind by kind, in the order of `kinds`; "mixed" is no step and left out here. */
export const spreadsOf = (
  checkIns: readonly CheckIn[],
  part: Part,
  kinds: readonly Kind[],
): readonly Spread[] =>
  kinds.flatMap((kind) => {
    const found = checkIns
      .flatMap((each): Step[] => {
        const step = each[part];
        return each.kind !== kind || step === null || step === 'mixed' ? [] : [step];
      })
      .sort((a, b) => a - b);
    const [lowest, highest] = [found[0], found.at(-1)];
    const middle = found[Math.floor((found.length - 1) / 2)];
    if (found.length < leastEntries || !lowest || !middle || !highest) return [];
    return [{ kind, lowest, middle, highest }];
  });

/** Something that can be noted, such as `body.low`, `need.quiet` or `feel.calm`. */
export type Trait = string;

const ofStep = (part: Part, step: Feelings | null): readonly Trait[] => {
  if (step === 'mixed') return [`${part}.mixed`];
  if (step === null || step === 3) return [];
  return [`${part}.${step < 3 ? 'low' : 'high'}`];
};

const traitsOf = (each: CheckIn): readonly Trait[] => [
  ...insightParts.flatMap((part) => ofStep(part, each[part])),
  ...(each.need === null || each.need === 'notSure' ? [] : [`need.${each.need}`]),
  ...each.words,
];

export interface Together {
  readonly one: Trait;
  readonly other: Trait;
}

/** How many days must show the one, and how many must not. */
const leastDays = 4;
const mostPairs = 3;

/**
 * "On days you noted one you also noted the other": what is there on at least three of four such days, and clearly less
 * often on the others. The clearest first, at most three. `dayOf` names the day of a moment.
 */
export const notedTogether = (
  checkIns: readonly CheckIn[],
  dayOf: (at: number) => string,
): readonly Together[] => {
  if (checkIns.length < leastEntries) return [];
  const days = new Map<string, Set<Trait>>();
  for (const each of checkIns) {
    const day = days.get(dayOf(each.at)) ?? new Set();
    for (const trait of traitsOf(each)) day.add(trait);
    days.set(dayOf(each.at), day);
  }
  const all = [...days.values()];
  const traits = [...new Set(all.flatMap((day) => [...day]))].sort();
  const groupOf = (trait: Trait) => trait.split('.')[0];
  const share = (among: readonly Set<Trait>[], trait: Trait) =>
    among.filter((day) => day.has(trait)).length / among.length;
  const pairs = traits.flatMap((one) => {
    const [having, lacking] = [
      all.filter((day) => day.has(one)),
      all.filter((day) => !day.has(one)),
    ];
    if (having.length < leastDays || lacking.length < leastDays) return [];
    return traits.flatMap((other) => {
      if (groupOf(one) === groupOf(other)) return [];
      const [often, elsewhere] = [share(having, other), share(lacking, other)];
      return often >= 0.75 && often - elsewhere >= 0.4
        ? [{ one, other, by: often - elsewhere }]
        : [];
    });
  });
  const seen = new Set<string>();
  return pairs
    .sort((a, b) => b.by - a.by)
    .filter(({ one, other }) => {
      const key = [one, other].sort().join();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostPairs)
    .map(({ one, other }) => ({ one, other }));
};
