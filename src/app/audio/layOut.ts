import { blocks, library } from '../../content/blocks/library';
import { catalogue } from '../../content/catalogue';
import { questions } from '../../content/preferences';
import { sessions } from '../../content/sessions/definitions';
import bdl from '../../content/voices/bdl.json';
import { composeCut } from '../../core/care/compose';
import { withOwnWords } from '../../core/care/ownWords';
import type { Scene } from '../../core/care/rules';
import type { Audience, BlockId } from '../../core/care/script';
import { holds, type Telling } from '../../core/care/telling';
import type { Voice } from '../../core/care/voice';
import type { SessionRequest } from '../../core/listening';
import type { Clip, SessionPlan } from '../../core/ports';

const voice: Voice = { id: 'bdl', clips: bdl };

/** Everything that may be heard. */
export const allClips: readonly Clip[] = voice.clips;

const definitionOf = ({ session }: SessionRequest) => sessions.find(({ id }) => id === session);

/** Everything that a request may need, both twins: what is fetched must not tell which of them is offered. */
export const clipsOf = (request: SessionRequest): readonly Clip[] =>
  definitionOf(request) ? voice.clips : [];

/** As to somebody who likes everything. */
const readingTo = (audience: Audience): Telling => ({
  tone: 'warm',
  audience,
  gentle: false,
  touch: true,
  welcome: new Set(questions.map(({ id }) => id)),
  minutes: 10,
  families: [],
  longestS: 0,
});

/** The words of every block, for reading them aloud oneself. */
export const readableBlocks = (): readonly {
  readonly block: BlockId;
  readonly lines: readonly string[];
}[] =>
  blocks.map(({ id, items, audiences }) => {
    const telling = readingTo(audiences.includes('couple') ? 'couple' : (audiences[0] ?? 'solo'));
    const lines = items.flatMap((item) =>
      'text' in item && holds(item, 'medium', telling) ? [item.text] : [],
    );
    return { block: id, lines };
  });

export interface LayOutOptions {
  /** Who is here, for somebody alone, for people in one room, or far apart. */
  readonly sceneFor: (audience: Audience) => Scene;
  /** Voices of people, by block; `words`: what somebody says in words of their own. */
  readonly recordings: ReadonlyMap<BlockId | 'words', Clip>;
}

/**
 * A session as these people would hear it. Touch is offered only where both have said that they like it; otherwise its
 * twin without touch. Recordings of blocks have room in it, or are left out; words of one's own make it longer. Null:
 * there is no such session.
 */
export const layOut = (
  request: SessionRequest,
  { sceneFor, recordings }: LayOutOptions,
): SessionPlan | null => {
  const definition = definitionOf(request);
  const [cut] = definition?.cuts ?? [];
  const [audience] = definition?.audiences ?? [];
  if (!definition || !cut || !audience) return null;
  const words = recordings.get('words');
  const byBlock = new Map([...recordings].filter(([of]) => of !== 'words')) as Map<BlockId, Clip>;
  const input = {
    definition,
    minutes: cut.minutes,
    catalogue,
    library,
    voice,
    scene: sceneFor(audience),
    audience,
    touch: true,
    talk: 'more',
    tone: 'warm',
    without: [],
  } as const;
  const made = composeCut({ ...input, recordings: byBlock }) ?? composeCut(input);
  if (!made) return null;
  return words ? withOwnWords(made.plan, words) : made.plan;
};
