import type { Bytes } from '../core/bytes';

/** Bytes that have come and were not taken yet. */
export interface ByteQueue {
  readonly length: number;
  put(bytes: Bytes): void;
  /** The first `length` bytes, which must be there, in a buffer of their own. */
  take(length: number): Bytes;
}

export const createByteQueue = (): ByteQueue => {
  let pieces: Bytes[] = [];
  /** Bytes of the first piece that are taken already. */
  let offset = 0;
  let length = 0;

  return {
    get length() {
      return length;
    },

    put(bytes) {
      if (bytes.length > 0) pieces.push(bytes);
      length += bytes.length;
    },

    take(wanted) {
      if (wanted > length) throw new Error('Not enough has come yet');
      const taken = new Uint8Array(wanted);
      let used = 0;
      for (let filled = 0; filled < wanted;) {
        const piece = (pieces[used] as Bytes).subarray(offset, offset + wanted - filled);
        taken.set(piece, filled);
        filled += piece.length;
        offset += piece.length;
        if (offset === pieces[used]?.length) {
          used += 1;
          offset = 0;
        }
      }
      pieces = pieces.slice(used);
      length -= wanted;
      return taken;
    },
  };
};
