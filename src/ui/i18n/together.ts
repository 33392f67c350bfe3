import { together } from './en/together';
import { createTranslate } from './translate';

/** Words of what goes with the care card: what both like, talks, changes, the plan, routine, kit and review. */
export const t = createTranslate(together);
