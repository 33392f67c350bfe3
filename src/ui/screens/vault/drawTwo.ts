/** Two different places below `count`, in order; every pair is as likely. `chance`: from 0 to below 1. */
export const drawTwo = (count: number, chance: () => number): readonly [number, number] => {
  const first = Math.floor(chance() * count);
  const other = Math.floor(chance() * (count - 1));
  const second = other < first ? other : other + 1;
  return first < second ? [first, second] : [second, first];
};
