import { kinds } from '../content/kinds';
import { kitItems } from '../content/kit';
import { rounds } from '../content/preferences';
import { isGentle, todayAt } from '../core/care/effective';
import { packList } from '../core/care/kit';
import type { GivenAnswers, ShownProfile, Tag } from '../core/care/profile';
import { isReviewDue } from '../core/care/review';
import { isReminderDue, routineSteps } from '../core/care/routine';
import type { Signal } from '../core/care/rules';
import { standingAt } from '../core/care/standing';
import type { Answer, AnswerKey, Kind } from '../core/care/types';
import type { CareState } from './api/care';
import type { CareCards } from './careCards';
import type { OwnCare } from './ownCare';

/** What a partner shows. */
export interface TheirCare {
  readonly answers: ShownProfile;
  readonly tags: readonly Tag[];
  /** `Infinity` while there are none. */
  readonly tagsUntil: number;
  readonly plan: CareState['theirPlan'];
  readonly names: CareState['theirNames'];
}

export interface CareInput {
  readonly own: OwnCare;
  /** Null: nobody is connected. */
  readonly theirs: TheirCare | null;
  readonly cards: CareCards;
  readonly signals: readonly Signal[];
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

type ByKey<T> = Readonly<Partial<Record<AnswerKey, T>>>;

const byKey = <T>(entries: readonly (readonly [AnswerKey, T])[]): ByKey<T> =>
  Object.fromEntries(entries);

/** What was chosen; a not-now that has run out is no answer any more. */
export const chosen = (given: GivenAnswers | undefined, at: number): ByKey<Answer> =>
  byKey(
    [...(given ?? [])].flatMap(([key, each]) =>
      each.answer && standingAt(each, at) !== 'expired' ? [[key, each.answer] as const] : [],
    ),
  );

const waiting = (given: GivenAnswers | undefined, at: number): ByKey<number> =>
  byKey(
    [...(given ?? [])].flatMap(([key, { held, answer }]) =>
      held && at < held.until && answer !== held.answer && answer !== 'pleaseDont'
        ? [[key, held.until] as const]
        : [],
    ),
  );

const ofKinds = <T>(view: (kind: Kind) => T): Readonly<Record<Kind, T>> =>
  Object.fromEntries(kinds.map((kind) => [kind, view(kind)])) as Record<Kind, T>;

/** Everything that the screens see of care, worked out from what both have said. */
export const careView = ({ own, theirs, cards, signals, at }: CareInput): CareState => {
  const { profile } = own;
  const { kind, ...lines } = cards;
  const today = todayAt(profile, at);
  const served = [...lines.overlaps, ...lines.soloCard.map(({ pref }) => ({ pref, way: null }))];
  const given = [...profile.answers.values()];
  const begunAt = given.length > 0 ? Math.min(...given.map((each) => each.at)) : null;
  const packed = packList(kitItems, served);
  const { keepPrivate, hidden, gentleUntil } = profile.settings;
  const { minutes, picked, reminders, pausedUntil } = own.routine;

  return {
    tonight: {
      kind,
      tags: today?.tags ?? [],
      tagsShown: today?.shown ?? false,
      touch: today?.touch ?? false,
      underWay: today?.underWay ?? false,
      signals,
    },
    theirTags: theirs?.tags ?? [],

    kindAnswers: ofKinds((of) => chosen(profile.kinds.get(of), at)),
    notNowUntil: byKey(
      [...profile.answers].flatMap(([key, { answer, until }]) =>
        answer === 'notNow' && until !== null && at < until ? [[key, until] as const] : [],
      ),
    ),
    countsFrom: waiting(profile.answers, at),
    kindCountsFrom: ofKinds((of) => waiting(profile.kinds.get(of), at)),
    how: Object.fromEntries(profile.how),
    visibility: Object.fromEntries(profile.visibility),

    gentle: profile.settings.gentle,
    gentleUntil: gentleUntil !== null && at < gentleUntil ? gentleUntil : null,
    keepPrivate: keepPrivate ?? isGentle(profile, at),
    hiddenGroups: hidden,
    roundsAt: rounds.map((_, round) => own.rounds[round] ?? 0),

    ...lines,
    history: own.changes,

    plan: own.plan,
    theirPlan: theirs?.plan ?? {},
    names: own.names,
    theirNames: theirs?.names ?? null,

    routine: {
      minutes,
      picked,
      reminders,
      pausedUntil,
      steps: routineSteps(kind === 'solo' ? lines.soloCard : lines.card, own.routine),
      reminderDue: isReminderDue(own.routine, own.lastMoment, at),
    },
    kit: packed.map((item) => ({ ...item, ticked: own.ticked.includes(item.id) })),
    review: {
      ...own.review,
      due: isReviewDue(
        { ...own.review, everyWeeks: isGentle(profile, at) ? null : own.review.everyWeeks },
        { at, begunAt, lastMoment: own.lastMoment },
      ),
    },
  };
};

/** When something next begins or ends by itself; `Infinity` for never. */
export const nextTurn = ({ profile, routine, review, lastMoment }: OwnCare, at: number): number => {
  const given = [profile.answers, ...profile.kinds.values()].flatMap((each) => [...each.values()]);
  const moments = [
    ...given.flatMap(({ until, held }) => [until, held?.until ?? null]),
    profile.today?.until ?? null,
    profile.settings.gentleUntil,
    routine.pausedUntil,
    review.notBefore,
    lastMoment === null ? null : lastMoment + 86_400_000,
  ];
  return Math.min(...moments.map((each) => (each !== null && each > at ? each : Infinity)));
};
