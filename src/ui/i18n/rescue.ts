import { rescue } from './en/rescue';
import { createTranslate } from './translate';

/** Words of the ways in without the passphrase, and of a backup that comes back; loaded when they are asked for. */
export const t = createTranslate(rescue);
