/** A text to be found: `title` weighs more than `body`. */
export interface Findable<T> {
  readonly item: T;
  readonly title: string;
  readonly body: string;
}

/** Without capitals and accents; by way of capitals, since ß is SS among them. */
const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase().toLowerCase();

export const wordsIn = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const weights = { title: 2, body: 1, none: 0 } as const;

/**
 * Texts in which every word of the query begins a word, those with more hits in the title first, else in their order.
 * A plain scan: at some hundred short texts it takes less than a millisecond a key.
 */
export const createSearch = <T>(
  texts: readonly Findable<T>[],
): ((query: string) => readonly T[]) => {
  const folded = texts.map(({ item, title, body }) => ({
    item,
    title: wordsIn(title),
    body: wordsIn(body),
  }));
  return (query) => {
    const wanted = wordsIn(query);
    if (wanted.length === 0) return [];
    return folded
      .map(({ item, title, body }) => {
        const hits = wanted.map((word) => {
          if (title.some((each) => each.startsWith(word))) return weights.title;
          return body.some((each) => each.startsWith(word)) ? weights.body : weights.none;
        });
        return { item, hits };
      })
      .filter(({ hits }) => !hits.includes(weights.none))
      .map(({ item, hits }) => ({ item, weight: hits.reduce<number>((sum, hit) => sum + hit, 0) }))
      .sort((one, other) => other.weight - one.weight)
      .map(({ item }) => item);
  };
};
