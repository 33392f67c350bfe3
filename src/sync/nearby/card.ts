import type { NearbyCard } from '../../core/ports/sync';
import type { Bytes } from '../../core/bytes';
import { createSquareReader, type ScanProgress } from './squares';

/**
 * What a phone shows as squares: kind u8, then
 *
 *     1 invite   secret 32 | expiry in seconds u32be | mark 32 | offer
 *     2 reply    mark 32 | answer, or nothing where the two meet at the relay
 *     3 meet     offer
 *     4 met      answer
 */
const kinds = { invite: 1, reply: 2, meet: 3, met: 4 } as const;

const keyBytes = 32;
const inviteHead = 1 + keyBytes + 4 + keyBytes;

export const encodeCard = (card: NearbyCard): Bytes => {
  switch (card.type) {
    case 'invite': {
      const bytes = new Uint8Array(inviteHead + card.offer.length);
      bytes[0] = kinds.invite;
      bytes.set(card.secret, 1);
      new DataView(bytes.buffer).setUint32(1 + keyBytes, Math.floor(card.expiresAt / 1000));
      bytes.set(card.mark, 1 + keyBytes + 4);
      bytes.set(card.offer, inviteHead);
      return bytes;
    }
    case 'reply':
      return new Uint8Array([kinds.reply, ...card.mark, ...(card.answer ?? [])]);
    case 'meet':
      return new Uint8Array([kinds.meet, ...card.offer]);
    case 'met':
      return new Uint8Array([kinds.met, ...card.answer]);
  }
};

/** Undefined for whatever is no card. The descriptions in it have not been read. */
export const parseCard = (bytes: Bytes): NearbyCard | undefined => {
  const body = bytes.slice(1);
  switch (bytes[0]) {
    case kinds.invite: {
      if (bytes.length <= inviteHead) return undefined;
      const expiresAt = new DataView(body.buffer).getUint32(keyBytes) * 1000;
      const mark = body.slice(keyBytes + 4, inviteHead - 1);
      const offer = body.slice(inviteHead - 1);
      return { type: 'invite', secret: body.slice(0, keyBytes), expiresAt, mark, offer };
    }
    case kinds.reply: {
      if (body.length < keyBytes) return undefined;
      const answer = body.length > keyBytes ? body.slice(keyBytes) : null;
      return { type: 'reply', mark: body.slice(0, keyBytes), answer };
    }
    case kinds.meet:
      return body.length > 0 ? { type: 'meet', offer: body } : undefined;
    case kinds.met:
      return body.length > 0 ? { type: 'met', answer: body } : undefined;
    default:
      return undefined;
  }
};

/** Collects squares until they make a card. */
export const createCardReader = () => {
  const reader = createSquareReader();
  return {
    add(text: string): (ScanProgress & { readonly card: NearbyCard | null }) | null {
      const read = reader.add(text);
      if (!read) return null;
      const { have, total, whole } = read;
      const card = whole ? parseCard(whole) : null;
      return card === undefined ? null : { have, total, card };
    },
  };
};
