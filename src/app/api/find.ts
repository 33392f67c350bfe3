/** Where a text was found: in the own journal, in what the partner shared, what was kept of a former one, and so on. */
export type FindingKind = 'entry' | 'theirs' | 'kept' | 'answer' | 'plan' | 'review';

export interface Finding {
  readonly kind: FindingKind;
  /** Of the entry; of anything else, an id within its kind. */
  readonly id: string;
  readonly text: string;
  /** Milliseconds since the Unix epoch; null where that is not known. */
  readonly at: number | null;
}

/** Search in everything that lies open, in memory only. */
export interface Find {
  /**
   * Texts in which every word of the query begins a word, the newest first. A later call overtakes an earlier one, which
   * then finds nothing.
   */
  look(query: string): Promise<readonly Finding[]>;
}
