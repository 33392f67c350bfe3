import { Mp3Encoder } from '@breezystack/lamejs';
import type { Bytes } from '../../core/bytes';

export const voiceRate = 24_000;
const kilobits = 48;
/** The encoder takes whole granules. */
const granule = 576;

const toInt16 = (samples: Float32Array): Int16Array =>
  Int16Array.from(samples, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767));

/**
 * One channel at 24 kHz as the MP3 that every session is joined from: 48 kb/s constant, frames of 144 bytes, no tag,
 * and no bit reservoir, so that every frame stands by itself.
 */
export const encodeMp3 = (samples: Float32Array): Bytes => {
  const encoder = new Mp3Encoder(1, voiceRate, kilobits);
  const whole = toInt16(samples);
  const parts: Uint8Array[] = [];
  for (let from = 0; from < whole.length; from += granule * 20) {
    parts.push(encoder.encodeBuffer(whole.subarray(from, from + granule * 20)));
  }
  parts.push(encoder.flush());
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
};
