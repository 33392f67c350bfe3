import { weighted } from './filters';

const blockS = 0.4;
const stepS = 0.1;
const absoluteGate = -70;
const relativeGate = -10;

const toLoudness = (power: number): number => -0.691 + 10 * Math.log10(power);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Integrated loudness of one channel in LUFS (ITU-R BS.1770-4). `-Infinity` for silence, and for less than 400 ms.
 */
export const loudnessOf = (samples: Float32Array, rate: number): number => {
  const heard = weighted(samples, rate);
  const [block, step] = [Math.round(blockS * rate), Math.round(stepS * rate)];
  const powers: number[] = [];
  for (let from = 0; from + block <= heard.length; from += step) {
    let sum = 0;
    for (let i = from; i < from + block; i += 1) sum += (heard[i] ?? 0) ** 2;
    powers.push(sum / block);
  }
  const audible = powers.filter((power) => toLoudness(power) > absoluteGate);
  if (audible.length === 0) return -Infinity;
  const gate = toLoudness(meanOf(audible)) + relativeGate;
  return toLoudness(meanOf(audible.filter((power) => toLoudness(power) > gate)));
};
