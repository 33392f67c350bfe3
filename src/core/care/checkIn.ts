import type { Kind } from './types';

/** The four taps after closeness, and the five of the days that follow (care.md 2 and 6.1). No total, no threshold. */

/** From sore to comfortable, from heavy to light, from far to close. None of them is good or bad. */
export type Step = 1 | 2 | 3 | 4 | 5;

export const steps: readonly Step[] = [1, 2, 3, 4, 5];

export type Feelings = Step | 'mixed';

export const needs = [
  'closeness',
  'quiet',
  'space',
  'food',
  'warmth',
  'words',
  'sleep',
  'nothing',
  'notSure',
] as const;

export type Need = (typeof needs)[number];

/** Of the days that follow: what is still there. */
export const stillWithMe = ['no', 'good', 'worry', 'both'] as const;

export type StillWithMe = (typeof stillWithMe)[number];

/** At most so many feeling words. */
export const mostWords = 3;

/** What is noted. Null: passed over, which is not the same as nothing. */
export interface Noted {
  readonly body: Step | null;
  readonly feelings: Feelings | null;
  /** With the others; alone: with oneself. */
  readonly connection: Step | null;
  readonly need: Need | null;
  readonly still: StillWithMe | null;
  /** Ids of feeling words, such as `feel.calm`. */
  readonly words: readonly string[];
}

export interface CheckIn extends Noted {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly kind: Kind;
  /** Hours after the moment that it was asked for; 0: right after. */
  readonly after: number;
  /** Of a check-in right after: ask again in the days that follow. */
  readonly asksAgain: boolean;
}

export const nothingNoted: Noted = {
  body: null,
  feelings: null,
  connection: null,
  need: null,
  still: null,
  words: [],
};

/** Whether there is anything to keep. */
export const isAnyNoted = ({ words, ...taps }: Noted): boolean =>
  words.length > 0 || Object.values(taps).some((tap) => tap !== null);
