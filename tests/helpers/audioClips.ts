import { lower } from './voicesHere';
import type { Clip } from '../../src/core/ports/audio';
import type { Bytes } from '../../src/core/bytes';

/** A rendered clip by its id, as it lies in public/. */
export const clipNamed = (id: string): Clip => {
  const clip = lower.clips.find((candidate) => candidate.id === id);
  if (!clip) throw new Error(`no clip ${id}`);
  return clip;
};

export const fetchBytes = async (url: string): Promise<Bytes> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer());

/** Samples of an MP3 at its own rate, the encoder's delay included. */
export const decode = async (file: Bytes): Promise<Float32Array> => {
  const context = new OfflineAudioContext(1, 24_000, 24_000);
  return (await context.decodeAudioData(file.slice().buffer)).getChannelData(0);
};
