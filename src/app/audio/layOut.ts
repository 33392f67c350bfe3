import { bdl } from '../../content/sessions/clips';
import { g3 } from '../../content/sessions/g3';
import { withOwnWords } from '../../core/care/ownWords';
import { planSession, shortestS } from '../../core/care/plan';
import type { BlockId } from '../../core/care/script';
import type { SessionRequest } from '../../core/listening';
import type { Clip, SessionPlan } from '../../core/ports';

/** Everything that may be heard. */
export const allClips: readonly Clip[] = bdl.clips;

/** Everything that a request may need, both twins: what is fetched must not tell which of them is offered. */
export const clipsOf = ({ session }: SessionRequest): readonly Clip[] =>
  session === g3.touch.id ? bdl.clips : [];

/** The words of every block, for reading them aloud oneself. */
export const readableBlocks = (): readonly {
  readonly block: BlockId;
  readonly lines: readonly string[];
}[] => {
  const steps = [...g3.touch.steps, ...g3.noTouch.steps];
  const blocks = new Map(steps.map(({ block, lines }) => [block, lines.map(({ text }) => text)]));
  return [...blocks].map(([block, lines]) => ({ block, lines }));
};

export interface LayOutOptions {
  readonly touchWelcome: boolean;
  /** Voices of people, by block; `words`: what somebody says in words of their own. */
  readonly recordings: ReadonlyMap<BlockId | 'words', Clip>;
}

/**
 * A session as these people would hear it. Touch is offered only where both have said that they like it; otherwise its
 * twin without touch. A recording may make it longer than it would be. Null: there is no such session.
 */
export const layOut = (
  { session }: SessionRequest,
  { touchWelcome, recordings }: LayOutOptions,
): SessionPlan | null => {
  if (session !== g3.touch.id) return null;
  const words = recordings.get('words');
  const byBlock = new Map([...recordings].filter(([of]) => of !== 'words')) as Map<BlockId, Clip>;
  const spoken = touchWelcome ? g3.touch : g3.noTouch;
  const input = { session: spoken, voice: bdl, recordings: byBlock };
  const lengthS = Math.max(spoken.lengthS, shortestS(input));
  const plan = planSession({ ...input, session: { ...spoken, lengthS } });
  return words ? withOwnWords(plan, words) : plan;
};
