import type { Answer, AnswerKey, Kind } from './types';

/** What a person keeps around their answers. Times are milliseconds since the Unix epoch. */

/** A change of one's own answer, as the history tells it. Null: unanswered. */
export interface Change {
  readonly at: number;
  readonly key: AnswerKey;
  /** Null: what holds in general. */
  readonly kind: Kind | null;
  readonly from: Answer | null;
  readonly to: Answer | null;
}

/** "If it went badly": what I am like afterwards, what helps, what does not, whom to call. */
export type PlanPart = 'afterwards' | 'helps' | 'doesNotHelp' | 'call';

export const planParts: readonly PlanPart[] = ['afterwards', 'helps', 'doesNotHelp', 'call'];

/** Each part is shown to the partner only if that was chosen. */
export type DropPlan = Readonly<
  Record<PlanPart, { readonly text: string; readonly shown: boolean }>
>;

/** The name, pronouns and words for the body that a person wants to hear. */
export interface Names {
  readonly called: string;
  readonly pronouns: string;
  readonly body: string;
  readonly shown: boolean;
}
