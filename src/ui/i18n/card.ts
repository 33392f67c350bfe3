import { card } from './en/card';
import { createTranslate } from './translate';

/** Words of the care card; loaded with it. */
export const t = createTranslate(card);
