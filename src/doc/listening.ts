import * as v from 'valibot';
import { soundTags, type BlockId } from '../core/care/script';
import {
  fastest,
  slowest,
  usualListening,
  type Listening,
  type Place,
  type SessionRequest,
} from '../core/listening';
import { kind, listOf } from './careSchemas';
import { createSingle } from './single';

const sessionId = v.pipe(
  v.string(),
  v.regex(/^ses\.\w{1,20}$/),
  v.transform((text) => text as `ses.${string}`),
);

const blockId = v.pipe(
  v.string(),
  v.regex(/^blk\.\w{1,12}$/),
  v.transform((text) => text as BlockId),
);

const level = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Absent, never undefined. */
const compact = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const request = v.pipe(
  v.object({
    session: sessionId,
    minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
    audience: v.optional(v.picklist(['solo', 'couple', 'distance'])),
    kind: v.optional(kind),
    seed: v.optional(v.pipe(v.number(), v.integer())),
    touch: v.optional(v.boolean()),
    talk: v.optional(v.picklist(['none', 'little', 'more'])),
    sleep: v.optional(v.boolean()),
    dropped: v.optional(v.array(blockId)),
    swapped: v.optional(v.array(v.tuple([blockId, blockId]))),
  }),
  v.transform((asked) => compact(asked) as SessionRequest),
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
    voice: v.fallback(v.pipe(v.string(), v.regex(/^\w{1,20}$/)), usualListening.voice),
    tone: v.fallback(v.picklist(['plain', 'warm']), usualListening.tone),
    bed: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^\w{1,20}$/))), null),
    voiceLevel: v.fallback(level, usualListening.voiceLevel),
    bedLevel: v.fallback(level, usualListening.bedLevel),
    without: v.fallback(listOf(v.picklist(soundTags)), []),
  }),
  usualListening,
);

/** Private book: one session at a time. `place` null: none was left in the middle. */
export const leftAt = createSingle<{ readonly place: Place | null }>(
  'leftAt',
  v.object({
    place: v.nullable(
      v.object({
        request,
        step: v.pipe(v.number(), v.integer(), v.minValue(0)),
        block: v.pipe(v.string(), v.maxLength(40)),
        offsetS: v.pipe(v.number(), v.minValue(0)),
      }),
    ),
  }),
  { place: null },
);
