import type { Slice } from '../../core/ports/audio';

/** 24 kHz, so a frame of 24 ms has this many samples. */
export const mixRate = 24_000;
export const frameSamples = 576;

/** Kept at once while mixing. */
const chunkSamples = 30 * mixRate;

/** How a soundscape lies under the voice. All gains from 0 to 1. */
export interface Track {
  readonly totalFrames: number;
  /** What is heard when: whole frames of a voice. */
  readonly sounds: readonly (Pick<Slice, 'fromFrame' | 'frames' | 'atFrame'> & {
    readonly samples: Int16Array;
  })[];
  /** The decoded soundscape; a loop of `loopSamples` begins at `loopFrom`. */
  readonly bed: Int16Array;
  readonly loopFrom: number;
  readonly loopSamples: number;
  readonly voiceGain: number;
  readonly bedGain: number;
}

/** While somebody speaks, and a little around, the soundscape steps back this far. */
const duckedGain = 0.6;
const duckBeforeFrames = 18;
const duckAfterFrames = 30;
/** How much of the way to its aim the gain goes in one frame. */
const glide = 0.06;
const fadeInFrames = 125;
const fadeOutFrames = 375;
/** Round the seam of the loop both ends sound together for so long. */
const seamSamples = 1_200;
/** A decoder rings on after the last frame. */
const tailSamples = 1_200;

/** Gain of the soundscape at the beginning of every frame, and at the end. */
const bedGains = ({ totalFrames, sounds, bedGain }: Track): Float32Array => {
  const aims = new Float32Array(totalFrames + 1).fill(1);
  for (const { atFrame, frames } of sounds) {
    const from = Math.max(0, atFrame - duckBeforeFrames);
    aims.fill(duckedGain, from, Math.min(totalFrames + 1, atFrame + frames + duckAfterFrames));
  }
  let gain = aims[0] ?? 1;
  return aims.map((aim, frame) => {
    gain += (aim - gain) * glide;
    const fade = Math.min(1, frame / fadeInFrames, (totalFrames - frame) / fadeOutFrames);
    return bedGain * gain * fade;
  });
};

/** One loop without a seam: its end has become what comes before its beginning. */
export const loopOf = ({
  bed,
  loopFrom,
  loopSamples,
}: Pick<Track, 'bed' | 'loopFrom' | 'loopSamples'>): Float32Array => {
  const loop = Float32Array.from(bed.subarray(loopFrom, loopFrom + loopSamples));
  const blended = Math.min(seamSamples, loopFrom, loop.length);
  for (let i = 0; i < blended; i += 1) {
    const at = loop.length - blended + i;
    const share = (i + 1) / (blended + 1);
    loop[at] = (loop[at] ?? 0) * (1 - share) + (bed[loopFrom - blended + i] ?? 0) * share;
  }
  return loop;
};

const addVoice = (chunk: Float32Array, from: number, { sounds, voiceGain }: Track): void => {
  for (const { samples, fromFrame, frames, atFrame } of sounds) {
    const start = atFrame * frameSamples;
    const length = frames * frameSamples + tailSamples;
    const offset = fromFrame * frameSamples - start;
    const first = Math.max(from, start);
    const last = Math.min(from + chunk.length, start + length);
    for (let at = first; at < last; at += 1) {
      chunk[at - from] = (chunk[at - from] ?? 0) + (samples[at + offset] ?? 0) * voiceGain;
    }
  }
};

const addBed = (chunk: Float32Array, from: number, loop: Float32Array, gains: Float32Array) => {
  for (let i = 0; i < chunk.length; i += 1) {
    const at = from + i;
    const frame = Math.floor(at / frameSamples);
    const part = (at % frameSamples) / frameSamples;
    const gain = (gains[frame] ?? 0) * (1 - part) + (gains[frame + 1] ?? 0) * part;
    chunk[i] = (chunk[i] ?? 0) + (loop[at % loop.length] ?? 0) * gain;
  }
};

/**
 * Voice and soundscape in one, sample for sample as long as the plan. Everything lands where a decoder of the joined
 * frames would put it, so captions and positions are the same with and without a soundscape.
 */
export const mixTrack = (track: Track): Int16Array<ArrayBuffer> => {
  const out = new Int16Array(track.totalFrames * frameSamples);
  const gains = bedGains(track);
  const loop = loopOf(track);
  for (let from = 0; from < out.length; from += chunkSamples) {
    const chunk = new Float32Array(Math.min(chunkSamples, out.length - from));
    addVoice(chunk, from, track);
    addBed(chunk, from, loop, gains);
    for (let i = 0; i < chunk.length; i += 1) {
      out[from + i] = Math.max(-32_768, Math.min(32_767, Math.round(chunk[i] ?? 0)));
    }
  }
  return out;
};
