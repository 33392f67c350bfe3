import type { CardItem } from '../../../core/care/types';
import { prefWords } from '../../i18n/home';

const parts = { both: 'label', meToThem: 'give', themToMe: 'receive' } as const;

/** One line of the card as one sentence, from this person's side. */
export const cardLine = ({ pref, way }: CardItem): string => prefWords(pref, parts[way]);
