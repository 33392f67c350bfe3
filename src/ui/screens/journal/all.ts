import { $TRACK } from 'solid-js';
import { unwrap } from 'solid-js/store';

/** The whole of a store's list, followed as one: thousands of entries need no signal each. */
export const all = <T extends object>(list: readonly T[]): readonly T[] => {
  void (list as unknown as Record<symbol, unknown>)[$TRACK];
  return unwrap(list);
};
