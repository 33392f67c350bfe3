import { answerKeys, isLiking } from './answers';
import type { Catalogue } from './catalogue';
import { answersIn, isGentle } from './effective';
import type { How, Profile, Shown, ShownProfile, Visibility } from './profile';
import { boundaryRules, type BoundaryRules } from './rules';
import type { AnswerKey, Answers, Kind, Liking, Preference, SharedAnswers } from './types';

/** Whether a partner may see an item: as it was set, otherwise as the profile has it. Locked items stay here. */
export const visibilityOf = (profile: Profile, pref: Preference, at: number): Visibility => {
  const keepPrivate = profile.settings.keepPrivate ?? isGentle(profile, at);
  return profile.visibility.get(pref.id) ?? (pref.locked || keepPrivate ? 'private' : 'shared');
};

const kindsOf = (catalogue: Pick<Catalogue, 'kinds'>): readonly Kind[] =>
  (Object.keys(catalogue.kinds) as Kind[]).filter((kind) => kind !== 'solo');

/**
 * What may leave this device: likings, by kind, and nothing else. A refusal, a not-now, what is left out tonight and an
 * unanswered question must be byte-identical to the partner (care.md 4.4 rules 6 and 7; security.md T27), so all are
 * simply absent. The order is the catalogue's, which tells nothing about when an answer was given. How an item is liked
 * goes with its likings, or not at all.
 */
export const toShown = (
  catalogue: Catalogue,
  profile: Profile,
  { at, isLinked }: { readonly at: number; readonly isLinked: boolean },
  rules: BoundaryRules = boundaryRules,
): ShownProfile => {
  const shown = new Map<AnswerKey, Shown>();
  if (!rules.shows(isLinked)) return shown;
  const byKind = kindsOf(catalogue).map(
    (kind) => [kind, answersIn(catalogue, profile, { kind, at }, rules)] as const,
  );
  for (const pref of catalogue.questions) {
    const visibility = visibilityOf(profile, pref, at);
    for (const key of answerKeys(pref)) {
      const likings = byKind.flatMap(([kind, answers]) => {
        const answer = answers.get(key);
        return rules.leaves(answer, visibility) ? [[kind, answer] as const] : [];
      });
      if (likings.length === 0) continue;
      shown.set(key, {
        likings: Object.fromEntries(likings),
        ifBoth: visibility === 'ifBoth',
        how: profile.how.get(pref.id) ?? {},
      });
    }
  }
  return shown;
};

/** The other half of an act: whoever gives needs the liking of whoever receives. */
const otherKey = (pref: Preference, key: AnswerKey): AnswerKey => {
  const { id, counterpart = id } = pref;
  if (key === `${id}.give`) return `${counterpart}.receive`;
  if (key === `${id}.receive`) return `${counterpart}.give`;
  return key;
};

/** What a partner shows, for one kind, as the reader may see it: what is for both alone is absent until both like it. */
export const shownIn = (
  { questions }: Pick<Catalogue, 'questions'>,
  shown: ShownProfile,
  { kind, mine }: { readonly kind: Kind; readonly mine: Answers },
  rules: BoundaryRules = boundaryRules,
): SharedAnswers => {
  const seen = new Map<AnswerKey, Liking>();
  for (const pref of questions) {
    if (!pref.fits.includes(kind)) continue;
    for (const key of answerKeys(pref)) {
      const found = shown.get(key);
      const liking = found?.likings[kind];
      if (!found || !isLiking(liking)) continue;
      if (rules.isSeen(found, mine.get(otherKey(pref, key)))) seen.set(key, liking);
    }
  }
  return seen;
};

/** What somebody shows of how they like an item; nothing where they show no liking for this kind. */
export const howShown = (shown: ShownProfile, key: AnswerKey, kind: Kind): How =>
  shown.get(key)?.likings[kind] ? (shown.get(key)?.how ?? {}) : {};
