import type { Bytes } from '../core/bytes';

/** Updates in groups of about `sliceBytes`, in order; a larger one stands alone. */
export function* slicesOf(updates: readonly Bytes[], sliceBytes: number): Generator<Bytes[]> {
  let slice: Bytes[] = [];
  let size = 0;
  for (const update of updates) {
    if (size > 0 && size + update.length > sliceBytes) {
      yield slice;
      slice = [];
      size = 0;
    }
    slice.push(update);
    size += update.length;
  }
  if (slice.length > 0) yield slice;
}
