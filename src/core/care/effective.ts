import { answerKeys, isRefusal } from './answers';
import type { Catalogue } from './catalogue';
import type { Profile, Tag, Today } from './profile';
import { boundaryRules, isLeftOut, type BoundaryRules } from './rules';
import type { Answer, AnswerKey, Answers, Kind, Preference, PrefId } from './types';

/** The evening that still goes on, or null. */
export const todayAt = ({ today }: Profile, at: number): Today | null =>
  today && at < today.until ? today : null;

/** Switched on, or switched off so lately that it still holds. */
export const isGentle = ({ settings }: Profile, at: number): boolean =>
  settings.gentle || (settings.gentleUntil !== null && at < settings.gentleUntil);

/** Tags that leave things out: those that are on, and those that were taken off while care was under way. */
const tagsInForce = (today: Today | null): readonly Tag[] =>
  today ? [...today.tags, ...today.stillTags] : [];

const opposite = { give: 'receive', receive: 'give' } as const;

/** The questions of the touch map that an answer rests on. */
const placeKeys = ({ names = [], onGiver }: Preference, key: AnswerKey): readonly AnswerKey[] => {
  const direction = key.slice(key.indexOf('.') + 1);
  if (direction !== 'give' && direction !== 'receive') {
    return names.flatMap((place) => [`${place}.give`, `${place}.receive`] as const);
  }
  const side = onGiver ? opposite[direction] : direction;
  return names.map((place) => `${place}.${side}` as const);
};

/**
 * One person's answers, all things considered: base, kind, evening, gentle mode, hidden groups, named places. What is
 * left out tonight, or does not fit the kind, is a not-now here, so that nothing else needs to know why.
 */
export const answersIn = (
  { questions, tags }: Pick<Catalogue, 'questions' | 'tags'>,
  profile: Profile,
  { kind, at }: { readonly kind: Kind; readonly at: number },
  rules: BoundaryRules = boundaryRules,
): Answers => {
  const special = profile.kinds.get(kind);
  const gentle = isGentle(profile, at);
  const today = todayAt(profile, at);
  const inForce = tagsInForce(today);
  const touchIsOff = gentle && !today?.touch;
  const { hidden } = profile.settings;

  const said = (key: AnswerKey): Answer | undefined =>
    rules.inKind(
      rules.standingAt(profile.answers.get(key), at),
      rules.standingAt(special?.get(key), at),
    );
  const isOut = (pref: Preference): boolean =>
    !pref.fits.includes(kind) ||
    hidden.includes(pref.group) ||
    (touchIsOff && (pref.touch ?? false)) ||
    (gentle && (pref.notGentle ?? false)) ||
    isLeftOut(pref, inForce, tags);

  const answers = new Map<AnswerKey, Answer>();
  const closed = new Set<PrefId>(
    gentle ? questions.flatMap(({ id, closedGently }) => (closedGently ? [id] : [])) : [],
  );
  const isPlaceRefused = (key: AnswerKey): boolean => {
    const answer = said(key);
    return answer === undefined ? closed.has(key.slice(0, 3)) : isRefusal(answer);
  };
  for (const pref of questions) {
    const leftOut = isOut(pref);
    for (const key of answerKeys(pref)) {
      const answer = said(key);
      if (answer === 'pleaseDont') answers.set(key, answer);
      else if (leftOut || placeKeys(pref, key).some(isPlaceRefused)) answers.set(key, 'notNow');
      else if (answer !== undefined) answers.set(key, answer);
      else if (closed.has(pref.id)) answers.set(key, 'pleaseDont');
    }
  }
  return answers;
};
