import type { Change } from '../../../core/care/personal';
import type { Direction } from '../../../core/care/types';
import { kindWords, placeWords, t as care } from '../../i18n/care';
import { prefWords } from '../../i18n/home';
import { t } from '../../i18n/together';

const placeWay = (direction: Direction): string =>
  direction === 'give' ? care('place.give') : care('place.receive');

/** What was changed: the item or place, in its direction, and the kind where it is about one. */
export const changeTitle = ({ key, kind }: Pick<Change, 'key' | 'kind'>): string => {
  const [id, direction] = key.split('.') as [string, Direction];
  const part = direction === 'give' || direction === 'receive' ? direction : 'label';
  const place = placeWords(id);
  const what = place === '' ? prefWords(id, part) : `${place}: ${placeWay(direction)}`;
  return kind === null ? what : t('changes.kind', { what, kind: kindWords(kind) });
};
