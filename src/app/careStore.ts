import { createStore, reconcile, type SetStoreFunction } from 'solid-js/store';
import type { CareState } from './api/care';

/** What tells the entries of a list apart, where it is not `id`. */
const keys: Readonly<Partial<Record<keyof CareState, string>>> = {
  card: 'pref',
  soloCard: 'pref',
  overlaps: 'pref',
};

/** A store writes into what it is given, and no object may stand in it twice. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The store of care. Fields that are the same as before, and lines that stay, are left as they are. */
export const createCareStore = (initial: CareState) => {
  const [state, setState] = createStore<CareState>(copyOf(initial));
  const setField = setState as unknown as SetStoreFunction<Record<string, unknown>>;
  let shown = initial;
  return {
    state,
    show(next: CareState): void {
      for (const field of Object.keys(next) as (keyof CareState)[]) {
        if (next[field] === shown[field]) continue;
        setField(field, reconcile(copyOf(next[field]), { key: keys[field] ?? 'id' }));
      }
      shown = next;
    },
  };
};
