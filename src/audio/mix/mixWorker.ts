import type { Bytes } from '../../core/bytes';
import { mixRate, mixTrack, type Track } from './mixTrack';
import { wavOf } from './wav';

/** Runs in a worker of its own: twenty minutes take seconds on a phone. Answers a WAV file. */
addEventListener('message', ({ data }: MessageEvent<Track>) => {
  const file: Bytes = wavOf(mixTrack(data), mixRate);
  postMessage(file, { transfer: [file.buffer] });
});
