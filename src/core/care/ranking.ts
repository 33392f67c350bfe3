import type { CardItem } from './types';

export type Person = 'me' | 'them';

export interface RankedLine {
  readonly item: CardItem;
  /** The lower of the two likings, and their sum. */
  readonly lower: number;
  readonly sum: number;
  /** Whoever likes it more; null where both like it alike. */
  readonly favouriteOf: Person | null;
}

const byLiking = (a: RankedLine, b: RankedLine): number => b.lower - a.lower || b.sum - a.sum;

/**
 * Orders lines by the lower liking, then the sum (care.md 4.4 rule 8). Among equals a favourite of the one whose turn
 * it is comes first, `leads` beginning; the turn is kept through the whole list, so that nobody begins every rank. What
 * is left keeps its order. Swapping `me` and `them` everywhere yields the same order.
 */
export const rankLines = (lines: readonly RankedLine[], leads: Person): readonly RankedLine[] => {
  const waiting = [...lines].sort(byLiking);
  const ranked: RankedLine[] = [];
  let turn = leads;
  for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
    const best = first;
    const inTurn = waiting.findIndex(
      (line) => byLiking(line, best) === 0 && line.favouriteOf === turn,
    );
    const [next = best] = waiting.splice(Math.max(inTurn, 0), 1);
    ranked.push(next);
    if (next.favouriteOf !== null) turn = next.favouriteOf === 'me' ? 'them' : 'me';
  }
  return ranked;
};
