import type { Bytes } from '../core/bytes';

/** Fixed, unambiguous encodings. Everything is big-endian. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

export const fromUtf8 = (bytes: Bytes): string => decoder.decode(bytes);

export const u8 = (value: number): Bytes => Uint8Array.of(value);

export const u16 = (value: number): Bytes => {
  const bytes = new Uint8Array(2);
  new DataView(bytes.buffer).setUint16(0, value);
  return bytes;
};

export const u32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

export const u64 = (value: number): Bytes => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
};

export const readU32 = (bytes: Bytes, offset: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset);

/** Exact up to 2^53. */
export const readU64 = (bytes: Bytes, offset: number): number =>
  Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(offset));

export const concat = (...parts: readonly Bytes[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

/** Length first: LP(a) | LP(b) can be read in one way only. */
export const lengthPrefixed = (bytes: Bytes): Bytes => concat(u32(bytes.length), bytes);

/** Cuts bytes into fields of the given lengths, which must add up to the whole. */
export const split = (bytes: Bytes, ...lengths: readonly number[]): Bytes[] => {
  let offset = 0;
  return lengths.map((length) => bytes.subarray(offset, (offset += length)));
};

/** Whether the first of two equally long is the greater one, byte by byte. */
export const isGreater = (a: Bytes, b: Bytes): boolean => {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
};
