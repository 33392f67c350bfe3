import type { Home } from '../../../app/api';
import type { Kind, Preference } from '../../../core/care/types';
import { t } from '../../i18n/profile';
import { differencesIn, keysInKind } from './kindAnswers';
import { answerInWords } from './summary';

/** How an item stands in one kind: as in general, or what differs. */
export const summaryInKind = ({ state, care }: Home, pref: Preference, kind: Kind): string => {
  const keys = keysInKind(pref, kind);
  const differ = differencesIn(state.answers, care.state.kindAnswers[kind]);
  const here = keys.map((key) => differ.find((each) => each.key === key)?.here);
  if (here.every((answer) => answer === undefined)) return t('kinds.same');
  const [first, second] = here.map((answer) => (answer ? answerInWords(answer) : t('kinds.same')));
  if (keys.length === 1 || first === second) return first ?? '';
  return t('item.ways', { give: first ?? '', receive: second ?? '' });
};
