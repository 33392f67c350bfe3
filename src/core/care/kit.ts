import type { PrefId, Way } from './types';

/** Something to lay ready. */
export interface KitItem {
  readonly id: string;
  /** The items that it is for. */
  readonly serves: readonly PrefId[];
  /** Fits into the box that is sent ahead. */
  readonly posts: boolean;
}

export interface Packed {
  readonly id: string;
  readonly posts: boolean;
  readonly forWhom: 'me' | 'them' | 'both';
}

/** Something that is liked. `way` null: by this person, alone. */
export interface Served {
  readonly pref: PrefId;
  readonly way: Way | null;
}

const whomOf = { both: 'both', meToThem: 'them', themToMe: 'me' } as const;

/** What to lay ready for what is liked, together or alone. In the order of the items. */
export const packList = (items: readonly KitItem[], liked: readonly Served[]): readonly Packed[] =>
  items.flatMap(({ id, serves, posts }) => {
    const whom = new Set(
      liked.flatMap(({ pref, way }) => (serves.includes(pref) ? [way ? whomOf[way] : 'me'] : [])),
    );
    if (whom.size === 0) return [];
    const [only = 'both'] = whom;
    return [{ id, posts, forWhom: whom.size === 1 ? only : 'both' }];
  });
