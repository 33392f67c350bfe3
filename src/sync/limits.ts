/** What one connection may do. Times in milliseconds. */
export interface ChannelLimits {
  /** From creation to an authenticated session. */
  readonly connectMs: number;
  readonly pingMs: number;
  readonly silenceMs: number;
  /** Before Yjs sees a byte. */
  readonly maxMessageBytes: number;
  readonly bytes: RateLimit;
  readonly frames: RateLimit;
  /** How often the other side may ask for content. */
  readonly requests: RateLimit;
  readonly heads: RateLimit;
  /** How often the other side may ask for a range of a file. */
  readonly wants: RateLimit;
  /** Content that has come and has not been tried yet. */
  readonly maxWaitingBytes: number;
  /** Content that may be on its way until the other side has used it. */
  readonly windowBytes: number;
  /** Bytes that may wait in the data channel's own buffer. */
  readonly highWaterBytes: number;
  /** So long after the last change a side says how far it has come. */
  readonly headAfterMs: number;
}

export interface RateLimit {
  readonly burst: number;
  readonly perSecond: number;
}

const mebibyte = 1024 * 1024;

export const defaultLimits: ChannelLimits = {
  connectMs: 8_000,
  pingMs: 5_000,
  silenceMs: 15_000,
  maxMessageBytes: 2 * mebibyte,
  bytes: { burst: 128 * mebibyte, perSecond: 4 * mebibyte },
  frames: { burst: 12_000, perSecond: 1_000 },
  requests: { burst: 8, perSecond: 0.2 },
  heads: { burst: 8, perSecond: 0.2 },
  wants: { burst: 32, perSecond: 8 },
  maxWaitingBytes: 8 * mebibyte,
  windowBytes: 4 * mebibyte,
  highWaterBytes: mebibyte,
  headAfterMs: 10_000,
};
