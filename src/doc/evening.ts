import * as v from 'valibot';
import {
  contacts,
  endSigns,
  planAnswers,
  type EveningPlan,
  type Proposal,
  type ShownEvening,
} from '../core/care/evening';
import { kind, longest, maybe, time } from './careSchemas';
import { origins, type Book } from './collection';
import { createDatedSingle, type Stamp } from './standing';

/** The small plan before: one's own in the private book, what was shown and answered in the shared one. */

const plan = {
  kind,
  ends: maybe(v.picklist(endSigns)),
  minutes: maybe(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(240))),
  kit: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(100)),
  contact: maybe(v.picklist(contacts)),
  leaveOut: v.pipe(v.string(), v.maxLength(longest.text)),
  until: time,
} satisfies Record<keyof EveningPlan, unknown>;

/** Private book; null: none was made. */
export const ownPlan = createDatedSingle<{ readonly plan: EveningPlan | null }>(
  'evening',
  v.object({ plan: maybe(v.object(plan)), at: time }),
  { plan: null },
);

/** Shared book: what the maps of these names hold. */
export const shownEvening = {
  evening: v.object({ proposal: maybe(v.object({ ...plan, id: v.string(), at: time })), at: time }),
  reply: v.object({
    answer: maybe(v.object({ to: v.string(), answer: v.picklist(planAnswers) })),
    at: time,
  }),
} as const;

const proposals = createDatedSingle<{ readonly proposal: Proposal | null }>(
  'evening',
  shownEvening.evening,
  { proposal: null },
);
const answers = createDatedSingle<Pick<ShownEvening, 'answer'>>('reply', shownEvening.reply, {
  answer: null,
});

/** What a shared book says of an evening. */
export const readEvening = (sharedBook: Book): ShownEvening => ({
  ...proposals.read(sharedBook),
  ...answers.read(sharedBook),
});

/** Null takes it back. What was never shown leaves no trace. */
export const showPlan = (sharedBook: Book, stamp: Stamp, shown: EveningPlan | null): void => {
  if (!shown && !proposals.read(sharedBook).proposal) return;
  const proposal = shown && { ...shown, id: stamp.id, at: stamp.at };
  proposals.write(sharedBook, stamp, { proposal });
};

export const answerPlan = (
  sharedBook: Book,
  stamp: Stamp,
  answer: ShownEvening['answer'],
): void => {
  if (!answer && !answers.read(sharedBook).answer) return;
  answers.write(sharedBook, stamp, { answer });
};

/** Takes away what is over. */
export const clearEvening = (sharedBook: Book, stamp: Stamp): void => {
  const { proposal } = readEvening(sharedBook);
  if (!proposal || stamp.at < proposal.until) return;
  sharedBook.transact(() => showPlan(sharedBook, stamp, null), origins.local);
};

/** Calls back after every change. Returns how to stop. */
export const observeEvening = (sharedBook: Book, listener: () => void): (() => void) => {
  const stops = [proposals.observe(sharedBook, listener), answers.observe(sharedBook, listener)];
  return () => stops.forEach((stop) => stop());
};
