import { talk } from './en/talk';
import { createTranslate } from './translate';

/** Words of everything that two people talk about. */
export const t = createTranslate(talk);
