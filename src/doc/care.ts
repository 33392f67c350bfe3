import * as v from 'valibot';
import type { CareSettings, How, Tag, Today, Visibility } from '../core/care/profile';
import type { DropPlan, Names, PlanPart } from '../core/care/personal';
import { weeksBetween, type Review } from '../core/care/review';
import { routineMinutes, type Routine } from '../core/care/routine';
import type { PrefId } from '../core/care/types';
import { flag, group, how, kind, listOf, longest, maybe, prefId, tag, time } from './careSchemas';
import { createDatedSingle, createStanding } from './standing';

/** What the private book keeps beside the answers. Every entry knows when it was written; the later one stands. */

const text = v.pipe(v.string(), v.maxLength(longest.text));
const at = time;

export interface ItemWishes {
  readonly pref: PrefId;
  readonly how: How;
  /** Null: as for everything else. */
  readonly visibility: Visibility | null;
}

/** How an item is liked, and who may see it: one entry an item. */
export const itemWishes = createStanding<ItemWishes & { readonly at: number }>(
  'how',
  v.object({
    pref: prefId,
    how,
    visibility: maybe(v.picklist(['private', 'shared', 'ifBoth'])),
    at,
  }),
  ({ pref }) => pref,
);

export const careSettings = createDatedSingle<CareSettings>(
  'care',
  v.object({
    gentle: flag,
    gentleUntil: maybe(time),
    keepPrivate: maybe(flag),
    hidden: listOf(group),
    at,
  }),
  { gentle: false, gentleUntil: null, keepPrivate: null, hidden: [] },
);

export const tonight = createDatedSingle<Today>(
  'tonight',
  v.object({
    until: time,
    tags: listOf(tag),
    stillTags: listOf(tag),
    shown: flag,
    touch: flag,
    kind: maybe(kind),
    underWay: flag,
    at,
  }),
  { until: 0, tags: [], stillTags: [], shown: false, touch: false, kind: null, underWay: false },
);

const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));

/** How far each round of questions has come. */
export const roundsPassed = createDatedSingle<{ readonly rounds: readonly number[] }>(
  'rounds',
  v.object({ rounds: v.array(position), at }),
  { rounds: [] },
);

const planPart = v.object({ text, shown: flag });
const emptyPart = { text: '', shown: false };

export const dropPlan = createDatedSingle<DropPlan>(
  'plan',
  v.object({ afterwards: planPart, helps: planPart, doesNotHelp: planPart, call: planPart, at }),
  { afterwards: emptyPart, helps: emptyPart, doesNotHelp: emptyPart, call: emptyPart },
);

const name = v.pipe(v.string(), v.maxLength(longest.name));

export const ownNames = createDatedSingle<Names>(
  'names',
  v.object({ called: name, pronouns: name, body: name, shown: flag, at }),
  { called: '', pronouns: '', body: '', shown: false },
);

export const routine = createDatedSingle<Routine>(
  'routine',
  v.object({
    minutes: v.pipe(v.number(), v.minValue(routineMinutes.least), v.maxValue(routineMinutes.most)),
    picked: maybe(listOf(prefId)),
    reminders: flag,
    pausedUntil: maybe(time),
    remindedOf: time,
    at,
  }),
  { minutes: 10, picked: null, reminders: false, pausedUntil: null, remindedOf: 0 },
);

/** Only the last moment, so that nothing can ever be counted. Null: none yet. */
export const lastMoment = createDatedSingle<{ readonly moment: number | null }>(
  'moment',
  v.object({ moment: maybe(time), at }),
  { moment: null },
);

export const kitTicks = createDatedSingle<{ readonly ticked: readonly string[] }>(
  'ticks',
  v.object({ ticked: v.array(v.pipe(v.string(), v.maxLength(40))), at }),
  { ticked: [] },
);

const note = v.optional(text);
const stages = [
  ...(['agree', 'worked', 'alone', 'share', 'choose', 'different', 'signals', 'close'] as const),
];

export const review = createDatedSingle<Review>(
  'review',
  v.object({
    everyWeeks: maybe(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(weeksBetween.least),
        v.maxValue(weeksBetween.most),
      ),
    ),
    lastAt: maybe(time),
    notBefore: maybe(time),
    changedAt: maybe(time),
    stage: maybe(v.picklist(stages)),
    notes: v.pipe(
      v.object({
        worked: note,
        try: note,
        stop: note,
        leave: note,
        different: note,
        signals: note,
      }),
      v.transform((notes) => JSON.parse(JSON.stringify(notes)) as Review['notes']),
    ),
    at,
  }),
  { everyWeeks: 8, lastAt: null, notBefore: null, changedAt: null, stage: null, notes: {} },
);

// ---------------------------------------------------------------------------------------- what a partner may see

type ShownPlan = Readonly<Partial<Record<PlanPart, string>>>;

/** Shared book: what the maps of these names hold. */
export const shownCare = {
  tonight: v.object({ until: time, tags: listOf(tag), at }),
  plan: v.object({
    parts: v.pipe(
      v.object({ afterwards: note, helps: note, doesNotHelp: note, call: note }),
      v.transform((parts) => JSON.parse(JSON.stringify(parts)) as ShownPlan),
    ),
    at,
  }),
  names: v.object({ called: name, pronouns: name, body: name, at }),
} as const;

/** Shared book: the tags of one evening, by choice. */
export const shownTags = createDatedSingle<{
  readonly until: number;
  readonly tags: readonly Tag[];
}>('tonight', shownCare.tonight, { until: 0, tags: [] });

/** Shared book: the parts of the plan that the person chose to show. */
export const shownPlan = createDatedSingle<{ readonly parts: ShownPlan }>('plan', shownCare.plan, {
  parts: {},
});

/** Shared book: the names that the person chose to show; empty ones are none. */
export const shownNames = createDatedSingle<Omit<Names, 'shown'>>('names', shownCare.names, {
  called: '',
  pronouns: '',
  body: '',
});
