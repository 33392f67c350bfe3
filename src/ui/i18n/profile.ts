import { profile } from './en/profile';
import { createTranslate } from './translate';

/** Words of the screens where one says what one likes; loaded with them. */
export const t = createTranslate(profile);
