import type { Bytes } from '../core/bytes';
import { concat, readU32, readU64, split, u32, u64, u8 } from './wire';

/** From which chunk on (counted from 1) a secretstream with this header goes. */
export interface Segment {
  readonly from: number;
  /** 24 bytes. */
  readonly header: Bytes;
}

/** What a blob's chunks are opened with. */
export interface Manifest {
  /** 32 bytes. */
  readonly key: Bytes;
  /** Bytes of the whole blob; null while it is not whole. */
  readonly length: number | null;
  /** In ascending order; the first one begins with chunk 1. Each resumption adds one. */
  readonly segments: readonly Segment[];
}

/** key 32 | whole u8 | length u64 | then each segment: from u32 | header 24. */
const fixedBytes = [32, 1, 8] as const;
const startBytes = 41;
const segmentBytes = 28;

export const encodeManifest = ({ key, length, segments }: Manifest): Bytes =>
  concat(
    key,
    u8(length === null ? 0 : 1),
    u64(length ?? 0),
    ...segments.flatMap(({ from, header }) => [u32(from), header]),
  );

/** Null for whatever does not have this form. */
export const decodeManifest = (body: Bytes): Manifest | null => {
  const count = (body.length - startBytes) / segmentBytes;
  if (!Number.isInteger(count) || count < 1) return null;
  const [key, whole, length] = split(body, ...fixedBytes) as [Bytes, Bytes, Bytes];
  const segments = Array.from({ length: count }, (_, i) => {
    const at = startBytes + i * segmentBytes;
    return { from: readU32(body, at), header: body.slice(at + 4, at + segmentBytes) };
  });
  const inOrder = segments.every(({ from }, i) => from > (segments[i - 1]?.from ?? 0));
  if (!inOrder || segments[0]?.from !== 1) return null;
  return { key: key.slice(), length: whole[0] === 1 ? readU64(length, 0) : null, segments };
};
