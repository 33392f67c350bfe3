import type { SayId } from './affirmations';

export interface SayWords {
  readonly text: string;
  /** With the name or role that the person has chosen, as `{{ name }}`. */
  readonly named?: string;
  /** For languages with two ways of saying "you". */
  readonly formal?: string;
}

export type AffirmationWords = Readonly<Record<SayId, SayWords>>;
