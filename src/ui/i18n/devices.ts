import { devices } from './en/devices';
import { createTranslate } from './translate';

/** Words of a person's own devices; loaded when they are asked for. */
export const t = createTranslate(devices);
