import fc from 'fast-check';
import { catalogue } from '../../src/content/catalogue';
import { preferences } from '../../src/content/preferences';
import { answerKeys } from '../../src/core/care/answers';
import { careCard } from '../../src/core/care/card';
import type { Given, Profile } from '../../src/core/care/profile';
import { sceneOf } from '../../src/core/care/scene';
import { toShown } from '../../src/core/care/sharing';
import type { Answer, AnswerKey, Answers, CardItem, Kind } from '../../src/core/care/types';

export const keys: readonly AnswerKey[] = preferences.flatMap(answerKeys);

/** Unset first, so that a failing profile shrinks to few answers. Likings twice as often, so that cards fill. */
const choices: readonly (Answer | undefined)[] = [
  undefined,
  'love',
  'nice',
  'fine',
  'notNow',
  'pleaseDont',
  'love',
  'nice',
  'fine',
];

export const profile: fc.Arbitrary<Answers> = fc
  .uint8Array({ minLength: keys.length, maxLength: keys.length })
  .map(
    (bytes) =>
      new Map(
        keys.flatMap((key, index) => {
          const answer = choices[(bytes[index] ?? 0) % choices.length];
          return answer ? [[key, answer] as const] : [];
        }),
      ),
  );

/** The same answers, entered in another order: those before `cut` last, or all of them backwards. */
export const reordered = (answers: Answers, cut: number, backwards: boolean): Answers => {
  const entries = [...answers];
  const turned = [...entries.slice(cut), ...entries.slice(0, cut)];
  return new Map(backwards ? turned.reverse() : turned);
};

export const withAnswer = (
  answers: Answers,
  key: AnswerKey,
  answer: Answer | undefined,
): Answers => {
  const changed = new Map(answers);
  if (answer) changed.set(key, answer);
  else changed.delete(key);
  return changed;
};

const given = (answer: Answer): Given => ({ answer, at: 0, until: null, held: null });

/** A profile of nothing but answers in general. */
export const plainProfile = (answers: Answers): Profile => ({
  answers: new Map([...answers].map(([key, answer]) => [key, given(answer)])),
  kinds: new Map(),
  how: new Map(),
  visibility: new Map(),
  settings: { gentle: false, gentleUntil: null, keepPrivate: null, hidden: [] },
  today: null,
});

/** What somebody with these answers shows. */
export const shownBy = (answers: Answers) =>
  toShown(catalogue, plainProfile(answers), { at: 1, isLinked: true });

/** The lines of the card of `mine`, with whoever shows `others`; alone without them. */
export const cardOf = (
  mine: Answers,
  others: readonly Answers[],
  { leads = 'me', kind = 'gentle' }: { leads?: 'me' | 'them'; kind?: Kind } = {},
): readonly CardItem[] => {
  const own = plainProfile(mine);
  const partners = others.map(shownBy);
  const scene = sceneOf(catalogue, own, { kind, at: 1, signals: [], partners, partnerTags: [] });
  return careCard({ catalogue, scene, profile: own, partners, leads }).map(({ pref, way }) => ({
    pref,
    way,
  }));
};

const isLong = process.env['HEARTH_LONG'] === '1';
export const seed = Number(process.env['HEARTH_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.info(`fast-check seed ${seed}; HEARTH_SEED=${seed} repeats this run`);

/** How often a rule is tried: often enough here, and very often with HEARTH_LONG=1. */
export const numRuns = isLong ? 100_000 : 500;

/** Whole profiles are slower: all hundred items, on two cards. */
const wholeRuns = isLong ? 10_000 : 150;

export const check = <Ts>(property: fc.IProperty<Ts>): void => {
  fc.assert(property, { seed, numRuns: wholeRuns });
};

/** A long run takes minutes a rule. */
export const timeoutMs = isLong ? 7_200_000 : 60_000;
