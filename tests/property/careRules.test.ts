import { describe, it } from 'vitest';
import { boundaryRules } from '../../src/core/care/rules';
import { numRuns, seed, timeoutMs } from './careProfiles';
import { properties, type PropertyName } from './careRuleProperties';

describe('the twelve rules', { timeout: timeoutMs }, () => {
  it.each(Object.keys(properties) as PropertyName[])('%s', (name) => {
    properties[name](boundaryRules)({ seed, numRuns });
  });
});
