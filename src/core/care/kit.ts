import type { CareLine } from './card';
import type { PrefId } from './types';

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

const whomOf = ({ way }: CareLine): Packed['forWhom'] =>
  way === 'both' ? 'both' : way === 'meToThem' ? 'them' : 'me';

/** What to lay ready for what everybody likes, and for what this person likes alone. In the order of the items. */
export const packList = (
  items: readonly KitItem[],
  shared: readonly CareLine[],
  alone: readonly CareLine[],
): readonly Packed[] =>
  items.flatMap(({ id, serves, posts }) => {
    const served = (lines: readonly CareLine[]) =>
      lines.filter(({ pref }) => serves.includes(pref));
    const whom = new Set([
      ...served(shared).map(whomOf),
      ...served(alone).map(() => 'me' as const),
    ]);
    if (whom.size === 0) return [];
    const [only = 'both'] = whom;
    return [{ id, posts, forWhom: whom.size === 1 ? only : 'both' }];
  });
