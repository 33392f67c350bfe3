import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import type { Book } from './collection';

/**
 * A part of a snapshot: a mark, then a Yjs V2 update, which is applied in half the time of a V1 one. No V1 update begins
 * with the mark: a V1 reader takes it for a number out of range and throws, so that an earlier version of the app counts
 * the part as unreadable and leaves everything as it lies.
 */
const mark = new Uint8Array(8).fill(255);

export const toPart = (update: Uint8Array): Bytes => {
  const packed = Y.convertUpdateFormatV1ToV2(update);
  const part = new Uint8Array(mark.length + packed.length);
  part.set(mark);
  part.set(packed, mark.length);
  return part;
};

/**
 * Takes a part, or a V1 update, as every other record is. Only for what this vault has sealed itself: a V2 update from
 * elsewhere may unfold without end.
 */
export const applyStored = (book: Book, bytes: Bytes, origin: unknown): void => {
  const isPart = mark.every((byte, at) => bytes[at] === byte);
  if (isPart) Y.applyUpdateV2(book, bytes.subarray(mark.length), origin);
  else Y.applyUpdate(book, bytes, origin);
};
