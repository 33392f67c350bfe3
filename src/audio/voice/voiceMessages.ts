import type { Bytes } from '../../core/bytes';

/** One channel at 24 kHz. */
export type VoiceQuestion = Float32Array;

/** Null: nothing was said. `cutS`: what was cut off at the front. */
export type VoiceAnswer = { readonly file: Bytes; readonly cutS: number } | null;
