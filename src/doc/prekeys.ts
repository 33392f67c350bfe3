import * as v from 'valibot';
import type { Bytes } from '../core/bytes';
import type { PublicPrekey } from '../core/ports/pairing';
import type { Book } from './collection';
import { createSingle } from './single';

const byte = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255));
const id = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));
const key = v.pipe(
  v.array(byte),
  v.length(32),
  v.transform((bytes): Bytes => Uint8Array.from(bytes)),
);

/** Shared book: keys that the partner's updates may be sealed to; the last one serves when the others are used up. */
export const shownPrekeys = v.object({
  keys: v.pipe(v.array(v.object({ id, key })), v.maxLength(32)),
});

const shown = createSingle<{ readonly keys: readonly PublicPrekey[] }>('prekeys', shownPrekeys, {
  keys: [],
});

export const readPrekeys = (book: Book): readonly PublicPrekey[] => shown.read(book).keys;

export const { observe: observePrekeys } = shown;

const isSame = (one: readonly PublicPrekey[], other: readonly PublicPrekey[]): boolean =>
  one.length === other.length && one.every(({ id: at }, index) => at === other[index]?.id);

export const showPrekeys = (book: Book, keys: readonly PublicPrekey[]): void => {
  if (isSame(readPrekeys(book), keys)) return;
  const plain = keys.map((one) => ({ id: one.id, key: [...one.key] }));
  shown.write(book, { keys: plain as unknown as readonly PublicPrekey[] });
};

/** What is known of updates that go out as files, of one pair. */
export interface Outgoing {
  readonly pairId: string;
  /** Ids of the partner's prekeys that have served. */
  readonly spent: readonly number[];
  /** Something of the shared book has not gone across, by wire or as a file. */
  readonly isPending: boolean;
}

/** Private book. */
export const { read: readOutgoing, write: writeOutgoing } = createSingle<Outgoing>(
  'outgoing',
  v.object({ pairId: v.string(), spent: v.array(id), isPending: v.boolean() }),
  { pairId: '', spent: [], isPending: false },
);
