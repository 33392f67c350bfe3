import type { AffirmationWords } from '../words';
import { partner } from './partner';
import { self } from './self';

export const words: AffirmationWords = { ...partner, ...self };
