import type { CheckIn, Noted } from '../../core/care/checkIn';
import type { EveningPlan, PlanAnswer, StandingPlan } from '../../core/care/evening';
import type { Kind } from '../../core/care/types';
import type { WakingHours } from '../../core/care/waking';

/** Everything around one encounter. Times: milliseconds since the Unix epoch. */

export interface OwnCheckIn extends CheckIn {
  readonly id: string;
  readonly shared: boolean;
}

export interface TheirCheckIn extends Noted {
  readonly id: string;
  readonly at: number;
}

/** Quiet time that goes on. Kept nowhere. */
export interface Landing {
  readonly beganAt: number;
  /** Null: till we say. */
  readonly minutes: number | null;
}

export interface MomentsState {
  readonly landing: Landing | null;
  /** Newest first. */
  readonly checkIns: readonly OwnCheckIn[];
  /** What the partner shows, newest first. */
  readonly theirCheckIns: readonly TheirCheckIn[];
  /** A check-in of the days that follow waits to be answered. `after`: hours after the moment. */
  readonly waiting: { readonly after: number; readonly kind: Kind } | null;

  readonly asks: boolean;
  readonly hours: WakingHours;
  /** Null: no pause. */
  readonly pausedUntil: number | null;
  /** `off`: not asked for; `refused`: the system does not allow them; `impossible`: this browser has none. */
  readonly notices: 'on' | 'off' | 'refused' | 'impossible';
  readonly insights: boolean;
  /** To be said gently, at most once in a fortnight. */
  readonly areDaysHeavy: boolean;
  readonly helpers: {
    readonly emergency: string;
    readonly name: string;
    readonly number: string;
  };
  readonly evening: {
    /** Only this person sees it, until it is proposed. */
    readonly own: EveningPlan | null;
    readonly standing: StandingPlan | null;
  };
}

export interface Moments {
  readonly state: MomentsState;

  /** Quiet time begins: the home stays open for as long. `minutes` null: till we say. */
  land(minutes: number | null): void;
  endLanding(): void;

  /** Right after; of tonight's kind. Only this person sees it. Answers its id. */
  checkIn(noted: Noted, asksAgain: boolean): string;
  /** What waits is answered. */
  answerWaiting(noted: Noted): string;
  /** What waits is put away, unanswered. */
  putAway(): void;
  shareCheckIn(id: string): void;
  unshareCheckIn(id: string): void;
  /** For good; nothing more is asked of it. */
  removeCheckIn(id: string): void;

  setAsks(isOn: boolean): void;
  setHours(hours: WakingHours): void;
  /** Nothing is asked before; null: no pause. */
  pauseAsking(until: number | null): void;
  /** Notifications, where the system allows; asks it the first time. */
  setNotices(isOn: boolean): Promise<void>;
  setInsights(isOn: boolean): void;
  /** That days were heavy has been read. */
  closeHeavyDays(): void;
  setHelpers(helpers: MomentsState['helpers']): void;

  /** One's own plan for tonight; null takes it away, also where it was proposed. */
  setEvening(plan: Omit<EveningPlan, 'until'> | null): void;
  /** The partner sees the plan as it is now. */
  proposeEvening(): void;
  /** To what the partner proposes; null takes it back. */
  answerEvening(answer: PlanAnswer | null): void;
}
