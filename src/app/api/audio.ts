import type { ComposedStep } from '../../core/care/composeTypes';
import type { Audience, SoundTag } from '../../core/care/script';
import type { Problem } from '../../core/errors';
import type { Listening, Place, SessionRequest } from '../../core/listening';
import type { DownloadState, PlayerState, SessionPlan } from '../../core/ports/audio';
import type { Result } from '../../core/result';

/** Guided sessions: laid out for the people here, kept for offline, and played. Nothing starts by itself. */

/** What a plan says of itself before it is heard. */
export interface SessionAbout {
  /** As in the plan, but for words of one's own, which have none. */
  readonly steps: readonly ComposedStep[];
  /** What somebody may not want to hear, and will. */
  readonly tags: readonly SoundTag[];
  readonly minutes: number;
  readonly audience: Audience;
  /** In which lengths there is one. */
  readonly lengths: readonly number[];
}

/** What can be kept for offline: a voice, or all soundscapes. */
export interface Pack extends DownloadState {
  /** Id of a voice, or `beds`. */
  readonly id: string;
  readonly isComing: boolean;
}

export interface AudioState {
  /** What is prepared: every part with its time. Null before `prepare` and after `stop`. */
  readonly plan: SessionPlan | null;
  readonly about: SessionAbout | null;
  readonly request: SessionRequest | null;
  /** What is prepared is also what the player holds. */
  readonly isOpen: boolean;
  /** All that is prepared can be heard without a network. */
  readonly isHere: boolean;
  /** Of what is prepared, while it is fetched. */
  readonly fetching: DownloadState | null;
  readonly packs: readonly Pack[];
  readonly problem: Problem | null;
  /** It plays without the soundscape that was chosen: that is neither here nor reachable. */
  readonly lacksBed: boolean;
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
  /** Measures what is here: `state.packs`. */
  measure(): Promise<void>;
  /** Fetches a pack for offline. Goes on where it stopped. */
  download(pack: string): Promise<void>;
  /** Takes a pack away; it can be fetched again. */
  drop(pack: string): Promise<void>;
  /** Fetches the voice that is used, and the soundscapes, unless the person saves data. */
  downloadUsual(): Promise<void>;
}
