import { catalogue } from '../content/catalogue';
import { kinds } from '../content/kinds';
import { kitItems } from '../content/kit';
import { rounds } from '../content/preferences';
import { talkCards } from '../content/talk';
import { careCard, type CareLine } from '../core/care/card';
import { isGentle, todayAt } from '../core/care/effective';
import { packList } from '../core/care/kit';
import type { GivenAnswers, ShownProfile, Tag } from '../core/care/profile';
import type { Leader } from '../core/care/ranking';
import { isReviewDue } from '../core/care/review';
import { isReminderDue, routineSteps } from '../core/care/routine';
import type { Signal } from '../core/care/rules';
import { sceneOf } from '../core/care/scene';
import { standingAt } from '../core/care/standing';
import { dealTalk } from '../core/care/talk';
import type { Answer, AnswerKey, Kind } from '../core/care/types';
import type { CareState, Overlap } from './api/care';
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
  readonly leads: Leader;
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

/** Where each line stands, in which kinds. */
const overlapsOf = (cards: ReadonlyMap<Kind, readonly CareLine[]>): readonly Overlap[] => {
  const found = new Map<string, { pref: string; way: Overlap['way']; kinds: Kind[] }>();
  for (const [kind, card] of cards) {
    for (const { pref, way } of card) {
      const overlap = found.get(`${pref} ${way}`) ?? { pref, way, kinds: [] };
      overlap.kinds.push(kind);
      found.set(`${pref} ${way}`, overlap);
    }
  }
  const order = new Map(catalogue.questions.map(({ id }, index) => [id, index]));
  return [...found.values()].sort((a, b) => (order.get(a.pref) ?? 0) - (order.get(b.pref) ?? 0));
};

/** Everything that the screens see of care, worked out from what both have said. */
export const careView = ({ own, theirs, leads, signals, at }: CareInput): CareState => {
  const { profile } = own;
  const today = todayAt(profile, at);
  const kind = today?.kind ?? (theirs ? 'gentle' : 'solo');
  const cardOf = (of: Kind, said: readonly Signal[]) => {
    const partners = theirs && of !== 'solo' ? [theirs.answers] : [];
    const partnerTags = theirs && of !== 'solo' ? theirs.tags : [];
    const scene = sceneOf(catalogue, profile, {
      kind: of,
      at,
      signals: said,
      partners,
      partnerTags,
    });
    return { scene, card: careCard({ catalogue, scene, profile, partners, leads }) };
  };

  const forTwo = new Map(
    theirs
      ? kinds.flatMap((of) => (of === 'solo' ? [] : [[of, cardOf(of, []).card] as const]))
      : [],
  );
  const soloCard = cardOf('solo', kind === 'solo' ? signals : []).card;
  const tonight = theirs && kind !== 'solo' ? cardOf(kind, signals) : null;
  const card = tonight?.card ?? [];
  const given = [...profile.answers.values()];
  const begunAt = given.length > 0 ? Math.min(...given.map((each) => each.at)) : null;
  const packed = packList(kitItems, [...forTwo.values()].flat(), soloCard);
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

    card,
    soloCard,
    overlaps: overlapsOf(forTwo),
    talk: tonight ? dealTalk(catalogue, talkCards, tonight.scene) : [],
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
      steps: routineSteps(tonight ? card : soloCard, own.routine),
      reminderDue: isReminderDue(own.routine, own.lastMoment, at),
    },
    kit: packed.map((item) => ({ ...item, ticked: own.ticked.includes(item.id) })),
    review: {
      ...own.review,
      due: isReviewDue(own.review, { at, begunAt, lastMoment: own.lastMoment }),
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
