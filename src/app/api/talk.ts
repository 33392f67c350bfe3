import type { Round } from '../../core/talk/reveal';

export type { Round } from '../../core/talk/reveal';

export interface TalkState {
  /** Questions that are answered apart and opened together, the newest first; none without a partner. */
  readonly rounds: readonly Round[];
  /** What has been written and not sealed yet, by question: one text for each part. */
  readonly drafts: Readonly<Record<string, readonly string[]>>;
}

/** Answers that two people give apart and open together. */
export interface TalkTogether {
  readonly state: TalkState;
  /** Kept on this device only. Only empty texts take it away. */
  draft(question: string, parts: readonly string[]): void;
  /**
   * Commits to the answer: it opens as soon as the partner has committed to theirs, and can be taken back until then.
   * Answers the partner's round where they have begun one. Resolves to the round; undefined without a partner.
   */
  seal(question: string, parts: readonly string[]): Promise<string | undefined>;
  /** Takes the own answer away, sealed or open. */
  remove(round: string): void;
}
