import { isWaking, type WakingHours } from '../core/care/waking';
import type { Clock } from '../core/ports/system';
import { realTimers, type Timers } from './autoLock';

/** When something is to be told outside the app. Milliseconds since the Unix epoch. */
export interface Notice {
  readonly id: string;
  readonly dueAt: number;
  readonly endsAt: number;
}

export interface NoticePlan {
  readonly notices: readonly Notice[];
  readonly hours: WakingHours;
}

export interface NoticesOptions {
  readonly clock: Clock;
  /** IANA name of where the device is now. */
  readonly zone: () => string;
  readonly show: (notice: Notice) => void;
  readonly timers?: Timers;
}

/** Browsers fire timers with longer waits at once. */
const longestWaitMs = 2 ** 31 - 1;
const none: NoticePlan = { notices: [], hours: { from: 0, to: 0 } };

/**
 * Tells at their time, for as long as the page lives, also while the home is locked: in memory are bare times, and nothing
 * of them is stored. A timer may come late, after the device slept or crossed a time zone, so hours and end are looked at
 * once more. Nothing is told twice.
 */
export const createNotices = ({ clock, zone, show, timers = realTimers }: NoticesOptions) => {
  let plan = none;
  /** A journey moves the hours: what was told stays told. */
  const told = new Set<string>();
  let timer: unknown;

  const arm = (): void => {
    timers.clear(timer);
    const next = Math.min(...plan.notices.map(({ dueAt }) => dueAt));
    if (next === Infinity) return;
    timer = timers.set(look, Math.min(Math.max(0, next - clock.now()), longestWaitMs));
  };

  const look = (): void => {
    const now = clock.now();
    const due = plan.notices.findLast(({ dueAt }) => dueAt <= now);
    plan = { ...plan, notices: plan.notices.filter(({ dueAt }) => dueAt > now) };
    arm();
    if (!due || told.has(due.id) || now >= due.endsAt) return;
    if (!isWaking(now, plan.hours, zone())) return;
    told.add(due.id);
    show(due);
  };

  const take = (next: NoticePlan): void => {
    plan = next;
    arm();
  };

  return {
    /** In order of time; in the place of what was planned before. */
    plan: take,
    cancel: (): void => take(none),
  };
};

export type Notices = ReturnType<typeof createNotices>;
