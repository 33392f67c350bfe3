import type { Grade } from '../grades';

export type EvidenceId = `E${number}`;

export type Design =
  | 'trial'
  | 'trials'
  | 'pooled'
  | 'diary'
  | 'survey'
  | 'laboratory'
  | 'interviews'
  | 'review'
  | 'practice';

/** `checked`: compared with a source. What is not is never shown. */
export interface Checked {
  readonly text: string;
  readonly checked: boolean;
}

/** One row of care.md section 1; the words about it are in `en/words.ts`. Ids are never reused. */
export interface Evidence {
  readonly id: EvidenceId;
  /** Authors, year, journal. Null where there is practice and no study. */
  readonly citation: Checked | null;
  /** DOIs as text: nothing is fetched. */
  readonly dois: readonly Checked[];
  readonly design: Design;
  /** The strongest claim it can carry. */
  readonly grade: Grade;
}

export interface EvidenceWords {
  /** Who took part, and what they did. */
  readonly who: string;
  /** What it can’t tell. */
  readonly limit: string;
}

export const checked = (text: string): Checked => ({ text, checked: true });

/** From memory, still to be compared with a source. */
export const unchecked = (text: string): Checked => ({ text, checked: false });
