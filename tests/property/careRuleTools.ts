import fc from 'fast-check';
import type { Offer } from '../../src/core/care/offers';
import type { Given, Profile } from '../../src/core/care/profile';
import type { BoundaryRules } from '../../src/core/care/rules';
import type { Answer, AnswerKey, Kind, Preference } from '../../src/core/care/types';
import { questionsBehind, type World } from './careWorld';

/** What the properties of the rules are made of. */

/** Tries a property, and throws where it does not hold. */
type Trial = (how: { readonly seed: number; readonly numRuns: number }) => void;

export type Property = (rules: BoundaryRules) => Trial;

export const tried =
  <Ts>(property: fc.IProperty<Ts>): Trial =>
  (how) =>
    fc.assert(property, how);

export const anyKind = fc.constantFrom<Kind>(
  'gentle',
  'intense',
  'quick',
  'first',
  'solo',
  'distance',
);
export const refusal = fc.constantFrom<Answer>('notNow', 'pleaseDont');
export const liking = fc.constantFrom<Answer>('love', 'nice', 'fine');

export const forEver = (answer: Answer | null, at = 0): Given => ({
  answer,
  at,
  until: null,
  held: null,
});

export const withGiven = (person: Profile, key: AnswerKey, entry: Given | undefined): Profile => {
  const answers = new Map(person.answers);
  if (entry) answers.set(key, entry);
  else answers.delete(key);
  const kinds = new Map(
    [...person.kinds].map(([kind, of]) => [
      kind,
      new Map([...of].filter(([each]) => each !== key)),
    ]),
  );
  return { ...person, answers, kinds };
};

/** One of a list, whatever the number. */
export const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** Everybody whom a line concerns, each with their own questions. */
export const concerned = (here: World, pref: Preference, way: Offer['way']) => {
  const isAlone = here.kind === 'solo' || here.people.length === 1;
  const people = isAlone ? here.people.slice(0, 1) : here.people;
  const { reader, others } = questionsBehind(pref, way, isAlone);
  return people.flatMap((person, index) =>
    (index === 0 ? reader : others).map((key) => ({ person, key })),
  );
};

export const prefOf = ({ questions }: World, id: string): Preference => {
  const found = questions.find((pref) => pref.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

export const turned = { both: 'both', meToThem: 'themToMe', themToMe: 'meToThem' } as const;

/** The answers that a refused place takes with it, spelled out again. */
export const restingOn = (here: World, place: AnswerKey): readonly AnswerKey[] =>
  here.questions.flatMap((pref) => {
    if (!pref.names?.includes(place.slice(0, 3))) return [];
    if (pref.kind === 'mutual') return [`${pref.id}.both` as const];
    const isGiving = place.endsWith('.give') !== (pref.onGiver ?? false);
    return [`${pref.id}.${isGiving ? 'give' : 'receive'}` as const];
  });
