import type { Catalogue } from '../core/care/catalogue';
import { kindRules, tagRules } from './kinds';
import { questions } from './preferences';

/** What the care model works on. */
export const catalogue: Catalogue = { questions, kinds: kindRules, tags: tagRules };
