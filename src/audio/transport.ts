import type { AudioError } from '../core/errors';
import type { Result } from '../core/result';

/** What carries a session along: an audio element, or, without sound, the clock. */
export interface Transport {
  play(): Promise<Result<void, AudioError>>;
  pause(): void;
  seek(positionS: number): void;
  positionS(): number;
  setRate(rate: number): void;
  /** From 0 to 1. Phones that leave this to their keys play on as loud as before. */
  setVolume(volume: number): void;
  /** Silent, and no more use. */
  close(): Promise<void>;
}

/** What a transport tells. Nothing comes after `close`. */
export interface TransportEvents {
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onTime: () => void;
  readonly onEnd: () => void;
  /** The sound broke off for good. */
  readonly onLost: () => void;
}

/** Captions follow within 150 ms, so the position is looked at this often while somebody may be reading. */
export const lookMs = 50;
