import { nextWaking, type WakingHours } from './waking';

/** The days that follow (care.md 6.1). Times are milliseconds since the Unix epoch. */

/** A moment after which somebody wants to be asked again. */
export interface Moment {
  readonly id: string;
  readonly at: number;
  /** So many hours later each. */
  readonly hours: readonly number[];
}

export interface FollowUp {
  readonly id: string;
  /** Of which moment. */
  readonly of: string;
  /** So many hours after it, as meant. */
  readonly after: number;
  /** When it is: in waking hours. */
  readonly dueAt: number;
  /** Nobody is asked from then on. */
  readonly endsAt: number;
}

export interface AfterSettings {
  readonly hours: WakingHours;
  /** Ask at all. */
  readonly asks: boolean;
  /** Nothing that falls before; null: no pause. */
  readonly pausedUntil: number | null;
  /** Everything up to then has been answered or put away. */
  readonly closedTo: number;
}

const hourMs = 3_600_000;
const lastsMs = 24 * hourMs;
/** What comes sooner after another one is the same question. */
const apartMs = 12 * hourMs;

/** Everything that will be asked, in order, whatever the settings. `zone`: IANA name of where the person is. */
export const followUps = (
  moments: readonly Moment[],
  hours: WakingHours,
  zone: string,
): readonly FollowUp[] => {
  const all = moments
    .flatMap(({ id: of, at, hours: laters }) =>
      laters.map((after) => {
        const dueAt = nextWaking(at + after * hourMs, hours, zone);
        return { id: `${of}.${after}`, of, after, dueAt, endsAt: dueAt + lastsMs };
      }),
    )
    .sort((a, b) => a.dueAt - b.dueAt || a.after - b.after || (a.of < b.of ? -1 : 1));
  const kept: FollowUp[] = [];
  for (const each of all) {
    const last = kept.at(-1);
    if (!last || each.dueAt >= last.dueAt + apartMs) kept.push(each);
  }
  return kept;
};

const isWanted = (
  { dueAt }: FollowUp,
  { asks, pausedUntil, closedTo }: AfterSettings,
  at: number,
): boolean =>
  asks && dueAt > closedTo && (pausedUntil === null || (dueAt >= pausedUntil && at >= pausedUntil));

/** What waits to be answered now; the latest, where there are several. */
export const waitingAt = (
  planned: readonly FollowUp[],
  settings: AfterSettings,
  at: number,
): FollowUp | null =>
  planned.findLast(
    (each) => each.dueAt <= at && at < each.endsAt && isWanted(each, settings, at),
  ) ?? null;

/** What is still to come. Whatever is due already is told in the app, and nowhere else. */
export const stillToCome = (
  planned: readonly FollowUp[],
  settings: AfterSettings,
  at: number,
): readonly FollowUp[] =>
  planned.filter((each) => each.dueAt > at && isWanted(each, settings, each.dueAt));

/** When something of it next begins or ends; `Infinity` for never. */
export const nextTurnAfter = (
  planned: readonly FollowUp[],
  { pausedUntil }: AfterSettings,
  at: number,
): number => {
  const moments = [...planned.flatMap(({ dueAt, endsAt }) => [dueAt, endsAt]), pausedUntil ?? 0];
  return Math.min(...moments.map((each) => (each > at ? each : Infinity)));
};
