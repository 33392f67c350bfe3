import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  frameSamples,
  loopOf,
  mixRate,
  mixTrack,
  type Track,
} from '../../../src/audio/mix/mixTrack';
import { wavOf } from '../../../src/audio/mix/wav';

const noise = (length: number, seed: number): Int16Array => {
  let state = seed;
  return new Int16Array(length).map(() => {
    state = (state * 16_807) % 2_147_483_647;
    return (state / 2_147_483_647 - 0.5) * 8_000;
  });
};

/** A hum that does not fit into the loop a whole number of times: the worst seam there is. */
const hum = (length: number) =>
  new Int16Array(length).map((_, i) => 6_000 * Math.sin((i / mixRate) * 2 * Math.PI * 61.7));

const loopFrom = mixRate / 4;
const loopSamples = 3 * mixRate;
const silent = new Int16Array(loopFrom + loopSamples);

const track = (part: Partial<Track>): Track => ({
  totalFrames: 500,
  sounds: [],
  bed: silent,
  loopFrom,
  loopSamples,
  voiceGain: 1,
  bedGain: 1,
  ...part,
});

const largestStep = (samples: ArrayLike<number>, from: number, to: number) => {
  let most = 0;
  for (let i = from + 1; i < to; i += 1) {
    most = Math.max(most, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
  }
  return most;
};

describe('a mix', () => {
  it('puts every voice at its sample, whatever lies before and after', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_400 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        (atFrame, frames, fromFrame) => {
          const samples = noise((fromFrame + frames) * frameSamples, 7);
          const totalFrames = atFrame + frames + 10;
          const out = mixTrack(
            track({ totalFrames, sounds: [{ atFrame, frames, fromFrame, samples }] }),
          );
          expect(out.length).toBe(totalFrames * frameSamples);
          const heard = out.subarray(atFrame * frameSamples, (atFrame + frames) * frameSamples);
          expect(heard).toEqual(samples.subarray(fromFrame * frameSamples));
          expect(out.subarray(0, atFrame * frameSamples).every((sample) => sample === 0)).toBe(
            true,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('repeats a soundscape without a seam', () => {
    const bed = hum(loopFrom + loopSamples + mixRate / 4);
    const loop = loopOf({ bed, loopFrom, loopSamples });
    const twice = new Float32Array(2 * loop.length);
    twice.set(loop);
    twice.set(loop, loop.length);
    const usual = largestStep(bed, 0, bed.length);
    const seam = largestStep(twice, loop.length - 2_000, loop.length + 2_000);
    expect(seam).toBeLessThan(1.5 * usual);
    // And without the blending there would have been one.
    const cut = Math.abs((bed[loopFrom] ?? 0) - (bed[loopFrom + loopSamples - 1] ?? 0));
    expect(cut).toBeGreaterThan(3 * usual);
  });

  it('lets the soundscape come and go softly, and step back while somebody speaks', () => {
    const bed = noise(loopFrom + loopSamples, 3);
    const totalFrames = 2_000;
    const sounds = [{ atFrame: 900, frames: 200, fromFrame: 0, samples: new Int16Array() }];
    const out = mixTrack(track({ totalFrames, bed, sounds }));
    const power = (fromFrame: number, frames: number) => {
      const part = out.subarray(fromFrame * frameSamples, (fromFrame + frames) * frameSamples);
      return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
    };
    const open = power(500, 200);
    expect(power(0, 10)).toBeLessThan(0.1 * open);
    expect(power(totalFrames - 10, 10)).toBeLessThan(0.1 * open);
    expect(power(980, 100) / open).toBeCloseTo(0.6, 1);
    const steps = Array.from({ length: 180 }, (_, i) => power(860 + i * 2, 2));
    steps.slice(1).forEach((now, i) => expect(now / (steps[i] ?? now)).toBeGreaterThan(0.75));
  });

  it('never wraps round where both are loud', () => {
    const loud = new Int16Array(100 * frameSamples).fill(32_000);
    const out = mixTrack(
      track({
        totalFrames: 300,
        bed: new Int16Array(loopFrom + loopSamples).fill(32_000),
        sounds: [{ atFrame: 150, frames: 50, fromFrame: 0, samples: loud }],
      }),
    );
    expect(out.every((sample) => sample >= 0)).toBe(true);
  });

  it('is a WAV file of the right length', () => {
    const samples = noise(1_000, 5);
    const file = wavOf(samples, mixRate);
    expect(new TextDecoder().decode(file.subarray(0, 4))).toBe('RIFF');
    expect(new DataView(file.buffer).getUint32(40, true)).toBe(2_000);
    expect(new Int16Array(file.buffer.slice(44))).toEqual(samples);
  });
});
