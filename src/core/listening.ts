import type { TalkAppetite } from './care/composeTypes';
import type { Audience, BlockId, SoundTag, Tone } from './care/script';
import type { SessionId } from './care/session';
import type { Kind } from './care/types';

/** How a person likes to listen, and where they stopped. */

/** What somebody asks to hear. What is absent is as these people usually have it. */
export interface SessionRequest {
  /** One of the guided sessions; `ses.own`: made for tonight. */
  readonly session: SessionId;
  /** One of the lengths that it has. */
  readonly minutes?: number;
  readonly audience?: Audience;
  /** Of a session made for tonight: for which kind, and which of many. */
  readonly kind?: Kind;
  readonly seed?: number;
  readonly touch?: boolean;
  readonly talk?: TalkAppetite;
  /** It is to end in sleep. */
  readonly sleep?: boolean;
  readonly dropped?: readonly BlockId[];
  /** What takes the place of what. */
  readonly swapped?: readonly (readonly [BlockId, BlockId])[];
}

export interface Listening {
  /** 0.8 to 1.2 of the usual speed. */
  readonly rate: number;
  /** The screen stays on while a session plays. */
  readonly keepsScreenOn: boolean;
  /** `line`: the words being said, large. `all`: the whole text, following along. */
  readonly view: 'line' | 'all';
  /** Own recordings take the place of the computer's voice. */
  readonly ownVoice: boolean;
  /** Those of the partner do. */
  readonly theirVoice: boolean;
  /** Id of a voice that comes with Hearth. */
  readonly voice: string;
  readonly tone: Tone;
  /** Id of a soundscape; null: none. */
  readonly bed: string | null;
  /** From 0 to 1. */
  readonly voiceLevel: number;
  readonly bedLevel: number;
  /** What is never to be heard. */
  readonly without: readonly SoundTag[];
}

export const usualListening: Listening = {
  rate: 1,
  keepsScreenOn: false,
  view: 'line',
  ownVoice: false,
  theirVoice: true,
  voice: 'bdl',
  tone: 'warm',
  bed: null,
  voiceLevel: 1,
  bedLevel: 0.6,
  without: [],
};

export const slowest = 0.8;
export const fastest = 1.2;

/** Where a session was left: kept by part, so that it is found again when other parts have changed. */
export interface Place {
  readonly request: SessionRequest;
  /** Which part, counted from 0, and its block. */
  readonly step: number;
  readonly block: string;
  /** Seconds into the part. */
  readonly offsetS: number;
}
