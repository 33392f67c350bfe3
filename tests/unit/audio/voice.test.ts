import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMp3, voiceRate } from '../../../src/audio/voice/encode';
import { evened, targetLufs } from '../../../src/audio/voice/evened';
import { limited } from '../../../src/audio/voice/limit';
import { loudnessOf } from '../../../src/audio/voice/loudness';
import { isVoiceFile } from '../../../src/core/voiceFile';

const rate = voiceRate;

const tone = (hertz: number, amplitude: number, seconds: number, at = rate) =>
  new Float32Array(seconds * at).map(
    (_, i) => amplitude * Math.sin((i / at) * 2 * Math.PI * hertz),
  );

/** Something like speech: syllables between quiet, from `fromS` to `toS`, over a little hiss. */
const speech = (level: number, fromS: number, toS: number, lengthS: number) => {
  let noise = 1;
  const hiss = () => {
    noise = (noise * 16_807) % 2_147_483_647;
    return noise / 2_147_483_647 - 0.5;
  };
  return new Float32Array(lengthS * rate).map((_, i) => {
    const t = i / rate;
    const isOn = t > fromS && t < toS && (t * 4) % 1 < 0.7;
    const voice = Math.sin(t * 2 * Math.PI * 150) + 0.5 * Math.sin(t * 2 * Math.PI * 900);
    return level * (isOn ? voice : 0) + level * 0.002 * hiss();
  });
};

const peakOf = (samples: Float32Array) =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe('loudness', () => {
  it.each([24_000, 48_000])('is what BS.1770 says of a tone, at %i Hz', (at) => {
    expect(loudnessOf(tone(997, 1, 3, at), at)).toBeCloseTo(-3.01, 1);
    expect(loudnessOf(tone(997, 0.1, 3, at), at)).toBeCloseTo(-23.01, 1);
  });

  it('does not count silence between words', () => {
    const loud = tone(997, 0.1, 3);
    const withSilence = new Float32Array(loud.length * 4);
    withSilence.set(loud);
    expect(Math.abs(loudnessOf(withSilence, rate) - loudnessOf(loud, rate))).toBeLessThan(0.3);
    expect(loudnessOf(new Float32Array(rate * 2), rate)).toBe(-Infinity);
  });
});

describe('a recording', () => {
  it('comes out as loud as every other voice, without its silent ends, however it was spoken', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 3, max: 9 }),
        (level, fromS, forS) => {
          const made = evened(speech(level, fromS, fromS + forS, fromS + forS + 3), rate);
          if (!made) return expect.fail('nothing heard');
          expect(Math.abs(loudnessOf(made.samples, rate) - targetLufs)).toBeLessThan(0.5);
          expect(peakOf(made.samples)).toBeLessThanOrEqual(10 ** (-3 / 20) + 1e-6);
          expect(Math.abs(made.cutS - Math.max(0, fromS - 0.15))).toBeLessThan(0.4);
          expect(made.samples.length / rate).toBeLessThan(forS + 0.8);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('is nothing where nothing was said', () => {
    expect(evened(new Float32Array(rate * 3), rate)).toBeNull();
    expect(
      evened(
        speech(0.0005, 1, 2, 3).map((sample) => sample * 0.1),
        rate,
      ),
    ).toBeNull();
  });

  it('becomes whole frames, each on its own, that last as long', () => {
    const samples = speech(0.2, 0, 4, 4);
    const file = encodeMp3(samples);
    expect(isVoiceFile(file)).toBe(true);
    const seconds = (file.length / 144) * 0.024;
    expect(seconds).toBeGreaterThanOrEqual(4);
    expect(seconds).toBeLessThan(4.12);
  });
});

describe('the limiter', () => {
  it('lets nothing above its ceiling, and leaves what is below it alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 3_000 }),
        (values) => {
          const samples = Float32Array.from(values);
          const out = limited(samples, rate);
          expect(peakOf(out)).toBeLessThanOrEqual(10 ** (-3 / 20) + 1e-6);
          out.forEach((sample, at) => {
            expect(Math.sign(sample) * Math.sign(samples[at] ?? 0)).toBeGreaterThanOrEqual(0);
          });
        },
      ),
    );
    const quiet = tone(200, 0.3, 1);
    expect(limited(quiet, rate)).toEqual(quiet);
  });
});

describe('a file from elsewhere', () => {
  it('is taken only where every frame is of the one form', () => {
    const file = encodeMp3(speech(0.2, 0, 1, 1));
    fc.assert(
      fc.property(fc.nat(file.length / 144 - 1), fc.constantFrom(0, 1, 2, 4), (frame, at) => {
        const other = file.slice();
        other[frame * 144 + at] = (other[frame * 144 + at] ?? 0) ^ 0xff;
        expect(isVoiceFile(other)).toBe(false);
      }),
    );
    expect(isVoiceFile(file.slice(1))).toBe(false);
    expect(isVoiceFile(file.slice(0, -1))).toBe(false);
    expect(isVoiceFile(new Uint8Array())).toBe(false);
  });
});
