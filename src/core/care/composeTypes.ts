import type { Clip, SessionPlan } from '../ports/audio';
import type { Catalogue } from './catalogue';
import type { Leader, Scene } from './rules';
import type { Audience, BlockId, Length, Library, SoundTag, Tone } from './script';
import type { SessionDefinition, SpokenSession } from './session';
import type { Voice } from './voice';

/** The lengths that can be composed, in minutes. */
export const sessionMinutes = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20] as const;

/** How much talk is wanted: silent signs only, a little, or a look back too. */
export type TalkAppetite = 'none' | 'little' | 'more';

/** What was done to the steps by hand. */
export interface Changes {
  readonly dropped: readonly BlockId[];
  /** What takes the place of a block, by that block. */
  readonly swapped: ReadonlyMap<BlockId, BlockId>;
}

export interface Around {
  readonly catalogue: Pick<Catalogue, 'questions' | 'kinds'>;
  readonly library: Library;
  readonly voice: Voice;
  /** Who is here, for which kind, gently or not (`sceneOf`). Time alone needs a scene of the kind `solo`. */
  readonly scene: Scene;
  readonly audience: Audience;
  /** Touch is wanted tonight. It is offered only where both have said that they like it, too. */
  readonly touch: boolean;
  readonly talk: TalkAppetite;
  readonly tone: Tone;
  /** What is never to be heard: settings that last. */
  readonly without: readonly SoundTag[];
  /** Blocks that somebody has recorded, and wants to hear. */
  readonly recordings?: ReadonlyMap<BlockId, Clip>;
  readonly changes?: Changes;
}

export interface ComposeInput extends Around {
  /** One of `sessionMinutes`. */
  readonly minutes: number;
  /** The same seed, the same session. In gentle mode the seed changes nothing: the order is always the same. */
  readonly seed: number;
  /** Whose favourites decide among equals. */
  readonly leads: Leader;
  /** A role or a scene comes to its end (block A6). */
  readonly roles: boolean;
  /** It is to end in sleep (block Z4). */
  readonly sleep: boolean;
  /** What helped before, by block: from -2 to 2. */
  readonly helped: ReadonlyMap<BlockId, number>;
  /** Blocks of the last session. */
  readonly recent: readonly BlockId[];
}

export interface CutInput extends Around {
  readonly definition: SessionDefinition;
  /** One of the lengths of the definition. */
  readonly minutes: number;
}

export interface ComposedStep {
  /** Each block comes once, so it names the step. */
  readonly block: BlockId;
  /** Null: somebody's own recording. */
  readonly length: Length | null;
  readonly startS: number;
  readonly endS: number;
  readonly tags: readonly SoundTag[];
  readonly canDrop: boolean;
  /** What may take its place. */
  readonly swaps: readonly BlockId[];
}

export interface Composition {
  readonly session: SpokenSession;
  readonly plan: SessionPlan;
  /** As in the plan. */
  readonly steps: readonly ComposedStep[];
  readonly tags: readonly SoundTag[];
}
