import type { Offer } from './offers';
import { boundaryRules, type BoundaryRules, type Leader } from './rules';

/**
 * Orders offers by the lower liking, then the sum, then what suits the kind and the evening (care.md 4.4 rule 8). Among
 * equals a favourite of the one whose turn it is comes first, `leads` beginning; the turn is kept through the whole
 * list, so that nobody begins every rank. What is left keeps its order. Swapping `me` and `them` everywhere yields the
 * same order.
 */
export const ranked = (
  offers: readonly Offer[],
  leads: Leader,
  rules: BoundaryRules = boundaryRules,
): readonly Offer[] => {
  const compare = (a: Offer, b: Offer) => rules.compare(a.strength, b.strength);
  const waiting = [...offers].sort(compare);
  const done: Offer[] = [];
  let turn = leads;
  for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
    const best = first;
    const inTurn = waiting.findIndex(
      (offer) => compare(offer, best) === 0 && offer.favouriteOf === turn,
    );
    const [next = best] = waiting.splice(Math.max(inTurn, 0), 1);
    done.push(next);
    turn = rules.turnAfter(turn, next.favouriteOf);
  }
  return done;
};
