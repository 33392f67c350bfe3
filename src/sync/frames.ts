import type { Bytes } from '../core/bytes';
import { err, ok, type Result } from '../core/result';

/**
 * What travels inside the Noise session: `type u8 | length u32be | body | zeros`, padded so that the sealed frame has
 * one of five sizes (security.md 4.4). A message larger than a frame travels in parts.
 */
export const frameType = {
  part: 0,
  last: 1,
  ping: 2,
  pong: 3,
  delivered: 4,
  head: 5,
  want: 6,
  piece: 7,
} as const;
export type FrameType = (typeof frameType)[keyof typeof frameType];

export interface Frame {
  readonly type: FrameType;
  readonly body: Bytes;
}

/** Sizes of sealed frames in bytes; 65,535 is the largest Noise message. */
export const sealedSizes = [256, 1024, 4096, 16384, 65535] as const;

const headBytes = 5;
const tagBytes = 16;

/** The body that fits into a sealed frame of this size. */
export const roomIn = (sealedSize: number): number => sealedSize - tagBytes - headBytes;

const types: readonly number[] = Object.values(frameType);
const isFrameType = (value: number): value is FrameType => types.includes(value);

export const encodeFrame = ({ type, body }: Frame): Bytes => {
  const size = sealedSizes.find((sealed) => roomIn(sealed) >= body.length);
  if (size === undefined) throw new RangeError('frame body larger than the largest frame');
  const bytes = new Uint8Array(size - tagBytes);
  bytes[0] = type;
  new DataView(bytes.buffer).setUint32(1, body.length);
  bytes.set(body, headBytes);
  return bytes;
};

export const decodeFrame = (bytes: Bytes): Result<Frame, { type: 'BadFrame' }> => {
  const type = bytes[0];
  if (type === undefined || bytes.length < headBytes || !isFrameType(type)) {
    return err({ type: 'BadFrame' });
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  if (headBytes + length > bytes.length) return err({ type: 'BadFrame' });
  return ok({ type, body: bytes.slice(headBytes, headBytes + length) });
};

/** A frame without parts: a count. */
export const countFrame = (type: 'delivered', count: number): Bytes => {
  const body = new Uint8Array(4);
  new DataView(body.buffer).setUint32(0, count);
  return encodeFrame({ type: frameType[type], body });
};

/** Undefined where the body is no count. */
export const countIn = ({ body }: Frame): number | undefined =>
  body.length === 4 ? new DataView(body.buffer, body.byteOffset).getUint32(0) : undefined;

/** Cuts a message into frames of at most `sealedSize` bytes once sealed. An empty message is one empty frame. */
export const splitMessage = (message: Bytes, sealedSize: number): Bytes[] => {
  const room = roomIn(sealedSize);
  const frames: Bytes[] = [];
  let at = 0;
  do {
    const body = message.subarray(at, at + room);
    at += room;
    frames.push(encodeFrame({ type: at < message.length ? frameType.part : frameType.last, body }));
  } while (at < message.length);
  return frames;
};

/** Joins parts into messages, refusing any that grows past `maxBytes` before it is held in memory. */
export const createJoiner = (maxBytes: number) => {
  let parts: Bytes[] = [];
  let held = 0;
  return {
    /** The whole message with its last part; `null` while parts are missing. */
    add(frame: Frame): Result<Bytes | null, { type: 'TooLarge' }> {
      held += frame.body.length;
      if (held > maxBytes) return err({ type: 'TooLarge' });
      parts.push(frame.body);
      if (frame.type === frameType.part) return ok(null);
      const message = new Uint8Array(held);
      let at = 0;
      for (const part of parts) {
        message.set(part, at);
        at += part.length;
      }
      parts = [];
      held = 0;
      return ok(message);
    },
  };
};

const timeBytes = 8;

/** A frame with moments in it, each as milliseconds since the Unix epoch. */
export const timeFrame = (type: 'ping' | 'pong', ...times: readonly number[]): Bytes => {
  const body = new Uint8Array(timeBytes * times.length);
  const view = new DataView(body.buffer);
  for (const [at, ms] of times.entries()) {
    view.setBigUint64(timeBytes * at, BigInt(Math.max(0, Math.round(ms))));
  }
  return encodeFrame({ type: frameType[type], body });
};

/** The moments in a frame; none where its body has another length than `count` of them. */
export const timesIn = ({ body }: Frame, count: number): readonly number[] => {
  if (body.length !== timeBytes * count) return [];
  const view = new DataView(body.buffer, body.byteOffset);
  return Array.from({ length: count }, (_, at) => Number(view.getBigUint64(timeBytes * at)));
};
