import { describe, expect, it } from 'vitest';
import { beds } from '../../../src/content/beds/beds';
import { decode, fetchBytes } from '../../helpers/audioClips';

const rate = 24_000;

const levelOf = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe.each(beds)('the soundscape $id in a real decoder', ({ url, durationS, fromS, loopS }) => {
  it('goes round without a click', async () => {
    const samples = await decode(await fetchBytes(url));
    expect(Math.abs(samples.length / rate - durationS)).toBeLessThan(0.02);
    const from = Math.round(fromS * rate);
    const loop = samples.subarray(from, from + loopS * rate);

    const steps = loop.slice(1).map((sample, index) => Math.abs(sample - (loop[index] ?? 0)));
    const usual = steps.toSorted()[Math.floor(steps.length * 0.95)] ?? 0;
    expect(Math.abs((loop[0] ?? 0) - (loop.at(-1) ?? 0))).toBeLessThanOrEqual(usual * 1.5);

    // A fifth of a second before the seam is as loud as what the file itself says comes there.
    const wrap = samples.subarray(from + loopS * rate, from + loopS * rate + rate / 5);
    const start = loop.subarray(0, rate / 5);
    expect(Math.abs(20 * Math.log10(levelOf(wrap) / levelOf(start)))).toBeLessThan(1.5);
  });
});
