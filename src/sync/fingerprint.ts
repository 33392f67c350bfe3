import type { Bytes } from '../core/bytes';

/** The SHA-256 DTLS fingerprint in an SDP (RFC 8122), 32 bytes; `undefined` where there is none. */
export const fingerprintOf = (sdp: string): Bytes | undefined => {
  const hex = /^a=fingerprint:sha-256 ([0-9A-F]{2}(?::[0-9A-F]{2}){31})\s*$/im.exec(sdp)?.[1];
  if (!hex) return undefined;
  return Uint8Array.from(hex.split(':'), (pair) => Number.parseInt(pair, 16));
};
