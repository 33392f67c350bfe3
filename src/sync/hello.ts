import type { Bytes } from '../core/bytes';
import { sealedSizes } from './frames';

/**
 * A message of the handshake, in a size that frames have: `length u16be | message | zeros`. What is not sealed yet shows
 * nothing either.
 */
export const padHello = (message: Bytes): Bytes => {
  const size = sealedSizes.find((sealed) => 2 + message.length <= sealed);
  if (size === undefined) throw new RangeError('handshake message larger than the largest frame');
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint16(0, message.length);
  bytes.set(message, 2);
  return bytes;
};

/** Undefined where the length goes beyond the end. */
export const readHello = (bytes: Bytes): Bytes | undefined => {
  if (bytes.length < 2) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint16(0);
  return 2 + length <= bytes.length ? bytes.slice(2, 2 + length) : undefined;
};
