import { about } from './en/about';
import { learn } from './en/learn';
import { say } from './en/say';
import { start } from './en/start';
import { createTranslate } from './translate';

/** Words around the texts that Hearth brings along; loaded with their screens. */
export const t = createTranslate({ ...about, ...learn, ...say, ...start });
