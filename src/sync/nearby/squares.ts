import { bech32m } from '@scure/base';
import type { Bytes } from '../../core/bytes';
import { crc32 } from './crc32';

/**
 * Bytes as the texts of one or several QR codes: bech32m in capitals (which QR codes hold densely) under the prefix `hs`,
 * over version u8 | CRC-32 of the whole u32be | number u8 | how many u8 | a part of the whole. Each text has its own
 * checksum, they may be read in any order, and those of another set begin anew.
 */
const version = 1;
const prefix = 'hs';
const headBytes = 7;
/** Makes a QR code of 53 modules a side: readable from a phone at arm's length. */
const partBytes = 140;
const mostSquares = 12;
const mostChars = 400;

export interface ScanProgress {
  readonly have: number;
  readonly total: number;
}

interface Square extends ScanProgress {
  readonly crc: number;
  readonly part: Bytes;
}

const encodeSquare = ({ crc, have, total, part }: Square): string => {
  const bytes = new Uint8Array(headBytes + part.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, version);
  view.setUint32(1, crc);
  view.setUint8(5, have);
  view.setUint8(6, total);
  bytes.set(part, headBytes);
  return bech32m.encode(prefix, bech32m.toWords(bytes), false).toUpperCase();
};

/** Undefined for every text that is none. */
const parseSquare = (text: string): Square | undefined => {
  if (text.length > mostChars) return undefined;
  const decoded = bech32m.decodeUnsafe(text, false);
  const read = decoded?.prefix === prefix ? bech32m.fromWordsUnsafe(decoded.words) : undefined;
  if (!read || read.length <= headBytes || read[0] !== version) return undefined;
  const bytes = new Uint8Array(read);
  const view = new DataView(bytes.buffer);
  const [have, total] = [view.getUint8(5), view.getUint8(6)];
  if (total > mostSquares || have >= total) return undefined;
  return { crc: view.getUint32(1), have, total, part: bytes.slice(headBytes) };
};

/** At most 1,680 bytes, in squares that are alike in size. */
export const toSquares = (bytes: Bytes): string[] => {
  const total = Math.max(1, Math.ceil(bytes.length / partBytes));
  if (total > mostSquares) throw new RangeError('too much for QR codes');
  const size = Math.ceil(bytes.length / total);
  const crc = crc32(bytes);
  return Array.from({ length: total }, (_, have) =>
    encodeSquare({ crc, have, total, part: bytes.slice(have * size, (have + 1) * size) }),
  );
};

const joined = (parts: readonly Bytes[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Collects the squares that a camera sees. */
export const createSquareReader = () => {
  let crc = 0;
  let total = 0;
  let parts = new Map<number, Bytes>();

  const begin = (square: Square) => {
    crc = square.crc;
    total = square.total;
    parts = new Map();
  };

  return {
    /** Null for a text that is no square. `whole`: there once all have been read. */
    add(text: string): (ScanProgress & { readonly whole: Bytes | null }) | null {
      const square = parseSquare(text);
      if (!square) return null;
      if (square.crc !== crc || square.total !== total) begin(square);
      parts.set(square.have, square.part);
      if (parts.size < total) return { have: parts.size, total, whole: null };
      const ordered = [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part);
      const whole = joined(ordered);
      begin({ ...square, total: 0 });
      return crc32(whole) === square.crc
        ? { have: square.total, total: square.total, whole }
        : { have: 0, total: square.total, whole: null };
    },
  };
};
