const stepMs = 30 * 60_000;
const choices = 3;

/** The next half hours, for two who plan: milliseconds since the Unix epoch. */
export const times = (now = Date.now()): readonly number[] => {
  const first = Math.ceil(now / stepMs) * stepMs;
  return Array.from({ length: choices }, (_, index) => first + index * stepMs);
};
