import type { Bytes } from '../../core/bytes';
import { isId } from '../keyring';
import { concat, fromUtf8, u8, utf8 } from '../wire';

/** What the sealed channel of a pairing carries after the handshake: one type byte, then the body. */
export type PairingMessage =
  | { readonly type: 'reveal'; readonly nonce: Bytes }
  /** The same from a joiner whose camera has seen the inviter's square: it needs no words. */
  | { readonly type: 'seen'; readonly nonce: Bytes }
  /** The right words were chosen; `book` is the sender's shared book. */
  | { readonly type: 'chosen'; readonly book: string }
  /** Other words were chosen. */
  | { readonly type: 'differ' };

const code = { reveal: 1, chosen: 2, differ: 3, seen: 4 } as const;

export const encodeMessage = (message: PairingMessage): Bytes => {
  switch (message.type) {
    case 'reveal':
    case 'seen':
      return concat(u8(code[message.type]), message.nonce);
    case 'chosen':
      return concat(u8(code.chosen), utf8(message.book));
    case 'differ':
      return u8(code.differ);
  }
};

/** Null for whatever is not exactly one message. */
export const parseMessage = (bytes: Bytes): PairingMessage | null => {
  const body = bytes.slice(1);
  switch (bytes[0]) {
    case code.reveal:
      return body.length === 32 ? { type: 'reveal', nonce: body } : null;
    case code.seen:
      return body.length === 32 ? { type: 'seen', nonce: body } : null;
    case code.chosen: {
      const book = fromUtf8(body);
      return isId(book) ? { type: 'chosen', book } : null;
    }
    case code.differ:
      return body.length === 0 ? { type: 'differ' } : null;
    default:
      return null;
  }
};
