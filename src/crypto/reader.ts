import type { Bytes } from '../core/bytes';
import { fromUtf8, readU32, readU64 } from './wire';

/** Reads fields one after another. Beyond the end it gives zeros, and `isDone` says no. */
export const createReader = (bytes: Bytes) => {
  let at = 0;
  const take = (length: number): Bytes => {
    const field = new Uint8Array(length);
    field.set(bytes.subarray(at, at + length));
    at += length;
    return field;
  };
  return {
    take,
    u8: () => take(1)[0] as number,
    u32: () => readU32(take(4), 0),
    /** Exact up to 2^53. */
    u64: () => readU64(take(8), 0),
    text: (length: number) => fromUtf8(take(length)),
    /** The same number of fields of one kind. A count that cannot be true reads nothing. */
    list<T>(count: number, smallest: number, read: () => T): T[] {
      if (count * smallest > bytes.length - at) {
        at = Infinity;
        return [];
      }
      return Array.from({ length: count }, read);
    },
    /** All was there, and nothing is left over. */
    isDone: () => at === bytes.length,
  };
};

export type Reader = ReturnType<typeof createReader>;
