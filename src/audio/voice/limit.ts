/** Far enough below -1.5 dBTP for what lies between samples, and for what the encoder adds. */
const ceiling = 10 ** (-3 / 20);
const windowS = 0.01;

/** The smallest of every window of `size` values that begins at an index (monotonic queue). */
const smallestAhead = (values: Float32Array, size: number): Float32Array => {
  const out = new Float32Array(values.length);
  const queue = new Int32Array(values.length);
  let [head, tail] = [0, 0];
  for (let i = values.length - 1; i >= 0; i -= 1) {
    while (tail > head && (values[queue[tail - 1] ?? 0] ?? 1) >= (values[i] ?? 1)) tail -= 1;
    queue[tail] = i;
    tail += 1;
    if ((queue[head] ?? 0) >= i + size) head += 1;
    out[i] = values[queue[head] ?? 0] ?? 1;
  }
  return out;
};

/** Turns peaks down before they come and up again after them, so that nothing is ever above the ceiling. */
export const limited = (samples: Float32Array, rate: number): Float32Array<ArrayBuffer> => {
  const size = Math.max(1, Math.round(windowS * rate));
  const wanted = samples.map((sample) => Math.min(1, ceiling / Math.max(1e-9, Math.abs(sample))));
  const smallest = smallestAhead(wanted, size);
  const out = new Float32Array(samples.length);
  // Each mean is taken over windows that hold this sample, so it is never above what the sample needs.
  let sum = size * (smallest[0] ?? 1);
  for (let i = 0; i < samples.length; i += 1) {
    sum += (smallest[i] ?? 1) - (smallest[Math.max(0, i - size)] ?? 1);
    out[i] = (samples[i] ?? 0) * Math.min(1, sum / size);
  }
  return out;
};
