import type { Bytes } from '../../core/bytes';

const headBytes = 44;

/** One channel, 16 bit (RIFF WAVE, PCM). */
export const wavOf = (samples: Int16Array, rate: number): Bytes => {
  const file = new Uint8Array(headBytes + samples.byteLength);
  const head = new DataView(file.buffer);
  const text = (at: number, word: string) => {
    for (let i = 0; i < word.length; i += 1) head.setUint8(at + i, word.charCodeAt(i));
  };
  text(0, 'RIFF');
  head.setUint32(4, 36 + samples.byteLength, true);
  text(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  text(36, 'data');
  head.setUint32(40, samples.byteLength, true);
  // Every platform that runs browsers keeps its numbers in this order.
  file.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), headBytes);
  return file;
};
