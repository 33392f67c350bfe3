import type { Noted } from '../../core/care/checkIn';
import { moments } from './en/moments';
import { createLookup, createTranslate } from './translate';

/** Words of landing, check-in, the days that follow, and the plan before. */
export const t = createTranslate(moments);

const look = createLookup(moments);

/** What a tap says, such as `body` and 2. */
export const tapWords = (part: Exclude<keyof Noted, 'words'>, value: string | number): string =>
  look(`check.${part}.${value}`) ?? '';
