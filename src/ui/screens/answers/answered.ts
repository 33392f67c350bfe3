import { answerKeys } from '../../../core/care/answers';
import type { Answer, AnswerKey, Preference } from '../../../core/care/types';

/** By question; absent: unanswered. */
export type ByKey<T> = Readonly<Partial<Record<AnswerKey, T>>>;

/** In words, never as a number: nobody has to finish anything. */
export const answeredOf = (
  prefs: readonly Preference[],
  answers: ByKey<Answer>,
): 'none' | 'some' | 'all' => {
  const said = prefs.flatMap(answerKeys).map((key) => answers[key] !== undefined);
  if (!said.includes(true)) return 'none';
  return said.includes(false) ? 'some' : 'all';
};
