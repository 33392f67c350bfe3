import { common } from './en/common';
import { session } from './en/session';
import { sessions } from './en/sessions';
import { createTranslate } from './translate';

/** Words of choosing, hearing and keeping guided sessions; loaded with their screens. */
export const t = createTranslate({ ...common, ...session, ...sessions });
