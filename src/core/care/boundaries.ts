import { actKeys, isRefusal, likingOf } from './answers';
import type { AnswerKey, Answers, Preference } from './types';

/** Who would do it, and for whom. In mutual and own items everybody named here counts alike. */
export interface Present {
  readonly givers: readonly Answers[];
  readonly receivers: readonly Answers[];
}

/**
 * Whether anybody refuses, of any number of people (care.md 4.4 rule 1). What is refused may not even be asked about;
 * nothing outweighs it, and the result does not say who it was.
 */
export const refusedByAny = (people: readonly Answers[], key: AnswerKey): boolean =>
  people.some((answers) => isRefusal(answers.get(key)));

/**
 * Whether an act may be offered to these people (care.md 4.1 and 4.4 rules 1 to 3): every giver likes to give it and
 * every receiver likes to receive it. One refusal is enough against it, and so is one unanswered question: unset is
 * not yes. Nobody present: nothing to offer.
 */
export const offerable = (pref: Preference, { givers, receivers }: Present): boolean => {
  const { give, receive } = actKeys(pref);
  return (
    givers.length + receivers.length > 0 &&
    givers.every((answers) => likingOf(answers, give) !== undefined) &&
    receivers.every((answers) => likingOf(answers, receive) !== undefined)
  );
};
