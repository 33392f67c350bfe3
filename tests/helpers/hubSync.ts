import * as Y from 'yjs';
import { createOwnOrigin } from '../../src/core/ownDevice';
import type { SyncStatus } from '../../src/core/ports/sync';

/** A device's end of one tie. */
export interface Party {
  readonly books: readonly {
    readonly id: string;
    readonly doc: Y.Doc;
    readonly side: 'author' | 'reader' | 'own';
  }[];
  readonly tell: (status: SyncStatus) => void;
}

/** From one book to another, now and with every change from then on. Returns how to end it. */
const pour = (from: Y.Doc, to: Y.Doc, origin: object): (() => void) => {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from), origin);
  const onUpdate = (update: Uint8Array, by: unknown) => {
    if (by !== origin) Y.applyUpdate(to, update, origin);
  };
  from.on('update', onUpdate);
  return () => from.off('update', onUpdate);
};

/** Sync without a wire: whoever has the same tie shares what it allows, at once. */
export const createHubSync = () => {
  const places = new Map<string, Party[]>();
  const stops = new Map<Party, (() => void)[]>();

  const connect = (one: Party, other: Party) => {
    const origin = createOwnOrigin();
    for (const { id, doc, side } of one.books) {
      const there = other.books.find((book) => book.id === id);
      if (!there) continue;
      const ends: (() => void)[] = [];
      if (side !== 'reader') ends.push(pour(doc, there.doc, origin));
      if (there.side !== 'reader') ends.push(pour(there.doc, doc, origin));
      for (const party of [one, other]) stops.get(party)?.push(...ends);
    }
    for (const { tell } of [one, other]) tell({ state: 'upToDate', at: 0 });
  };

  return {
    /** Who meets whom right now: ties with two ends. */
    pairs: () => [...places].filter(([, there]) => there.length > 1).map(([tie]) => tie),
    enter(tie: string, party: Party): () => void {
      const there = places.get(tie) ?? [];
      places.set(tie, there);
      stops.set(party, []);
      const [other] = there;
      there.push(party);
      if (other) queueMicrotask(() => there.includes(party) && connect(other, party));
      return () => {
        there.splice(there.indexOf(party), 1);
        for (const stop of stops.get(party) ?? []) stop();
      };
    },
  };
};
