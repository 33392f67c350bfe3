import * as v from 'valibot';
import { fastest, slowest, usualListening, type Listening, type Place } from '../core/listening';
import { createSingle } from './single';

const sessionId = v.pipe(
  v.string(),
  v.regex(/^ses\.\w{1,20}$/),
  v.transform((text) => text as `ses.${string}`),
);

/** Private book. */
export const listening = createSingle<Listening>(
  'listening',
  v.object({
    rate: v.pipe(v.number(), v.minValue(slowest), v.maxValue(fastest)),
    keepsScreenOn: v.boolean(),
    view: v.picklist(['line', 'all']),
    ownVoice: v.boolean(),
    theirVoice: v.boolean(),
  }),
  usualListening,
);

/** Private book: one session at a time. `place` null: none was left in the middle. */
export const leftAt = createSingle<{ readonly place: Place | null }>(
  'leftAt',
  v.object({
    place: v.nullable(
      v.object({
        request: v.object({ session: sessionId }),
        step: v.pipe(v.number(), v.integer(), v.minValue(0)),
        block: v.pipe(v.string(), v.maxLength(40)),
        offsetS: v.pipe(v.number(), v.minValue(0)),
      }),
    ),
  }),
  { place: null },
);
