import type { Bytes } from '../../core/bytes';
import { crc32 } from './crc';

/**
 * The bytes of a vault's file: a header, then one frame a record. Nothing in a file is ever written over but for the
 * header of a new one, which comes last. See docs/PROTOCOL.md.
 */

/** What a frame holds. The numbers are part of the format. */
export const kinds = [
  'update',
  'snapshot',
  'part',
  'head',
  'vaultId',
  'slot',
  'keyring',
  'eventsKey',
  'event',
] as const;

export type Kind = (typeof kinds)[number];

export interface Frame {
  readonly kind: Kind;
  /** Of the book, 16 bytes; zeros where it is none. */
  readonly name: Bytes;
  readonly seq: number;
  /** Of a snapshot's parts, or of the slots: which one. */
  readonly part: number;
  readonly sealed: Bytes;
}

export interface Header {
  readonly version: number;
  /** The file with the higher one holds. */
  readonly generation: number;
  /** The highest number that an event ever had. */
  readonly counted: number;
  /** How long the file was when its header was written; what lies behind was appended. */
  readonly base: number;
}

export interface Layout {
  /** Null where there is none, or a damaged one. */
  readonly header: Header | null;
  readonly frames: readonly Frame[];
  /** Where the next frame goes: what lies behind is a frame that was torn. */
  readonly end: number;
}

export const version = 1;
export const headerBytes = 32;
export const nameBytes = 16;
const magic = Uint8Array.of(0x48, 0x65, 0x61, 0x72, 0x74, 0x68, 0x46);
const frameMagic = 0xf7_2e_68_01;
const frameHeadBytes = 48;

export function encodeHeader({ generation, counted, base }: Omit<Header, 'version'>): Bytes {
  const bytes = new Uint8Array(headerBytes);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint8(7, version);
  view.setBigUint64(8, BigInt(generation));
  view.setBigUint64(16, BigInt(counted));
  view.setUint32(24, base);
  view.setUint32(28, crc32(bytes.subarray(0, 28)));
  return bytes;
}

export function encodeFrames(frames: readonly Frame[]): Bytes {
  const bytes = new Uint8Array(
    frames.reduce((total, { sealed }) => total + frameHeadBytes + sealed.length, 0),
  );
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { kind, name, seq, part, sealed } of frames) {
    view.setUint32(at, frameMagic);
    view.setUint8(at + 4, kinds.indexOf(kind));
    bytes.set(name, at + 8);
    view.setBigUint64(at + 24, BigInt(seq));
    view.setUint32(at + 32, part);
    view.setUint32(at + 36, sealed.length);
    view.setUint32(at + 40, crc32(sealed));
    view.setUint32(at + 44, crc32(bytes.subarray(at, at + 44)));
    bytes.set(sealed, at + frameHeadBytes);
    at += frameHeadBytes + sealed.length;
  }
  return bytes;
}

/**
 * Reads a whole file. A frame whose head is damaged is passed over and costs no other one. A record that is damaged is
 * handed on, so that whoever holds the key reports it; at the end of what was appended it was torn, and is dropped.
 */
export function decode(file: Bytes): Layout {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const header = decodeHeader(file, view);
  // The header comes last: without one, whatever lies there was never finished.
  if (file.subarray(0, headerBytes).every((byte) => byte === 0)) {
    return { header: null, frames: [], end: 0 };
  }
  const base = header?.base ?? file.length;
  const found: { frame: Frame; at: number; isSound: boolean }[] = [];
  let end = Math.min(headerBytes, file.length);
  for (let at = end; at + frameHeadBytes <= file.length;) {
    const head = file.subarray(at, at + 44);
    const length = view.getUint32(at + 36);
    const isFrame = view.getUint32(at) === frameMagic && view.getUint32(at + 44) === crc32(head);
    if (!isFrame || at + frameHeadBytes + length > file.length) {
      // A head that stands alone at the end is passed over as well: nothing follows it.
      at += 1;
      continue;
    }
    const sealed = file.slice(at + frameHeadBytes, at + frameHeadBytes + length);
    const kind = kinds[view.getUint8(at + 4)];
    const frame = kind && {
      kind,
      name: file.slice(at + 8, at + 24),
      seq: Number(view.getBigUint64(at + 24)),
      part: view.getUint32(at + 32),
      sealed,
    };
    const isSound = at < base || view.getUint32(at + 40) === crc32(sealed);
    if (frame) found.push({ frame, at, isSound });
    at += frameHeadBytes + length;
    end = at;
  }
  for (let last = found.at(-1); last && !last.isSound; last = found.at(-1)) {
    found.pop();
    end = last.at;
  }
  return { header, frames: found.map(({ frame }) => frame), end };
}

function decodeHeader(file: Bytes, view: DataView): Header | null {
  if (file.length < headerBytes || magic.some((byte, at) => file[at] !== byte)) return null;
  if (view.getUint32(28) !== crc32(file.subarray(0, 28))) return null;
  return {
    version: view.getUint8(7),
    generation: Number(view.getBigUint64(8)),
    counted: Number(view.getBigUint64(16)),
    base: view.getUint32(24),
  };
}
