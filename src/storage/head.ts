import type { Bytes } from '../core/bytes';

/** A snapshot as a head vouches for it. */
export interface Extent {
  /** The last position that the snapshot covers. */
  readonly seq: number;
  /** How many parts it has. */
  readonly parts: number;
}

const bodyBytes = 12;

/** A head's plain text: u32 parts | u64 seq. Nothing where there is no snapshot in parts. */
export function encodeHead(extent: Extent | null): Bytes {
  if (!extent) return new Uint8Array();
  const view = new DataView(new ArrayBuffer(bodyBytes));
  view.setUint32(0, extent.parts);
  view.setBigUint64(4, BigInt(extent.seq));
  return new Uint8Array(view.buffer);
}

/** Undefined where it is no head's plain text. */
export function decodeHead(plain: Bytes): Extent | null | undefined {
  if (plain.length === 0) return null;
  if (plain.length !== bodyBytes) return undefined;
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  return { parts: view.getUint32(0), seq: Number(view.getBigUint64(4)) };
}
