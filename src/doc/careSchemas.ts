import * as v from 'valibot';
import type { How, Tag } from '../core/care/profile';
import type { AnswerKey, Kind, PrefGroup } from '../core/care/types';

/** Shapes that several care books share. What fits none of them is left out when it is read. */

/** The most UTF-16 units that fit; what is longer would not be read again. */
export const longest = { note: 140, name: 200, text: 2_000 } as const;

export const maybe = v.nullable;
export const flag = v.boolean();

/** Milliseconds since the Unix epoch. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0));

export const answerKey = v.pipe(
  v.string(),
  v.regex(/^[A-Z]\d{2}\.(give|receive|both|own)$/),
  v.transform((text) => text as AnswerKey),
);

export const prefId = v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/));

export const answer = v.picklist(['love', 'nice', 'fine', 'notNow', 'pleaseDont']);
export const liking = v.picklist(['love', 'nice', 'fine']);
export const refusal = v.picklist(['notNow', 'pleaseDont']);

export const kind: v.GenericSchema<unknown, Kind> = v.picklist([
  'gentle',
  'intense',
  'quick',
  'first',
  'solo',
  'distance',
]);

export const group: v.GenericSchema<unknown, PrefGroup> = v.picklist([
  ...(['T', 'W', 'P', 'F', 'C', 'H', 'L', 'D', 'Z', 'X', 'S', 'R', 'M'] as const),
]);

export const tag: v.GenericSchema<unknown, Tag> = v.picklist([
  'tired',
  'stressed',
  'sore',
  'sensoryFull',
  'low',
  'shortOfTime',
  'wantCloseness',
  'needSpace',
  'caring',
  'period',
  'flareUp',
]);

/** Whatever fits is kept, the rest of the list is left out: a newer app may know more. */
export const listOf = <T>(item: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T[]> =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.flatMap((each) => (v.is(item, each) ? [each as T] : []))),
  );

/** A part that this app does not know is left out, and takes nothing else with it. */
const part = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);

export const how: v.GenericSchema<unknown, How> = v.pipe(
  v.object({
    duration: part(v.picklist(['moment', '1', '3', '5', '10', '20', 'tillISay'])),
    timing: part(v.picklist(['atOnce', 'afterWashing', 'tonight', 'tomorrow'])),
    starts: part(v.picklist(['me', 'you', 'either', 'ask'])),
    strength: part(v.picklist(['light', 'medium', 'firm'])),
    words: part(v.picklist(['plain', 'warm', 'playful', 'none'])),
    note: part(v.pipe(v.string(), v.maxLength(longest.note))),
  }),
  // Absent, never undefined.
  v.transform((parts) => JSON.parse(JSON.stringify(parts)) as How),
);
