import type { How, HowPart } from '../../../core/care/profile';
import type { Preference, PrefGroup } from '../../../core/care/types';

/** What a wish about an item can be about: everything but the note has a few fixed values. */
export type ChosenPart = Exclude<HowPart, 'note'>;

/** What each part may be, from little to much. */
export const howValues: {
  readonly [Part in ChosenPart]: readonly NonNullable<How[Part]>[];
} = {
  duration: ['moment', '1', '3', '5', '10', '20', 'tillISay'],
  timing: ['atOnce', 'afterWashing', 'tonight', 'tomorrow'],
  starts: ['me', 'you', 'either', 'ask'],
  strength: ['light', 'medium', 'firm'],
  words: ['plain', 'warm', 'playful', 'none'],
};

/** What makes sense to say about the items of a theme. */
const partsOf: Readonly<Record<PrefGroup, readonly ChosenPart[]>> = {
  T: ['duration', 'timing', 'starts'],
  W: ['timing', 'starts', 'words'],
  P: ['duration', 'timing', 'starts'],
  F: ['timing', 'starts'],
  C: ['timing', 'starts'],
  H: ['timing', 'starts'],
  L: ['duration', 'starts'],
  D: ['duration', 'timing', 'starts', 'words'],
  Z: ['duration', 'starts'],
  X: ['duration', 'starts'],
  S: ['duration', 'timing'],
  R: ['duration', 'timing', 'starts'],
  M: [],
};

/** In the order in which they are offered; a note is always the last. */
export const howParts = (pref: Preference): readonly HowPart[] => [
  // What one does alone, nobody starts for one.
  ...partsOf[pref.group].filter((part) => part !== 'starts' || pref.kind !== 'own'),
  ...(pref.touch ? (['strength'] as const) : []),
  'note',
];
