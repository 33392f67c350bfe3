/** Filters over samples at one rate. All work in place where they can. */

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

const filtered = (samples: Float32Array, { b, a }: Biquad): Float32Array<ArrayBuffer> => {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i += 1) {
    const x = samples[i] ?? 0;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
};

/** ITU-R BS.1770-4, first stage: the head. The analogue filter behind its table of coefficients, for any rate. */
const shelfAt = (rate: number): Biquad => {
  const k = Math.tan((Math.PI * 1_681.974_450_955_533) / rate);
  const q = 0.707_175_236_955_419_6;
  const high = 10 ** (3.999_843_853_973_347 / 20);
  const band = high ** 0.499_666_774_154_541_6;
  const a0 = 1 + k / q + k * k;
  return {
    b: [
      (high + (band * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (band * k) / q + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
};

const highPassOf = (
  rate: number,
  hertz: number,
  q: number,
  gain: (a0: number) => number,
): Biquad => {
  const k = Math.tan((Math.PI * hertz) / rate);
  const a0 = 1 + k / q + k * k;
  const g = gain(a0);
  return { b: [g, -2 * g, g], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
};

/** BS.1770-4, K weighting: shelf, then high-pass, whose numerator is not normalised there. */
export const weighted = (samples: Float32Array, rate: number): Float32Array =>
  filtered(
    filtered(samples, shelfAt(rate)),
    highPassOf(rate, 38.135_470_876_024_44, 0.500_327_037_323_877_3, () => 1),
  );

/** Takes rumble and pops away. */
export const withoutRumble = (samples: Float32Array, rate: number): Float32Array<ArrayBuffer> =>
  filtered(
    samples,
    highPassOf(rate, 65, Math.SQRT1_2, (a0) => 1 / a0),
  );
