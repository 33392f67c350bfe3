import * as v from 'valibot';
import type { KnownVoice } from '../core/voices';
import { time } from './careSchemas';
import { createCollection } from './collection';

const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(310));

/** A recording that somebody made: what it stands for, and what its file must be. The file has the entry's id. */
export const shownVoice: v.GenericSchema<unknown, KnownVoice> = v.object({
  of: v.pipe(
    v.string(),
    v.regex(/^(words|blk\.\w{1,12})$/),
    v.transform((text) => text as KnownVoice['of']),
  ),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(144), v.maxValue(2_500_000)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  durationS: seconds,
  lines: v.pipe(
    v.array(
      v.object({
        text: v.pipe(v.string(), v.maxLength(400)),
        startS: seconds,
        endS: seconds,
      }),
    ),
    v.maxLength(80),
  ),
  at: time,
});

/** Private book: own recordings. */
export const ownVoices = createCollection('voices', shownVoice);

/** Shared book: those that the partner may have. */
export const shownVoices = createCollection('shownVoices', shownVoice);

/** Private book: which files of a partner lie here, whole or in part, so that none is forgotten. */
export const heldVoices = createCollection('heldVoices', v.object({ at: time }));
