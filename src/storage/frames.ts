import type { Bytes } from '../core/bytes';

/** One record's plain text: each update after its length as u32 big-endian. */
export function frame(updates: readonly Bytes[]): Bytes {
  const size = updates.reduce((total, update) => total + 4 + update.length, 0);
  const framed = new Uint8Array(size);
  const view = new DataView(framed.buffer);
  let at = 0;
  for (const update of updates) {
    view.setUint32(at, update.length);
    framed.set(update, at + 4);
    at += 4 + update.length;
  }
  return framed;
}

/** The updates, each in a buffer of its own; null where the lengths do not add up. */
export function unframe(framed: Bytes): Bytes[] | null {
  const view = new DataView(framed.buffer, framed.byteOffset, framed.byteLength);
  const updates: Bytes[] = [];
  let at = 0;
  while (at < framed.length) {
    if (at + 4 > framed.length) return null;
    const end = at + 4 + view.getUint32(at);
    if (end > framed.length) return null;
    updates.push(framed.slice(at + 4, end));
    at = end;
  }
  return updates;
}
