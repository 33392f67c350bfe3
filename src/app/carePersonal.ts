import { rounds } from '../content/preferences';
import { weeksBetween, type Review } from '../core/care/review';
import { routineMinutes, type Routine } from '../core/care/routine';
import {
  dropPlan,
  kitTicks,
  lastMoment,
  longest,
  ownNames,
  review,
  roundsPassed,
  routine,
  type Book,
  type Stamp,
} from '../doc';
import type { Care } from './api/care';
import type { OwnCare } from './ownCare';

interface PersonalOptions {
  readonly book: () => Book;
  readonly own: () => OwnCare;
  readonly stamp: () => Stamp;
}

type Commands = Pick<
  Care,
  | 'setRoundAt'
  | 'setPlan'
  | 'showPlan'
  | 'setNames'
  | 'setRoutine'
  | 'setReminders'
  | 'pauseReminders'
  | 'dismissReminder'
  | 'logMoment'
  | 'tick'
  | 'unpack'
  | 'setReviewEvery'
  | 'setReviewStage'
  | 'setReviewNote'
  | 'finishReview'
  | 'postponeReview'
  | 'noteLifeChange'
>;

const within = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, value));

const twoWeeksMs = 14 * 86_400_000;

/** Plan, names, routine, kit and review: what a person keeps around their answers. */
export const createCarePersonal = ({ book, own, stamp }: PersonalOptions): Commands => {
  const changeRoutine = (change: Partial<Routine>) =>
    routine.write(book(), stamp(), { ...own().routine, ...change });
  const changeReview = (change: (at: number) => Partial<Review>) => {
    const now = stamp();
    review.write(book(), now, { ...own().review, ...change(now.at) });
  };
  const changePlan: (
    ...change: Parameters<Care['setPlan']> | Parameters<Care['showPlan']>
  ) => void = (part, value) => {
    const { plan } = own();
    const change =
      typeof value === 'string' ? { text: value.slice(0, longest.text) } : { shown: value };
    dropPlan.write(book(), stamp(), { ...plan, [part]: { ...plan[part], ...change } });
  };

  return {
    setRoundAt(round, position) {
      const passed = rounds.map((_, index) => own().rounds[index] ?? 0);
      passed[round] = position;
      roundsPassed.write(book(), stamp(), { rounds: passed });
    },

    setPlan: changePlan,
    showPlan: changePlan,
    setNames({ called, pronouns, body, shown }) {
      const cut = (name: string) => name.slice(0, longest.name);
      const names = { called: cut(called), pronouns: cut(pronouns), body: cut(body), shown };
      ownNames.write(book(), stamp(), names);
    },

    setRoutine: (minutes, picked) =>
      changeRoutine({ minutes: within(minutes, routineMinutes), picked }),
    setReminders: (reminders) => changeRoutine({ reminders }),
    pauseReminders: (pausedUntil) => changeRoutine({ pausedUntil }),
    dismissReminder: () => changeRoutine({ remindedOf: own().lastMoment ?? 0 }),
    logMoment() {
      const now = stamp();
      lastMoment.write(book(), now, { moment: now.at });
    },

    tick(kitId, isTicked) {
      const others = own().ticked.filter((id) => id !== kitId);
      kitTicks.write(book(), stamp(), { ticked: isTicked ? [...others, kitId] : others });
    },
    unpack: () => kitTicks.write(book(), stamp(), { ticked: [] }),

    setReviewEvery: (weeks) =>
      changeReview(() => ({ everyWeeks: weeks && within(weeks, weeksBetween) })),
    setReviewStage: (stage) => changeReview(() => ({ stage })),
    setReviewNote: (note, text) =>
      changeReview(() => ({
        notes: { ...own().review.notes, [note]: text.slice(0, longest.text) },
      })),
    finishReview: (nextAt) =>
      changeReview((at) => ({ stage: null, lastAt: at, notBefore: nextAt, changedAt: null })),
    postponeReview: () => changeReview((at) => ({ stage: null, notBefore: at + twoWeeksMs })),
    noteLifeChange: () => changeReview((at) => ({ changedAt: at })),
  };
};
