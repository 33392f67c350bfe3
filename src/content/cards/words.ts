import type { PathId } from './cards';
import type { CardId, CardWords } from './types';

export interface PathWords {
  readonly title: string;
  readonly lead: string;
}

export interface LearnWords {
  readonly cards: Readonly<Record<CardId, CardWords>>;
  readonly paths: Readonly<Record<PathId, PathWords>>;
}
