import { err, ok, type Result } from '../result';
import type { Answer, AnswerKey, Answers, Liking, Preference } from './types';

/** How much a liking weighs (care.md 4.1). Ordinal: for comparing, never for averaging. */
export const likingValues: Readonly<Record<Liking, number>> = { love: 2, nice: 1, fine: 0 };

/** Unset, the two refusals and anything unknown are not likings. */
export const isLiking = (answer: Answer | undefined): answer is Liking =>
  answer !== undefined && Object.hasOwn(likingValues, answer);

export const isRefusal = (answer: Answer | undefined): boolean =>
  answer === 'notNow' || answer === 'pleaseDont';

/** The weight of a liking, or undefined where there is none: refused and unanswered are told apart by nobody. */
export const likingOf = (answers: Answers, key: AnswerKey): number | undefined => {
  const answer = answers.get(key);
  return isLiking(answer) ? likingValues[answer] : undefined;
};

interface ActKeys {
  readonly give: AnswerKey;
  readonly receive: AnswerKey;
}

/** Items never change, and cards ask for their keys thousands of times. */
const keysOf = new WeakMap<Preference, ActKeys>();

/**
 * The two questions that an act rests on: the one of whoever does it, and the one of whoever it is done for. Equal for
 * mutual and own items, where everybody answers the same.
 */
export const actKeys = (pref: Preference): ActKeys => {
  const found = keysOf.get(pref) ?? madeKeys(pref);
  keysOf.set(pref, found);
  return found;
};

const madeKeys = ({ id, kind, counterpart = id }: Preference): ActKeys => {
  switch (kind) {
    case 'giveReceive':
      return { give: `${id}.give`, receive: `${id}.receive` };
    case 'mutual':
      return { give: `${id}.both`, receive: `${id}.both` };
    case 'own':
      return { give: `${id}.own`, receive: `${id}.own` };
    case 'give':
      return { give: `${id}.give`, receive: `${counterpart}.receive` };
    case 'receive':
      return { give: `${counterpart}.give`, receive: `${id}.receive` };
  }
};

/** The questions that an item asks, in the order in which to ask them. */
export const answerKeys = (pref: Preference): readonly AnswerKey[] => {
  const { give, receive } = actKeys(pref);
  if (pref.kind === 'give') return [give];
  if (pref.kind === 'receive' || give === receive) return [receive];
  return [give, receive];
};

/** Accepts a key only where the catalogue asks that question: `T02.give` of a mutual T02 is none. */
export const parseAnswerKey = (
  text: string,
  preferences: readonly Preference[],
): Result<AnswerKey, { readonly type: 'UnknownAnswerKey' }> => {
  const key = preferences.flatMap(answerKeys).find((known) => known === text);
  return key ? ok(key) : err({ type: 'UnknownAnswerKey' });
};
