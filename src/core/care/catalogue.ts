import type { KindRule, TagRule } from './rules';
import type { Tag } from './profile';
import type { Kind, Preference } from './types';

/** The content that the pure functions work on, handed in so that they know none of it. */
export interface Catalogue {
  /** Items and places, in their order. */
  readonly questions: readonly Preference[];
  readonly kinds: Readonly<Record<Kind, KindRule>>;
  readonly tags: Readonly<Record<Tag, TagRule>>;
}
