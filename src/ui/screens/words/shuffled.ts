/** The same things in another order each time. */
export const shuffled = <T>(list: readonly T[]): readonly T[] =>
  list
    .map((item) => ({ item, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
