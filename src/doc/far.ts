import * as v from 'valibot';
import { mostZoneMinutes, type Goodbye, type GoodbyeReply } from '../core/talk/goodbye';
import type { StartProposal, StartReply } from '../core/talk/start';
import { maybe, time } from './careSchemas';
import { createDatedSingle } from './standing';

/** Shared book: what two who are apart agree on, each in their own book. */

const id = v.pipe(v.string(), v.regex(/^[\w-]{22}$/u));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(180));
const zoneMinutes = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-mostZoneMinutes),
  v.maxValue(mostZoneMinutes),
);
const what = v.pipe(v.string(), v.regex(/^(?:quiet|ses\.\w{1,10})$/u));

export const shownFar = {
  start: v.object({
    proposal: maybe(v.object({ id, what, minutes, startsAt: maybe(time), at: time })),
    at: time,
  }),
  startReply: v.object({ reply: maybe(v.object({ to: id, startsAt: time })), at: time }),
  goodbye: v.object({
    goodbye: maybe(
      v.object({
        id,
        who: v.picklist(['me', 'you', 'together']),
        contact: v.picklist(['tonight', 'morning', 'open']),
        endsAt: maybe(time),
        keepMinutes: minutes,
        zoneMinutes,
        at: time,
      }),
    ),
    at: time,
  }),
  goodbyeReply: v.object({
    reply: maybe(v.object({ to: id, keepMinutes: minutes, zoneMinutes })),
    at: time,
  }),
} as const;

export const shownStart = createDatedSingle<{ readonly proposal: StartProposal | null }>(
  'start',
  shownFar.start,
  { proposal: null },
);

export const shownStartReply = createDatedSingle<{ readonly reply: StartReply | null }>(
  'startReply',
  shownFar.startReply,
  { reply: null },
);

export type WrittenGoodbye = Goodbye & { readonly id: string; readonly at: number };

export const shownGoodbye = createDatedSingle<{ readonly goodbye: WrittenGoodbye | null }>(
  'goodbye',
  shownFar.goodbye,
  { goodbye: null },
);

export const shownGoodbyeReply = createDatedSingle<{ readonly reply: GoodbyeReply | null }>(
  'goodbyeReply',
  shownFar.goodbyeReply,
  { reply: null },
);
