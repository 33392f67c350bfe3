import { describe, expect, it } from 'vitest';
import { mutants } from './careMutants';
import { seed, timeoutMs } from './careProfiles';
import { properties, type PropertyName } from './careRuleProperties';

/** Enough for the rarest of them, and no more: each ends with its first counterexample. */
const numRuns = 20_000;

describe('a slip in a rule is noticed', { timeout: timeoutMs }, () => {
  it.each(mutants.map((each) => [each.noticedBy, each.name, each] as const))(
    'of rule %s: %s',
    (_, __, { rules, noticedBy }) => {
      expect(() => properties[noticedBy](rules)({ seed, numRuns })).toThrow('Property failed');
    },
  );

  it('and every property notices some', () => {
    const noticing = new Set(mutants.map(({ noticedBy }) => noticedBy));
    expect(
      (Object.keys(properties) as PropertyName[]).filter((name) => !noticing.has(name)),
    ).toEqual([]);
  });
});
