import { help } from './en/help';
import { phone } from './en/phone';
import { seen } from './en/seen';
import { createTranslate } from './translate';

/** Words of the pages that anybody may read, before and after unlocking. */
export const t = createTranslate({ ...help, ...phone, ...seen });
