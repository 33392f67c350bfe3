import { help } from './en/help';
import { seen } from './en/seen';
import { createTranslate } from './translate';

/** Words of the pages that anybody may read, before and after unlocking. */
export const t = createTranslate({ ...help, ...seen });
