import { answerKeys, isLiking } from './answers';
import type { Catalogue } from './catalogue';
import { answersIn, isGentle, todayAt } from './effective';
import type { Profile, ShownProfile, Tag } from './profile';
import { boundaryRules, type BoundaryRules, type Lifts, type Scene, type Signal } from './rules';
import { shownIn, visibilityOf } from './sharing';
import type { Answers, Kind } from './types';

/** What suits the kind and the tags: two steps for the kind, one for each tag, at most two. */
const liftsOf = ({ questions, kinds, tags }: Catalogue, kind: Kind, on: readonly Tag[]): Lifts => {
  const byKind = kinds[kind].lifts;
  return Object.fromEntries(
    questions.map(({ id, group }) => {
      const lifting = on.filter((tag) =>
        [id, group].some((name) => tags[tag].lifts.includes(name)),
      );
      return [id, (byKind[id] ?? byKind[group] ?? 0) + Math.min(2, lifting.length)];
    }),
  );
};

/** What a partner does not see is nothing for two: on one's own phone too, which both may look at. */
const withoutPrivate = (
  { questions }: Pick<Catalogue, 'questions'>,
  profile: Profile,
  answers: Answers,
  at: number,
): Answers => {
  const here = new Map(answers);
  for (const pref of questions) {
    if (visibilityOf(profile, pref, at) !== 'private') continue;
    for (const key of answerKeys(pref)) if (isLiking(here.get(key))) here.set(key, 'notNow');
  }
  return here;
};

export interface Around {
  readonly kind: Kind;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly signals: readonly Signal[];
  /** What each partner shows. Any number of them; nobody for time alone. */
  readonly partners: readonly ShownProfile[];
  /** Tags that partners show. */
  readonly partnerTags: readonly Tag[];
}

/** What the boundary engine looks at: the reader first, then their partners. */
export const sceneOf = (
  catalogue: Catalogue,
  profile: Profile,
  { kind, at, signals, partners, partnerTags }: Around,
  rules: BoundaryRules = boundaryRules,
): Scene => {
  const all = answersIn(catalogue, profile, { kind, at }, rules);
  const mine = partners.length > 0 ? withoutPrivate(catalogue, profile, all, at) : all;
  const others = partners.map((shown) => ({
    answers: shownIn(catalogue, shown, { kind, mine }, rules),
    isShown: true,
  }));
  return {
    kind,
    people: [{ answers: mine, isShown: false }, ...others],
    gentle: isGentle(profile, at),
    signals,
    lifts: liftsOf(catalogue, kind, [...(todayAt(profile, at)?.tags ?? []), ...partnerTags]),
  };
};
