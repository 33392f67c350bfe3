import { answerKeys } from '../../../core/care/answers';
import type { Answer, AnswerKey, Preference, PrefId } from '../../../core/care/types';
import { placeWords, t as care } from '../../i18n/care';
import { answerWords, prefWords } from '../../i18n/home';
import { t } from '../../i18n/profile';
import type { ByKey } from '../answers/answered';

/** An item or a place in words. */
export const itemWords = (id: PrefId, part: 'label' | 'give' | 'receive'): string => {
  const place = placeWords(id);
  if (place === '') return prefWords(id, part);
  return part === 'label' ? place : care(`place.${part}`);
};

/** One question in words: who does it for whom. */
export const questionWords = (key: AnswerKey): string =>
  itemWords(key.slice(0, key.indexOf('.')), key.endsWith('.give') ? 'give' : 'receive');

export const answerInWords = (answer: Answer | null | undefined): string =>
  answer ? answerWords(answer) : t('item.unanswered');

/** One answer, or both ways where they differ. */
export const answerSummary = (answers: ByKey<Answer>, pref: Preference): string => {
  const keys = answerKeys(pref);
  const [first, second] = keys.map((key) => answers[key]);
  if (keys.length === 1 || first === second) return answerInWords(first);
  return t('item.ways', { give: answerInWords(first), receive: answerInWords(second) });
};
