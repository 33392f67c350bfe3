import type { Goodbye, GoodbyeReply } from '../../core/talk/goodbye';
import type { StartView } from '../../core/talk/start';

export type { StartView } from '../../core/talk/start';

/** An agreed end of a call. Times: milliseconds since the Unix epoch. */
export interface GoodbyeView {
  readonly by: 'me' | 'them';
  readonly goodbye: Goodbye;
  /** What the other one answered; null: not yet. */
  readonly reply: Omit<GoodbyeReply, 'to'> | null;
}

export interface FarState {
  readonly start: StartView;
  /** An agreed start has come: it is going on. */
  readonly isBegun: boolean;
  /** How well the two clocks are known to agree, in milliseconds; null: not at all, so each goes by its own. */
  readonly clockErrorMs: number | null;
  readonly goodbye: GoodbyeView | null;
}

/** For two who are apart. Every proposal of one waits for the other's answer; nothing tells who is there. */
export interface Far {
  readonly state: FarState;
  /** `what`: `quiet`, or the id of a session. `startsAt` null: as soon as the other agrees. */
  proposeStart(what: string, minutes: number, startsAt: number | null): void;
  acceptStart(): void;
  /**
   * Takes an own proposal back, or a yes to the other's; puts the other's away, untold. Of what has begun it ends this
   * side alone.
   */
  leaveStart(): void;
  proposeGoodbye(goodbye: Omit<Goodbye, 'zoneMinutes'>): void;
  answerGoodbye(keepMinutes: number): void;
  clearGoodbye(): void;
}
