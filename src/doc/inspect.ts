import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import type { Verdict } from '../core/ports/sync';
import type { Book } from './collection';
import { reachOf } from './parts';
import { shownMaps } from './shownMaps';

/** How much a book may hold in all: ten years of many changes a day. */
const most = { writers: 10_000, written: 1_000_000 };
/** Yjs draws 32 bits. */
const largestClient = 0xffff_ffff;

type Decoded = ReturnType<typeof Y.decodeUpdate>;
type Struct = Decoded['structs'][number];

/** Only whole values under known names: no nested types, no lists, nothing inserted in between. */
const isPlain = (item: Y.Item): boolean => {
  if (item.rightOrigin !== null) return false;
  if (!(item.content instanceof Y.ContentBinary || item.content instanceof Y.ContentDeleted)) {
    return false;
  }
  // With an origin, name and key are those of the item that it follows.
  if (item.origin !== null) return item.parent === null && item.parentSub === null;
  const parent: unknown = item.parent;
  const map = typeof parent === 'string' ? shownMaps.get(parent) : undefined;
  return map !== undefined && map.key.test(item.parentSub ?? '');
};

/** Written before, and now something else under the same number. */
const isContradiction = (book: Book, struct: Struct): boolean => {
  if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentBinary)) return false;
  const known = Y.getItem(book.store, struct.id);
  if (!(known instanceof Y.Item) || !(known.content instanceof Y.ContentBinary)) return false;
  const [before, now] = [known.content.content, struct.content.content];
  return before.length !== now.length || before.some((byte, at) => byte !== now[at]);
};

/** An update without anything in it has two bytes; what is longer was written for another reader (Yjs V2). */
const emptyBytes = 2;

const decode = (update: Bytes): Decoded | undefined => {
  try {
    const decoded = Y.decodeUpdate(update);
    const isEmpty = decoded.structs.length === 0 && decoded.ds.clients.size === 0;
    return isEmpty && update.length > emptyBytes ? undefined : decoded;
  } catch {
    return undefined;
  }
};

/**
 * Looks through an update from a partner's device before anything is made of it. `book`: what came before it. What
 * builds on something missing is `tooEarly`: Yjs would keep it aside and look at it again with every further update.
 * Reading allocates no more than the update holds; what counts it claims does not matter.
 */
export const inspectUpdate = (book: Book, update: Bytes): Verdict => {
  const decoded = decode(update);
  if (!decoded) return 'refused';
  const reach = new Map(reachOf(book));
  const reaches = (id: Y.ID) => id.clock < (reach.get(id.client) ?? 0);

  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    if (client > largestClient || struct instanceof Y.Skip) return 'refused';
    if (struct instanceof Y.Item && !isPlain(struct)) return 'refused';
    const known = reach.get(client) ?? 0;
    if (clock > known) return 'tooEarly';
    if (clock < known && isContradiction(book, struct)) return 'refused';
    reach.set(client, Math.max(known, clock + struct.length));
  }
  for (const struct of decoded.structs) {
    if (struct instanceof Y.Item && struct.origin && !reaches(struct.origin)) return 'tooEarly';
  }
  for (const [client, runs] of decoded.ds.clients) {
    for (const { clock, len } of runs) {
      if (clock + len > (reach.get(client) ?? 0)) return 'tooEarly';
    }
  }
  let written = 0;
  for (const clock of reach.values()) written += clock;
  return reach.size <= most.writers && written <= most.written ? 'fits' : 'refused';
};
