import { origins, type Book, type Collection } from './collection';

/** Something of one's own that may have a copy in the shared book; null: only this person sees it. */
interface Copied {
  readonly sharedAs: string | null;
}

interface Pair {
  readonly own: Book;
  readonly shared: Book;
}

/** Showing one's own things to the partner by copying them into the shared book, and taking them back. */
export const createCopies = <T extends Copied, C>(
  ofOwn: Collection<T>,
  ofShared: Collection<C>,
  toCopy: (value: T) => C,
) => {
  /** The copy goes first: if the app dies between the two, nothing stays shown that the person took back. */
  const unshare = ({ own, shared }: Pair, id: string): void => {
    const value = ofOwn.get(own, id);
    if (!value?.sharedAs) return;
    ofShared.remove(shared, value.sharedAs);
    ofOwn.put(own, id, { ...value, sharedAs: null });
  };
  return {
    unshare,
    share({ own, shared }: Pair, id: string, copyId: string): void {
      const value = ofOwn.get(own, id);
      if (!value || value.sharedAs) return;
      ofShared.put(shared, copyId, toCopy(value));
      ofOwn.put(own, id, { ...value, sharedAs: copyId });
    },
    remove(pair: Pair, id: string): void {
      unshare(pair, id);
      ofOwn.remove(pair.own, id);
    },
    /**
     * What counts as shared while the shared book has no copy is private again: so after a pairing with somebody else,
     * who begins with an empty book, or after a crash between two writes. `ids`: of what is to be looked at.
     */
    settle({ own, shared }: Pair, ids: Iterable<string>): void {
      const copies = new Set(ofShared.ids(shared));
      own.transact(() => {
        for (const id of ids) {
          const value = ofOwn.get(own, id);
          if (value?.sharedAs && !copies.has(value.sharedAs)) {
            ofOwn.put(own, id, { ...value, sharedAs: null });
          }
        }
      }, origins.local);
    },
  };
};
