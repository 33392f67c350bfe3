import { boundaryRules, type BoundaryRules, type Family } from './rules';
import type { Preference, PrefId } from './types';

/** What a step about this item is made of; null: comfort, which nothing has to stand in for. */
export const familyOf = ({ group, touch }: Pick<Preference, 'group' | 'touch'>): Family | null => {
  if (touch || group === 'T') return 'touch';
  if (group === 'W' || group === 'D') return 'words';
  return group === 'L' ? 'breath' : null;
};

/**
 * What stands in for a step that cannot be (care.md 4.4 rule 9): the first that everybody likes, of those that may be
 * offered. Null: quiet time, side by side or apart, which needs no liking.
 */
export const standIn = (
  family: Family,
  offered: ReadonlySet<PrefId>,
  rules: BoundaryRules = boundaryRules,
): PrefId | null => rules.instead(family).find((pref) => offered.has(pref)) ?? null;
