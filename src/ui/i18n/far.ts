import { far } from './en/far';
import { createTranslate, plural } from './translate';

/** Words for two who are apart. */
export const t = createTranslate(far);

export const minutesWords = (count: number): string => t(`soon.count.${plural(count)}`, { count });
