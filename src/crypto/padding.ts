import type { Bytes } from '../core/bytes';
import { paddedLength } from '../core/padme';
import { lengthPrefixed, readU32 } from './wire';

const lengthBytes = 4;

/** Length and body, with zeros up to `length` bytes, which must hold them. */
export const padTo = (length: number, body: Bytes): Bytes => {
  const padded = new Uint8Array(length);
  padded.set(lengthPrefixed(body));
  return padded;
};

/** Length and body, with zeros up to a PADMÉ length. */
export const pad = (body: Bytes): Bytes => padTo(paddedLength(lengthBytes + body.length), body);

/** Null where the length does not fit. The result owns its buffer. */
export const unpad = (padded: Bytes): Bytes | null => {
  if (padded.length < lengthBytes) return null;
  const end = lengthBytes + readU32(padded, 0);
  return end > padded.length ? null : padded.slice(lengthBytes, end);
};
