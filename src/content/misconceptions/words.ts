import type { MythId } from './misconceptions';

export interface MythWords {
  /** What people say. */
  readonly title: string;
  /** The other side of it, 40 to 90 words. */
  readonly body: readonly string[];
  readonly try: string;
  readonly claims: readonly string[];
}

export type MisconceptionWords = Readonly<Record<MythId, MythWords>>;
