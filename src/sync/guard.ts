import type { Bytes } from '../core/bytes';

/** Whose side of a book this device is on: its writer's, or its reader's. */
export type Side = 'author' | 'reader';

/** The first two bytes of a y-webrtc message: its kind (0 sync, 1 and 3 awareness, 4 peers), then the sync step. */
const syncMessage = 0;
const steps = ['request', 'answer', 'update'] as const;

export type MessageType = (typeof steps)[number];

export interface Message {
  readonly type: MessageType;
  /** A state vector of a request, a Yjs V1 update of an answer and an update. */
  readonly body: Bytes;
}

const markBytes = 2;

/** Seven bits a byte, the lowest first (lib0 `writeVarUint`). */
const lengthToBytes = (length: number): number[] =>
  length < 0x80 ? [length] : [(length & 0x7f) | 0x80, ...lengthToBytes(length >>> 7)];

/** A length of at most 28 bits, and where what it counts begins. */
const readLength = (bytes: Bytes, at: number): { length: number; start: number } | undefined => {
  let length = 0;
  for (let digit = 0; digit < 4; digit += 1) {
    const byte = bytes[at + digit];
    if (byte === undefined) return undefined;
    length |= (byte & 0x7f) << (7 * digit);
    if (byte < 0x80) return { length, start: at + digit + 1 };
  }
  return undefined;
};

export const encodeMessage = ({ type, body }: Message): Bytes => {
  const head = [syncMessage, steps.indexOf(type), ...lengthToBytes(body.length)];
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
};

/** Undefined for every other kind, and for a length that is not exactly that of what follows. */
export const decodeMessage = (bytes: Bytes): Message | undefined => {
  const type = bytes[0] === syncMessage ? steps[bytes[1] ?? steps.length] : undefined;
  const read = type && readLength(bytes, markBytes);
  if (!read || read.start + read.length !== bytes.length) return undefined;
  return { type, body: bytes.subarray(read.start) };
};

/**
 * Direction of a single-writer book (security.md, decision 3): content flows from the author, requests from the
 * reader, and nothing else flows at all, awareness included. Checked before Yjs sees a byte, and before a byte leaves.
 * Undefined for what may not pass.
 */
export const filterMessage = (side: Side, way: 'in' | 'out', bytes: Bytes): Message | undefined => {
  const message = decodeMessage(bytes);
  const isFromAuthor = (side === 'author') === (way === 'out');
  return message && isFromAuthor === (message.type !== 'request') ? message : undefined;
};
