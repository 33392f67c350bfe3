import type { Bytes } from '../core/bytes';
import { decodeMessage, encodeMessage, type Message } from './guard';

/**
 * Between two devices of one person all books share one channel: length of the book's name u8 | name | what u8 | body.
 * What 0: a request, an answer or an update, as it goes between partners; 1: how many messages of content have been used
 * (u32); 2: how far the sender has the book on its disk (a state vector).
 */
export type LaneMessage =
  | { readonly what: 'content'; readonly message: Message }
  | { readonly what: 'delivered'; readonly count: number }
  | { readonly what: 'head'; readonly head: Bytes };

const delivered = 1;
const head = 2;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const bodyOf = (message: LaneMessage): Bytes => {
  // A message of content begins with a zero itself.
  if (message.what === 'content') return encodeMessage(message.message);
  if (message.what === 'head') return Uint8Array.of(head, ...message.head);
  const bytes = new Uint8Array(5);
  bytes[0] = delivered;
  new DataView(bytes.buffer).setUint32(1, message.count);
  return bytes;
};

/** `book`: a name of at most 255 bytes. */
export const encodeLane = (book: string, message: LaneMessage): Bytes => {
  const [name, body] = [encoder.encode(book), bodyOf(message)];
  const bytes = new Uint8Array(1 + name.length + body.length);
  bytes[0] = name.length;
  bytes.set(name, 1);
  bytes.set(body, 1 + name.length);
  return bytes;
};

/** Undefined for whatever is not exactly one message. */
export const decodeLane = (
  bytes: Bytes,
): { readonly book: string; readonly message: LaneMessage } | undefined => {
  const start = 1 + (bytes[0] ?? 0);
  const book = decoder.decode(bytes.subarray(1, start));
  const body = bytes.subarray(start);
  if (body[0] === delivered && body.length === 5) {
    const count = new DataView(body.buffer, body.byteOffset).getUint32(1);
    return { book, message: { what: 'delivered', count } };
  }
  if (body[0] === head) return { book, message: { what: 'head', head: body.slice(1) } };
  const message = decodeMessage(body);
  return message && { book, message: { what: 'content', message } };
};
