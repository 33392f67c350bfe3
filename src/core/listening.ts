/** How a person likes to listen, and where they stopped. */

/** What somebody asks to hear. */
export interface SessionRequest {
  readonly session: `ses.${string}`;
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
}

export const usualListening: Listening = {
  rate: 1,
  keepsScreenOn: false,
  view: 'line',
  ownVoice: false,
  theirVoice: true,
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
