import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTwo } from '../../../src/ui/screens/vault/drawTwo';

const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('two groups out of seven', () => {
  it('are two different ones, in order, whatever chance says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), chances, chances, (count, a, b) => {
        const drawn = [a, b];
        const [first, second] = drawTwo(count, () => drawn.shift() ?? 0);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThan(second);
        expect(second).toBeLessThan(count);
      }),
    );
  });

  it('are each of the 21 pairs, equally often', () => {
    const pairs = new Map<string, number>();
    for (let a = 0; a < 7; a += 1) {
      for (let b = 0; b < 6; b += 1) {
        const drawn = [a / 7 + 0.01, b / 6 + 0.01];
        const pair = drawTwo(7, () => drawn.shift() ?? 0).join();
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
    expect(pairs.size).toBe(21);
    expect([...pairs.values()].every((count) => count === 2)).toBe(true);
  });
});
