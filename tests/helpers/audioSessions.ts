import { bdl } from '../../src/content/sessions/clips';
import { g3 } from '../../src/content/sessions/g3';
import { captionLines } from '../../src/core/care/captions';
import { planSession } from '../../src/core/care/plan';

/** "Ten for the Two of You" as it is heard, with touch and without. */
export const heard = [true, false].map((touch) => {
  const plan = planSession({ session: touch ? g3.touch : g3.noTouch, voice: bdl });
  return { touch, plan, lines: captionLines(plan) };
});

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}’']+/gu) ?? [];
