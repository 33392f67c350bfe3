import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/audio/assemble';
import type { Bytes } from '../../../src/core/bytes';
import { decode, fetchBytes } from '../../helpers/audioClips';
import { heard } from '../../helpers/audioSessions';

const rate = 24_000;
const frame = 576;
const { plan } = heard[0] ?? expect.fail('no plan');
const placed = plan.steps.flatMap(({ sounds }) => sounds);

/** How many samples later than `from` the clip is found. */
const lagOf = (clip: Float32Array, file: Float32Array, from: number): number => {
  const part = clip.subarray(rate / 4, rate / 4 + 6000);
  let best = { lag: NaN, error: Infinity };
  for (let lag = -600; lag <= 600; lag++) {
    let error = 0;
    const at = from + rate / 4 + lag;
    for (let i = 0; i < part.length; i += 3) error += ((part[i] ?? 0) - (file[at + i] ?? 0)) ** 2;
    if (error < best.error) best = { lag, error };
  }
  return best.lag;
};

describe('a joined session in a real decoder', () => {
  let file: Bytes;
  let samples: Float32Array;

  beforeAll(async () => {
    const files = new Map<string, Bytes>();
    for (const { clip } of placed) files.set(clip.id, await fetchBytes(clip.url));
    file = assemble(plan, files);
    samples = await decode(file);
  });

  it('is exactly as long as the plan', async () => {
    expect(samples.length).toBe(plan.totalS * rate);
    const url = URL.createObjectURL(new Blob([file], { type: 'audio/mpeg' }));
    const element = new Audio(url);
    await new Promise((resolve) => element.addEventListener('loadedmetadata', resolve));
    expect(element.duration).toBe(plan.totalS);
    URL.revokeObjectURL(url);
  });

  it('holds every line at its sample', async () => {
    const whole = new Map<string, Float32Array>();
    for (const { clip, fromFrame, atFrame } of placed) {
      const alone = whole.get(clip.id) ?? (await decode(await fetchBytes(clip.url)));
      whole.set(clip.id, alone);
      expect(lagOf(alone.subarray(fromFrame * frame), samples, atFrame * frame), clip.id).toBe(0);
    }
  });

  it('is silent between lines', () => {
    placed.forEach(({ clip, frames, atFrame }, index) => {
      const next = placed[index + 1];
      // A frame rings on into the next one.
      const from = (atFrame + frames + 2) * frame;
      const to = next ? next.atFrame * frame : Math.round(plan.totalS * rate);
      expect(
        samples.subarray(from, to).every((sample) => Math.abs(sample) < 1e-6),
        clip.id,
      ).toBe(true);
    });
  });

  it('speaks at the times of its captions', () => {
    const loudest = (fromS: number, toS: number) =>
      samples.subarray(fromS * rate, toS * rate).reduce((max, s) => Math.max(max, Math.abs(s)), 0);
    for (const line of heard[0]?.lines ?? []) {
      expect(loudest(line.startS, line.startS + 0.3), line.text).toBeGreaterThan(0.02);
      expect(loudest(line.startS - 0.3, line.startS - 0.06), line.text).toBeLessThan(0.01);
    }
  });
});
