import { sessions } from '../../src/content/sessions/definitions';
import { captionLines } from '../../src/core/care/captions';
import { toldCut } from './cuts';
import { lower } from './voicesHere';

const g3 = sessions.find(({ id }) => id === 'ses.G3');
if (!g3) throw new Error('no ses.G3');

/** "Ten for the Two of You" as it is heard, with touch and without. */
export const heard = [true, false].map((touch) => {
  const { plan } = toldCut(
    { name: 'ses.G3', definition: g3, minutes: 10, audience: 'couple' },
    { voice: lower, answer: 'love', touch },
  );
  return { touch, plan, lines: captionLines(plan) };
});
