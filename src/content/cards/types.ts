import type { EvidenceId } from '../evidence/types';
import type { Basis, Grade } from '../grades';

/** `card.01` is card 1 of care.md section 7. Ids are never reused. */
export type CardId = `card.${string}`;

export type CardPart = 'begin' | 'body' | 'feelings' | 'together' | 'yours' | 'limits';

/** Said before the text, so that nobody is taken by surprise. */
export type ContentNote = 'lowMood' | 'pain' | 'pastHarm' | 'unwanted' | 'kink' | 'solo' | 'food';

/** One thing that a card says, how well it is supported, and by what. */
export interface Claim {
  readonly grade: Grade;
  readonly from: readonly EvidenceId[];
}

export interface CardFacts {
  readonly id: CardId;
  readonly part: CardPart;
  /** What research claims it makes; their words stand in the same order in `CardWords.claims`. */
  readonly claims: readonly Claim[];
  /** Where it makes none. */
  readonly basis?: Basis;
  /** When people last read it against the sources: year and month. */
  readonly reviewed: `${number}-${number}`;
  readonly note?: ContentNote;
}

export interface CardWords {
  readonly title: string;
  /** 40 to 90 words, one paragraph an item. */
  readonly body: readonly string[];
  /** One small thing to do. */
  readonly try: string;
  /** What each claim is about, after its grade: "Well supported: touch in general". */
  readonly claims: readonly string[];
}
