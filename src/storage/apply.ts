import type { Change, StoredBook } from './backend';

/** A book of which nothing lies there. */
export const nothing: StoredBook = { snapshot: undefined, parts: [], log: [], head: undefined };

/** The book after the change; null where an update finds its place taken. Shares records with both, copies none. */
export function apply(stored: StoredBook, change: Change): StoredBook | null {
  const { head } = change;
  switch (change.kind) {
    case 'update': {
      const { seq } = change.record;
      return stored.log.some((old) => old.seq === seq)
        ? null
        : {
            ...stored,
            log: [...stored.log, change.record].toSorted((a, b) => a.seq - b.seq),
            head,
          };
    }
    case 'snapshot':
      return {
        snapshot: undefined,
        parts: change.parts,
        log: stored.log.filter((old) => old.seq > change.seq),
        head,
      };
    case 'renewal':
      return {
        snapshot: change.snapshot ?? stored.snapshot,
        parts: stored.parts.map((old) => change.parts.find((r) => r.part === old.part) ?? old),
        log: stored.log.map((old) => change.log.find((r) => r.seq === old.seq) ?? old),
        head,
      };
    case 'removal':
      return nothing;
  }
}
