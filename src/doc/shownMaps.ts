import type * as v from 'valibot';
import { shownSelf, shownWay } from './about';
import { shownAnswer } from './answers';
import { shownCare } from './care';
import { shownEvening } from './evening';
import { goneDevice, shownDevice } from './devices';
import { shownFar } from './far';
import { shownEntry } from './journal';
import { shownCheckIn } from './moments';
import { shownPrekeys } from './prekeys';
import { shownOpened, shownSealed } from './talk';
import { shownVoice } from './voices';

export interface ShownMap {
  readonly schema: v.GenericSchema;
  /** What a key looks like: ids say nothing. */
  readonly key: RegExp;
  /** Entries at one time. */
  readonly most: number;
}

const id = /^[\w-]{22}$/;

/**
 * Everything that a shared book may hold, by the name of its map. What a partner's device sends is held against this
 * list: a new map must be entered here, or nobody takes it.
 */
export const shownMaps: ReadonlyMap<string, ShownMap> = new Map<string, ShownMap>([
  ['about', { schema: shownSelf, key: /^self$/, most: 1 }],
  ['answers', { schema: shownAnswer, key: id, most: 2_000 }],
  ['checkIns', { schema: shownCheckIn, key: id, most: 10_000 }],
  ['entries', { schema: shownEntry, key: id, most: 100_000 }],
  ['sealed', { schema: shownSealed, key: id, most: 2_000 }],
  ['opened', { schema: shownOpened, key: id, most: 2_000 }],
  ['shownVoices', { schema: shownVoice, key: id, most: 200 }],
  ['way', { schema: shownWay, key: /^self$/, most: 1 }],
  ['prekeys', { schema: shownPrekeys, key: /^self$/, most: 1 }],
  ['devices', { schema: shownDevice, key: id, most: 64 }],
  ['devicesGone', { schema: goneDevice, key: id, most: 256 }],
  // One of each stands; devices of one person that wrote apart may leave more.
  ...Object.entries({ ...shownCare, ...shownEvening, ...shownFar }).map(
    ([name, schema]) => [name, { schema, key: id, most: 100 }] as const,
  ),
]);
