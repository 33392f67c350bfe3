import { withoutRumble } from './filters';
import { limited } from './limit';
import { loudnessOf } from './loudness';

/** As loud as every voice in Hearth. */
export const targetLufs = -19;

const stepS = 0.01;
/** Quieter than this against the loudest moment, it is no speech. */
const belowLoudestDb = -36;
/** Below this there was nothing to hear. */
const faintDb = -58;
const keptBeforeS = 0.15;
const keptAfterS = 0.35;
const fadeS = 0.012;
/** More than this would bring up more room than voice. */
const mostGainDb = 40;

const toDb = (power: number): number => 10 * Math.log10(power + 1e-12);

/** Where speech begins and ends, in samples; null where nothing was said. */
const speechIn = (samples: Float32Array, rate: number): readonly [number, number] | null => {
  const size = Math.round(stepS * rate);
  const levels: number[] = [];
  for (let from = 0; from + size <= samples.length; from += size) {
    let sum = 0;
    for (let i = from; i < from + size; i += 1) sum += (samples[i] ?? 0) ** 2;
    levels.push(toDb(sum / size));
  }
  const loudest = levels.reduce((most, level) => Math.max(most, level), -Infinity);
  if (loudest < faintDb) return null;
  const isSpeech = (level: number) => level > loudest + belowLoudestDb;
  const from = levels.findIndex(isSpeech) * size - Math.round(keptBeforeS * rate);
  const to = (levels.findLastIndex(isSpeech) + 1) * size + Math.round(keptAfterS * rate);
  return [Math.max(0, from), Math.min(samples.length, to)];
};

const faded = (samples: Float32Array, rate: number): void => {
  const length = Math.min(Math.round(fadeS * rate), Math.floor(samples.length / 2));
  for (let i = 0; i < length; i += 1) {
    const last = samples.length - 1 - i;
    samples[i] = (samples[i] ?? 0) * (i / length);
    samples[last] = (samples[last] ?? 0) * (i / length);
  }
};

export interface Evened {
  readonly samples: Float32Array<ArrayBuffer>;
  /** What was cut off at the front, in seconds. */
  readonly cutS: number;
}

/**
 * A recording as it joins a session: silence at both ends cut, rumble taken out, as loud as every other voice.
 * Null where nothing was said. One channel.
 */
export const evened = (recorded: Float32Array, rate: number): Evened | null => {
  const clear = withoutRumble(recorded, rate);
  const speech = speechIn(clear, rate);
  if (!speech) return null;
  const cut = clear.slice(speech[0], speech[1]);
  faded(cut, rate);
  const gain = (samples: Float32Array): number => {
    const loudness = loudnessOf(samples, rate);
    const db = loudness === -Infinity ? 0 : Math.min(mostGainDb, targetLufs - loudness);
    return 10 ** (db / 20);
  };
  const amplified = (samples: Float32Array) => {
    const by = gain(samples);
    return limited(
      samples.map((sample) => sample * by),
      rate,
    );
  };
  // Once more for what the limiter took.
  return { samples: amplified(amplified(cut)), cutS: speech[0] / rate };
};
