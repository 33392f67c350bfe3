import type { LearnWords } from '../words';
import { begin } from './begin';
import { body } from './body';
import { feelings } from './feelings';
import { paths } from './paths';
import { together } from './together';
import { yours } from './yours';

export const words: LearnWords = {
  cards: { ...begin, ...body, ...feelings, ...together, ...yours },
  paths,
};
