import { keys } from './en/keys';
import { createTranslate } from './translate';

/** Words of what opens and locks the vault; loaded when they are asked for. */
export const t = createTranslate(keys);
