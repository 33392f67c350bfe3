import { base64urlnopad, bech32m } from '@scure/base';
import type { Bytes } from '../core/bytes';
import type { PairingPurpose } from '../core/ports/pairing';
import type { PairingError } from '../core/errors';
import { err, ok, type Result } from '../core/result';

/**
 * An invitation as text: bech32m (BIP-350) under the prefix `hearth`, or `hearthdevice` for a device of one's own, over version u8 | secret 32 | expiry u32be
 * (seconds since the epoch). The checksum tells a mistyped code from an unknown one; the same text serves as code, and
 * in a link behind `#pair=`, where no server sees it.
 */
export interface Invitation {
  readonly secret: Bytes;
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
  /** Left out: for a partner. */
  readonly purpose?: PairingPurpose;
}

const version = 1;
const secretBytes = 32;
const prefixes = { partner: 'hearth', own: 'hearthdevice' } as const;
const linkMark = '#pair=';
/** 37 bytes are 60 words of five bits, and six more of checksum: a fixed length, so that text behind it does no harm. */
const codePattern = /hearth(device)?1[02-9ac-hj-np-z]{66}/;

export const invitationToCode = ({ secret, expiresAt, purpose }: Invitation): string => {
  const bytes = new Uint8Array(1 + secretBytes + 4);
  bytes[0] = version;
  bytes.set(secret, 1);
  new DataView(bytes.buffer).setUint32(1 + secretBytes, Math.floor(expiresAt / 1000));
  return bech32m.encode(prefixes[purpose ?? 'partner'], bech32m.toWords(bytes), false);
};

export const codeToLink = (origin: string, code: string): string => `${origin}/${linkMark}${code}`;

/** What the square shows: the link, and behind it the mark of the phone's key, which only a camera may take from there. */
export const markLink = (link: string, mark: Bytes): string =>
  `${link}.${base64urlnopad.encode(mark)}`;

/** The mark in the text of a square; null where there is none. */
export const parseMark = (text: string): Bytes | null => {
  const mark = /#pair=\w{73}\.([\w-]{43})$/.exec(text)?.[1];
  try {
    return mark ? new Uint8Array(base64urlnopad.decode(mark)) : null;
  } catch {
    return null;
  }
};

/** Reads a code, a link, or any text that contains one, however it was spaced or capitalised on the way. */
export const parseInvitation = (
  text: string,
  nowMs: number,
  purpose: PairingPurpose = 'partner',
): Result<Invitation, PairingError> => {
  const code = codePattern.exec(text.toLowerCase().replace(/\s+/g, ''))?.[0];
  const decoded = code ? bech32m.decodeUnsafe(code, false) : undefined;
  const bytes = decoded ? bech32m.fromWordsUnsafe(decoded.words) : undefined;
  if (!bytes || bytes.length !== 1 + secretBytes + 4 || bytes[0] !== version) {
    return err({ type: 'NotACode' });
  }
  if (decoded?.prefix !== prefixes[purpose]) {
    return err({ type: purpose === 'own' ? 'PartnerCode' : 'DeviceCode' });
  }
  const own = new Uint8Array(bytes);
  const expiresAt = new DataView(own.buffer).getUint32(1 + secretBytes) * 1000;
  if (expiresAt <= nowMs) return err({ type: 'CodeExpired' });
  return ok({ secret: own.slice(1, 1 + secretBytes), expiresAt });
};
