import { answerKeys } from '../../../core/care/answers';
import type { Answer, AnswerKey, Preference } from '../../../core/care/types';
import { answerWords, t } from '../../i18n/home';

type Answers = Readonly<Partial<Record<AnswerKey, Answer>>>;

const inWords = (answer: Answer | undefined): string =>
  answer ? answerWords(answer) : t('me.unanswered');

/** One answer, or both ways where they differ. */
export const answerSummary = (answers: Answers, pref: Preference): string => {
  const [first, second] = answerKeys(pref).map((key) => answers[key]);
  if (answerKeys(pref).length === 1 || first === second) return inWords(first);
  return t('me.ways', { give: inWords(first), receive: inWords(second) });
};
