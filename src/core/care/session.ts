import type { BlockId, Audience, Line } from './script';
import type { Kind } from './types';

export type SessionId = `ses.${string}`;

/** What a session is for (care.md, R1.5). */
export type Aim = 'settle' | 'connect' | 'makeSense';

/** One block, or the first of several that everybody here would like. */
export type CutStep = BlockId | readonly BlockId[];

export interface Cut {
  readonly minutes: number;
  readonly steps: readonly CutStep[];
}

/** One of the 24 guided sessions, in its lengths. */
export interface SessionDefinition {
  readonly id: SessionId;
  readonly aim: Aim;
  readonly audiences: readonly Audience[];
  /** The kinds of closeness that it follows; empty: any. */
  readonly kinds: readonly Kind[];
  /** Always in gentle mode. */
  readonly gentle?: true;
  readonly cuts: readonly Cut[];
}

/** A step with the words that are said in it. */
export interface SpokenStep {
  readonly block: BlockId;
  readonly lines: readonly Line[];
}

/** Who says what, before it is laid out in time. */
export interface SpokenSession {
  readonly id: SessionId;
  /** The time that was promised, in seconds. */
  readonly lengthS: number;
  readonly steps: readonly SpokenStep[];
}
