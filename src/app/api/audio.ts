import type { Problem } from '../../core/errors';
import type { Listening, Place, SessionRequest } from '../../core/listening';
import type { DownloadState, PlayerState, SessionPlan } from '../../core/ports';
import type { Result } from '../../core/result';

/** Guided sessions: laid out for the people here, kept for offline, and played. Nothing starts by itself. */

export interface AudioState {
  /** What is prepared: every part with its time. Null before `prepare` and after `stop`. */
  readonly plan: SessionPlan | null;
  readonly request: SessionRequest | null;
  /** Of all that can be kept for offline. */
  readonly download: DownloadState | null;
  readonly downloading: boolean;
  readonly problem: Problem | null;
  readonly player: PlayerState;
  readonly listening: Listening;
  /** A session that was left in the middle. */
  readonly left: Place | null;
}

export interface SessionAudio {
  readonly state: AudioState;
  /**
   * Lays a session out for the people here, as they like it now: `state.plan`. Fetches and plays nothing. Null where
   * there is no such session. To hear it, go to `/sessions/play`, which loads it and waits for a press.
   */
  prepare(request: SessionRequest): SessionPlan | null;
  /** Prepares what was left in the middle; the next `load` begins there. */
  goBack(): SessionPlan | null;
  /** There is nothing to go back to. */
  forgetPlace(): void;
  /**
   * Lays out anew what is prepared, fetches what is missing, and opens it. `sound` false: the words alone, which need
   * nothing to be fetched.
   */
  load(options?: { readonly sound: boolean }): Promise<Result<void, Problem>>;
  /** On a press. Also goes on from where the session waits. */
  play(): Promise<Result<void, Problem>>;
  pause(): void;
  seek(positionS: number): void;
  /** Silent at once; nothing is prepared any more. */
  stop(): void;
  /** Fades out and pauses there; null takes it back. */
  sleepAt(positionS: number | null): void;
  setListening(part: Partial<Listening>): void;
  /** Fetches everything for offline. Goes on where it stopped. */
  download(): Promise<void>;
}
