import type { Answer, PrefId } from '../../core/care/types';
import { common } from './en/common';
import { first } from './en/first';
import { home } from './en/home';
import { journal } from './en/journal';
import { me } from './en/me';
import { pairing } from './en/pairing';
import { preferences } from './en/preferences';
import { sessions } from './en/sessions';
import { us } from './en/us';
import { createLookup, createTranslate } from './translate';

/** Words of everything behind the door. */
export const t = createTranslate({
  ...common,
  ...first,
  ...home,
  ...pairing,
  ...us,
  ...journal,
  ...sessions,
  ...me,
});

const answersIn = createTranslate(preferences);
const care = createLookup(preferences);

/**
 * A preference in words. `give` is what I do for my partner, `receive` what they do for me; items without directions
 * have a `label` only.
 */
export const prefWords = (id: PrefId, part: 'label' | 'give' | 'receive'): string =>
  care(`pref.${id}.${part}`) ?? care(`pref.${id}.label`) ?? '';

const blocks = createLookup(sessions);

/** Of a session, such as `ses.G3`. */
export const sessionWords = (session: string, part: 'title' | 'outline'): string =>
  blocks(`${session}.${part}`) ?? '';

/** The title of a part of a session, such as `blk.T1`. */
export const blockWords = (block: string): string => blocks(`${block}.title`) ?? '';

export const answerWords = (answer: Answer): string => answersIn(`answer.${answer}.label`);

export const answerMeaning = (answer: Answer): string => answersIn(`answer.${answer}.meaning`);

export const askLater = (): string => answersIn('answer.later');
