import { createStore } from 'solid-js/store';
import { observeWay, readWay, writeWay } from '../doc';
import type { Way, WayState } from './api';
import type { Books } from './projection';

export interface WayFlowOptions {
  readonly books: () => Books;
  /** Ends the connections that there are; new ones follow. */
  readonly connectAnew: () => void;
}

/** How the two phones reach each other: through a go-between that hides where they are, or directly by both one's wish. */
export const createWayFlow = ({ books, connectAnew }: WayFlowOptions) => {
  const [state, set] = createStore<WayState>({ mine: false, theirs: false, canHide: null });
  let stops: readonly (() => void)[] = [];

  const look = () => {
    const { sharedBook, partnerBook } = books();
    const wasNear = state.mine && state.theirs;
    set({
      mine: readWay(sharedBook).direct,
      theirs: partnerBook !== null && readWay(partnerBook).direct,
    });
    // What was made directly must not go on; the other way round nothing is in a hurry. The change may still be being
    // taken in from that very connection.
    if (wasNear && !(state.mine && state.theirs)) queueMicrotask(connectAnew);
  };

  const stop = () => {
    for (const each of stops) each();
    stops = [];
  };

  const way: Way = {
    state,
    setDirect: (direct) => writeWay(books().sharedBook, { direct }),
  };

  return {
    way,
    /** After other books have been opened. */
    follow(): void {
      stop();
      const { sharedBook, partnerBook } = books();
      stops = [sharedBook, partnerBook].flatMap((book) => (book ? [observeWay(book, look)] : []));
      look();
    },
    onTurn: (canHide: boolean) => set({ canHide }),
    close: stop,
  };
};
