import type { Answer, AnswerKey, Kind, Liking, PrefGroup, PrefId, Refusal } from './types';

/** What one person has said about care, as it is kept. Times are milliseconds since the Unix epoch. */

/** An answer as it was given. */
export interface Given {
  /** Null: taken back. */
  readonly answer: Answer | null;
  readonly at: number;
  /** Of a `notNow`: open again from then on, and no yes. Null: until it is answered anew. */
  readonly until: number | null;
  /** A refusal that was loosened: it stands until then (care.md 4.4 rule 6). */
  readonly held: { readonly answer: Refusal; readonly until: number } | null;
}

export type GivenAnswers = ReadonlyMap<AnswerKey, Given>;

/** `ifBoth`: the partner's app holds it back until they have said a liking too. */
export type Visibility = 'private' | 'shared' | 'ifBoth';

/** How an item is liked (care.md 4.2). The place is said on the touch map, names and words in `Names`. */
export interface How {
  readonly duration?: 'moment' | '1' | '3' | '5' | '10' | '20' | 'tillISay';
  readonly timing?: 'atOnce' | 'afterWashing' | 'tonight' | 'tomorrow';
  readonly starts?: 'me' | 'you' | 'either' | 'ask';
  readonly strength?: 'light' | 'medium' | 'firm';
  readonly words?: 'plain' | 'warm' | 'playful' | 'none';
  /** At most 140 characters; goes with the item wherever that goes. */
  readonly note?: string;
}

export type HowPart = keyof How;

/** The today tags (care.md 4.2). */
export type Tag =
  | 'tired'
  | 'stressed'
  | 'sore'
  | 'sensoryFull'
  | 'low'
  | 'shortOfTime'
  | 'wantCloseness'
  | 'needSpace'
  | 'caring'
  | 'period'
  | 'flareUp';

/** What holds for one evening; nothing of it after `until`. */
export interface Today {
  readonly until: number;
  readonly tags: readonly Tag[];
  /** Tags that were taken off while care was under way: what they left out stays out for the evening. */
  readonly stillTags: readonly Tag[];
  /** The partner sees the tags. */
  readonly shown: boolean;
  /** Gentle mode only: touch was switched on for this evening. */
  readonly touch: boolean;
  readonly kind: Kind | null;
  /** Care has begun: from now on nothing loosens this evening. */
  readonly underWay: boolean;
}

export interface CareSettings {
  readonly gentle: boolean;
  /** Gentle mode was switched off, and holds until then. */
  readonly gentleUntil: number | null;
  /** Nothing is shown to a partner but what was set to be shown, item by item. Null: as gentle mode has it. */
  readonly keepPrivate: boolean | null;
  /** Groups that are neither asked nor offered, such as food. */
  readonly hidden: readonly PrefGroup[];
}

export interface Profile {
  readonly answers: GivenAnswers;
  readonly kinds: ReadonlyMap<Kind, GivenAnswers>;
  readonly how: ReadonlyMap<PrefId, How>;
  readonly visibility: ReadonlyMap<PrefId, Visibility>;
  readonly settings: CareSettings;
  readonly today: Today | null;
}

/** What a partner shows of one question. */
export interface Shown {
  /** By kind; absent is absent, for whatever reason. */
  readonly likings: Readonly<Partial<Record<Kind, Liking>>>;
  /** To be held back until the reader likes it too. */
  readonly ifBoth: boolean;
  readonly how: How;
}

export type ShownProfile = ReadonlyMap<AnswerKey, Shown>;
