import fc from 'fast-check';
import { catalogue } from '../../src/content/catalogue';
import { kinds, tags } from '../../src/content/kinds';
import { places, preferences } from '../../src/content/preferences';
import { answerKeys } from '../../src/core/care/answers';
import type { Catalogue } from '../../src/core/care/catalogue';
import { offersIn, type Offer } from '../../src/core/care/offers';
import type { Given, Profile, Today, Visibility } from '../../src/core/care/profile';
import type { BoundaryRules, Channel, Scene, Signal } from '../../src/core/care/rules';
import { sceneOf } from '../../src/core/care/scene';
import { toShown } from '../../src/core/care/sharing';
import type { Answer, AnswerKey, Kind, Preference, Way } from '../../src/core/care/types';

/** Made-up people, for the rules of care.md 4.4: a handful of questions each time, so that many cases fit a minute. */

/** Times lie around this, in small steps, so that ends and beginnings meet. */
const steps = 6;
export const time = fc.integer({ min: 1, max: steps });

const likings = ['love', 'nice', 'fine'] as const;
const refusals = ['notNow', 'pleaseDont'] as const;
/** Likings mostly: cards of four people must not be empty for want of luck. */
const anyAnswer = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Answer>(...likings) },
  { weight: 2, arbitrary: fc.constantFrom<Answer>(...refusals) },
);

/** One time in eight; `fc.option` counts the other way round. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const given: fc.Arbitrary<Given> = fc.record({
  answer: fc.option(anyAnswer, { freq: 20 }),
  at: fc.constant(0),
  until: sometimes(time),
  held: sometimes(fc.record({ answer: fc.constantFrom(...refusals), until: time })),
});

const visibilities: readonly (Visibility | null)[] = [
  null,
  null,
  null,
  'shared',
  'private',
  'ifBoth',
];

/** Some of the catalogue: every kind of item, and the places that they name. */
export const someQuestions: fc.Arbitrary<readonly Preference[]> = fc
  .record({
    items: fc.subarray([...preferences], { minLength: 5, maxLength: 8 }),
    where: fc.subarray([...places], { minLength: 1, maxLength: 4 }),
  })
  .map(({ items, where }) => [...items, ...where]);

/** The catalogue, with these questions only. */
export const withQuestions = (questions: readonly Preference[]): Catalogue => ({
  ...catalogue,
  questions,
});

const keysOf = (questions: readonly Preference[]): readonly AnswerKey[] =>
  questions.flatMap(answerKeys);

const today: fc.Arbitrary<Today> = fc.record({
  until: time,
  tags: fc.subarray([...tags], { maxLength: 2 }),
  stillTags: fc.subarray([...tags], { maxLength: 1 }),
  shown: fc.boolean(),
  touch: fc.boolean(),
  kind: fc.constant(null),
  underWay: fc.boolean(),
});

/** Somebody who has answered these questions, mostly. */
export const someone = (questions: readonly Preference[]): fc.Arbitrary<Profile> => {
  const keys = keysOf(questions);
  const ids = questions.map(({ id }) => id);
  return fc
    .record({
      base: fc.array(fc.option(given, { freq: 12, nil: null }), {
        minLength: keys.length,
        maxLength: keys.length,
      }),
      special: fc.array(
        fc.record({ kind: fc.constantFrom(...kinds), key: fc.constantFrom(...keys), given }),
        { maxLength: 3 },
      ),
      seen: fc.array(fc.constantFrom(...visibilities), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
      gentle: fc.constantFrom(false, false, false, true),
      gentleUntil: sometimes(time),
      keepPrivate: fc.constantFrom(null, null, null, false, true),
      hidden: fc.constantFrom([], [], [], ['F'] as const),
      today: sometimes(today),
    })
    .map(({ base, special, seen, today: tonight, ...settings }): Profile => {
      const byKind = new Map<Kind, Map<AnswerKey, Given>>();
      for (const { kind, key, given: each } of special) {
        byKind.set(kind, (byKind.get(kind) ?? new Map<AnswerKey, Given>()).set(key, each));
      }
      return {
        answers: new Map(
          keys.flatMap((key, index) => {
            const each = base[index];
            return each ? [[key, each] as const] : [];
          }),
        ),
        kinds: byKind,
        how: new Map(),
        visibility: new Map(
          ids.flatMap((id, index) => {
            const visibility = seen[index];
            return visibility ? [[id, visibility] as const] : [];
          }),
        ),
        settings,
        today: tonight,
      };
    });
};

export interface World {
  readonly questions: readonly Preference[];
  /** The reader first. */
  readonly people: readonly Profile[];
  readonly kind: Kind;
  readonly at: number;
  readonly signals: readonly Signal[];
}

export const anySignals: fc.Arbitrary<readonly Signal[]> = fc.subarray<Signal>([
  'stop',
  'less',
  'quiet',
  'space',
]);

/** One to four people, some kind, some moment. */
export const world: fc.Arbitrary<World> = fc
  .tuple(someQuestions, fc.integer({ min: 1, max: 4 }), fc.constantFrom(...kinds), time)
  .chain(([some, count, kind, at]) =>
    fc
      .array(someone(some), { minLength: count, maxLength: count })
      .map((people) => ({ questions: some, people, kind, at, signals: [] })),
  );

/** What the first of them has before them, under these rules. Alone for a solo kind. */
export const sceneIn = (
  { questions, people, kind, at, signals }: World,
  rules: BoundaryRules,
): Scene => {
  const some = withQuestions(questions);
  const [reader, ...others] = people;
  if (!reader) throw new Error('a world without people');
  const partners =
    kind === 'solo' ? [] : others.map((each) => toShown(some, each, { at, isLinked: true }, rules));
  return sceneOf(some, reader, { kind, at, signals, partners, partnerTags: [] }, rules);
};

export const channels: readonly Channel[] = [
  'card',
  'session',
  'notification',
  'prompt',
  'affirmation',
  'talk',
  'routine',
  'kit',
  'export',
];

export const offersFor = (
  { questions }: World,
  scene: Scene,
  channel: Channel,
  rules: BoundaryRules,
): readonly Offer[] => offersIn(withQuestions(questions), scene, channel, rules);

// -------------------------------------------------------- what is true of a person, worked out in the plainest way

const entriesOf = (person: Profile, key: AnswerKey, kind: Kind): readonly Given[] =>
  [person.answers.get(key), person.kinds.get(kind)?.get(key)].flatMap((each) => each ?? []);

/** They said no, in general or for this kind, and it has not ended; or took it back, and it still holds. */
export const saysNo = (person: Profile, key: AnswerKey, kind: Kind, at: number): boolean =>
  entriesOf(person, key, kind).some(
    ({ answer, until, held }) =>
      (held !== null && at < held.until) ||
      answer === 'pleaseDont' ||
      (answer === 'notNow' && (until === null || at < until)),
  );

/** They said a liking that applies to this kind, and no not-now has run out over it. */
export const saysYes = (person: Profile, key: AnswerKey, kind: Kind, at: number): boolean => {
  const entries = entriesOf(person, key, kind).filter(({ answer }) => answer !== null);
  return (
    entries.length > 0 &&
    !saysNo(person, key, kind, at) &&
    entries.every(({ answer }) => answer === 'love' || answer === 'nice' || answer === 'fine')
  );
};

/** The questions behind a line, for the reader and for the others, spelled out again. */
export const questionsBehind = (
  pref: Preference,
  way: Way,
  isAlone: boolean,
): { readonly reader: readonly AnswerKey[]; readonly others: readonly AnswerKey[] } => {
  const { id, kind } = pref;
  if (kind === 'mutual') return { reader: [`${id}.both`], others: [`${id}.both`] };
  if (kind === 'own') return { reader: [`${id}.own`], others: [`${id}.own`] };
  const give: AnswerKey = id === 'P08' ? 'P09.give' : `${id}.give`;
  const receive: AnswerKey = id === 'P09' ? 'P08.receive' : `${id}.receive`;
  if (isAlone) return { reader: [receive], others: [] };
  if (way === 'both') return { reader: [give, receive], others: [give, receive] };
  return way === 'meToThem'
    ? { reader: [give], others: [receive] }
    : { reader: [receive], others: [give] };
};
