import type { Bytes } from '../core/bytes';

/** Keys of a book's log up to `last`. */
export function positions(name: Bytes, last: number): IDBKeyRange {
  return IDBKeyRange.bound([name, 0], [name, last]);
}

/** Every key that begins with this name, whatever follows. */
export function under(name: Bytes): IDBKeyRange {
  return IDBKeyRange.bound([name], [name, []]);
}

/** Every key that begins with a greater name. */
export function beyond(name: Bytes): IDBKeyRange {
  return IDBKeyRange.lowerBound([new Uint8Array([...name, 0])]);
}

/** Browsers give binary keys back as buffers; null for what is no name. */
export function toName(key: unknown): Bytes | null {
  if (key instanceof ArrayBuffer) return new Uint8Array(key);
  return key instanceof Uint8Array ? new Uint8Array(key) : null;
}
