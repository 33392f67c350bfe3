import type { Bytes } from './bytes';

/** MPEG-2 layer III, 48 kb/s, 24 kHz, without padding. */
const frameBytes = 144;
const head = [0xff, 0xf3, 0x64] as const;
/** The byte that says how far a frame reaches back into the one before. */
const reachAt = 4;

/**
 * Whether a file that came from elsewhere is made of whole frames of the one form that sessions are joined from, each
 * on its own. Nothing else may come near the frames of a session.
 */
export const isVoiceFile = (bytes: Bytes): boolean => {
  if (bytes.length === 0 || bytes.length % frameBytes !== 0) return false;
  for (let at = 0; at < bytes.length; at += frameBytes) {
    if (head.some((byte, index) => bytes[at + index] !== byte)) return false;
    if (bytes[at + reachAt] !== 0) return false;
  }
  return true;
};
