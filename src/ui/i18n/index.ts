import { common } from './en/common';
import { gate } from './en/gate';
import { problems } from './en/problems';
import { createTranslate } from './translate';

/** Words of the door and of the kit: all that the first screen loads. */
export const t = createTranslate({ ...common, ...gate, ...problems });
