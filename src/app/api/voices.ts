import type { BlockId } from '../../core/care/script';
import type { Problem } from '../../core/errors';
import type { KnownVoice } from '../../core/voices';
import type { Result } from '../../core/result';

/** A voice of one's own, and the partner's, in place of the computer's. Times: milliseconds since the Unix epoch. */

export interface OwnVoice extends Pick<KnownVoice, 'of' | 'durationS' | 'at'> {
  readonly id: string;
  /** The partner may have it. */
  readonly shown: boolean;
}

export interface TheirVoice extends Pick<KnownVoice, 'of' | 'durationS' | 'at'> {
  readonly id: string;
  readonly bytes: number;
  readonly haveBytes: number;
  /** Whole, and on this device. */
  readonly isHere: boolean;
}

export type Recording =
  | { readonly phase: 'idle' }
  /** The system asks whether the microphone may be used. */
  | { readonly phase: 'asking' }
  | { readonly phase: 'recording'; readonly since: number }
  | { readonly phase: 'preparing' }
  /** To be heard, kept, or made anew. */
  | { readonly phase: 'ready'; readonly durationS: number }
  | { readonly phase: 'keeping' }
  | { readonly phase: 'failed'; readonly problem: Problem };

export interface VoicesState {
  /** Newest first. */
  readonly own: readonly OwnVoice[];
  readonly theirs: readonly TheirVoice[];
  readonly recording: Recording;
  /** What is being listened to: the id of a recording, or `new`. */
  readonly hearing: string | null;
  /** Why nothing more of the partner's comes in. */
  readonly problem: Problem | null;
}

export interface Voices {
  readonly state: VoicesState;
  /** What can be read aloud, and its lines. */
  blocks(): readonly { readonly block: BlockId; readonly lines: readonly string[] }[];
  /** Asks for the microphone, and begins. */
  record(): Promise<void>;
  /** From now on this line is being said: so that its words come in time later. */
  say(text: string): void;
  finish(): Promise<void>;
  /** Forgets what was recorded and not kept. */
  discard(): void;
  /** Seals it on this device, in place of an earlier one for the same block. */
  keep(of: KnownVoice['of']): Promise<Result<void, Problem>>;
  /** `new`: what was just recorded. */
  hear(id: string): Promise<void>;
  hush(): void;
  /** The partner may have it: it goes across when both phones are connected. */
  show(id: string): void;
  /** Takes it back: it is deleted there when the phones next connect. */
  hide(id: string): void;
  /** Takes it back, and deletes it here. */
  remove(id: string): Promise<void>;
}
