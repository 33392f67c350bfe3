import type { Bytes } from '../bytes';
import type { AudioError, MicrophoneError, RecordingError } from '../errors';
import type { Result } from '../result';

/** Sessions that are heard, and recordings. `src/main.tsx` builds the real adapters; tests build twins. */

/** One rendered clip: MPEG-2 layer III, 24 kHz mono, 48 kb/s CBR, no tag, no bit reservoir; 24 ms a frame. */
export interface Clip {
  readonly id: string;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly durationS: number;
  /** Spoken lines with times inside the clip, in seconds. */
  readonly cues: readonly {
    readonly startS: number;
    readonly endS: number;
    readonly text: string;
  }[];
}

/** A soundscape to be heard under the voice. Any window of one loop inside the file can be repeated without a seam. */
export interface Bed extends Clip {
  /** Where such a window begins, in seconds of the decoded file. */
  readonly fromS: number;
  /** How long it is. */
  readonly loopS: number;
}

/** A session laid out in time: the one source for sound, captions and the preview. */
export interface SessionPlan {
  readonly id: string;
  readonly totalS: number;
  readonly steps: readonly PlanStep[];
}

export interface PlanStep {
  /** Block id, such as `blk.T1`. */
  readonly block: `blk.${string}`;
  readonly startS: number;
  readonly durationS: number;
  /** What is said, in order: for captions, the transcript and the pacer. */
  readonly lines: readonly PlannedLine[];
  /** What is heard; a line that no file holds has none, and can be read. */
  readonly sounds: readonly Slice[];
}

export interface PlannedLine {
  readonly text: string;
  /** When it is heard inside the session, in seconds. */
  readonly startS: number;
  readonly endS: number;
  /** Breath goes this way from here to the next line. */
  readonly breath?: 'in' | 'out';
  /** Playback waits at this second until somebody goes on. */
  readonly waitsAtS?: number;
}

/** Whole frames of a clip, and the frame of the session that they begin at. A frame is 24 ms. */
export interface Slice {
  readonly clip: Clip;
  readonly fromFrame: number;
  readonly frames: number;
  readonly atFrame: number;
}

export interface DownloadState {
  readonly haveBytes: number;
  readonly totalBytes: number;
}

export interface AudioLibrary {
  status(clips: readonly Clip[]): Promise<DownloadState>;
  /** Fetches what is missing; progress is called after each clip. Resumes where it stopped. */
  download(
    clips: readonly Clip[],
    progress: (state: DownloadState) => void,
  ): Promise<Result<void, AudioError>>;
  read(clip: Clip): Promise<Result<Bytes, AudioError>>;
  /** Takes these away. */
  remove(clips: readonly Clip[]): Promise<void>;
  /** Bytes kept for every session together. */
  size(): Promise<number>;
  /** Takes every kept clip away. */
  clear(): Promise<void>;
}

/** `off`: read without sound. `lost`: the sound broke off, and the words go on by the clock. */
export type Sound = 'on' | 'off' | 'lost';

export interface PlayerState {
  /** `waiting`: the session has come to a place where it waits for a tap, however long that takes. */
  readonly phase:
    | 'idle'
    | 'preparing'
    | 'ready'
    | 'playing'
    | 'paused'
    | 'waiting'
    | 'ended'
    | 'stopped';
  readonly positionS: number;
  readonly durationS: number;
  readonly sound: Sound;
  /** Where the sleep timer fades out and pauses; null without one. */
  readonly sleepAtS: number | null;
}

/** A soundscape under the voice. Levels from 0 to 1. */
export interface Mix {
  readonly bed: Bed;
  readonly voiceLevel: number;
  readonly bedLevel: number;
}

/** How a session is opened. */
export interface LoadOptions {
  /** Whole files of the plan's clips. */
  readonly read: (clip: Clip) => Promise<Result<Bytes, AudioError>>;
  readonly sound: boolean;
  /** Where to begin. */
  readonly atS: number;
  /** 0.8 to 1.2 of the usual speed, at the usual pitch. */
  readonly rate: number;
  /** Null: the voice alone, as loud as it was made. */
  readonly mix: Mix | null;
}

export interface Player {
  /** Joins the clips into one file and hands it to the audio element. Starts nothing. */
  load(plan: SessionPlan, options: LoadOptions): Promise<Result<void, AudioError>>;
  /** Also goes on from where the session waits. */
  play(): Promise<Result<void, AudioError>>;
  pause(): void;
  seek(positionS: number): void;
  setRate(rate: number): void;
  /** Plays on with another soundscape, or other levels, as soon as that is mixed. */
  setMix(mix: Mix | null): Promise<Result<void, AudioError>>;
  /** Fades out before a place in the session and pauses there; null takes it back. */
  sleepAt(positionS: number | null): void;
  /** Silent within 100 ms, and lets go of the file. */
  stop(): void;
  onChange(listener: (state: PlayerState) => void): () => void;
}

/** A voice, made ready to join sessions. */
export interface Recorded {
  /** As every clip: whole frames, each on its own. */
  readonly file: Bytes;
  readonly durationS: number;
  /** What was cut off at the front, in seconds: nothing was said there. */
  readonly cutS: number;
}

/** Longer recordings end by themselves. */
export const longestRecordingS = 300;

export interface VoiceRecorder {
  /** Asks for the microphone, and begins. */
  start(): Promise<Result<void, MicrophoneError>>;
  /** Ends, and evens what was said to the loudness of every other voice. */
  finish(): Promise<Result<Recorded, RecordingError>>;
  /** Ends, and forgets it. */
  cancel(): void;
}

/** For hearing what was recorded. */
export interface VoiceListener {
  play(file: Bytes, onEnd: () => void): Promise<void>;
  stop(): void;
}

/** Keeps the screen on while somebody reads along. Off where the browser cannot. */
export interface ScreenLight {
  hold(isHeld: boolean): void;
}
