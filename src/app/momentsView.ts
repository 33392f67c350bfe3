import { kindRules } from '../content/kinds';
import { followUps, waitingAt, type AfterSettings, type FollowUp } from '../core/care/after';
import { standingPlan, type EveningPlan, type ShownEvening } from '../core/care/evening';
import { areDaysHeavy } from '../core/care/heavyDays';
import type { Helpers, KeptCheckIn, MomentSettings, ShownCheckIn } from '../doc';
import type { Landing, MomentsState, OwnCheckIn } from './api/moments';

type ById<T> = ReadonlyMap<string, T>;

/** What both books say of the moments. */
export interface MomentsInput {
  readonly landing: Landing | null;
  readonly checkIns: ById<KeptCheckIn>;
  readonly theirCheckIns: ById<ShownCheckIn>;
  readonly settings: MomentSettings;
  readonly permission: MomentsState['notices'];
  readonly helpers: Helpers;
  readonly plan: EveningPlan | null;
  readonly shown: ShownEvening;
  readonly theirs: ShownEvening;
  readonly isGentle: boolean;
  /** IANA name. */
  readonly zone: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

interface Listed {
  readonly id: string;
  readonly at: number;
}

const newestFirst = (a: Listed, b: Listed): number => b.at - a.at || (a.id < b.id ? -1 : 1);

const listOf = <T extends { readonly at: number }, E extends Listed>(
  all: ById<T>,
  view: (id: string, value: T) => E,
): readonly E[] => [...all].map(([id, value]) => view(id, value)).sort(newestFirst);

/** In gentle mode nothing asks or draws pictures by itself (care.md 5.4, rule 19). */
export const afterSettings = ({
  settings,
  isGentle,
}: Pick<MomentsInput, 'settings' | 'isGentle'>): AfterSettings => ({
  ...settings,
  asks: settings.asks ?? !isGentle,
});

/** Everything that the days ahead will ask. */
export const plannedOf = ({
  checkIns,
  settings,
  zone,
}: Pick<MomentsInput, 'checkIns' | 'settings' | 'zone'>): readonly FollowUp[] => {
  const moments = [...checkIns].flatMap(([id, { at, kind, after, asksAgain }]) =>
    after === 0 && asksAgain ? [{ id, at, hours: kindRules[kind].followUpHours }] : [],
  );
  return followUps(moments, settings.hours, zone);
};

const ownCheckIn = (id: string, { sharedAs, ...own }: KeptCheckIn): OwnCheckIn => ({
  id,
  ...own,
  shared: sharedAs !== null,
});

/** Everything that the screens see of the moments. */
export const momentsView = (input: MomentsInput): MomentsState => {
  const { settings, isGentle, checkIns, shown, theirs, at } = input;
  const { asks, hours, pausedUntil } = afterSettings(input);
  const waiting = waitingAt(plannedOf(input), afterSettings(input), at);
  const moment = waiting && checkIns.get(waiting.of);
  return {
    landing: input.landing,
    checkIns: listOf(checkIns, ownCheckIn),
    theirCheckIns: listOf(input.theirCheckIns, (id, their) => ({ id, ...their })),
    waiting: waiting && moment ? { after: waiting.after, kind: moment.kind } : null,
    asks,
    hours,
    pausedUntil: pausedUntil !== null && at < pausedUntil ? pausedUntil : null,
    notices: input.permission,
    insights: settings.insights ?? !isGentle,
    areDaysHeavy: areDaysHeavy([...checkIns.values()], { at, toldAt: settings.toldAt }),
    helpers: input.helpers,
    evening: {
      own: input.plan && at < input.plan.until ? input.plan : null,
      standing: standingPlan(shown, theirs, at),
    },
  };
};
