import { blocks, library } from '../../content/blocks/library';
import { catalogue } from '../../content/catalogue';
import { questions } from '../../content/preferences';
import { sessions } from '../../content/sessions/definitions';
import { composeCut, composeSession } from '../../core/care/compose';
import type { Around, ComposedStep, Composition } from '../../core/care/composeTypes';
import { withOwnWords } from '../../core/care/ownWords';
import type { Leader, Scene } from '../../core/care/rules';
import type { Audience, BlockId, SoundTag } from '../../core/care/script';
import { holds, type Telling } from '../../core/care/telling';
import type { SessionDefinition } from '../../core/care/session';
import type { Kind } from '../../core/care/types';
import type { Voice } from '../../core/care/voice';
import type { Listening, SessionRequest } from '../../core/listening';
import type { Clip, SessionPlan } from '../../core/ports/audio';

/** Who is here tonight. */
export interface People {
  /** For somebody alone, for people in one room, or far apart. `kind` absent: tonight's. */
  sceneFor(audience: Audience, kind?: Kind): Scene;
  /** Whose favourites decide among equals. */
  leads(): Leader;
  hasPartner(): boolean;
}

export interface LayOutOptions {
  readonly people: People;
  readonly voice: Voice;
  readonly listening: Pick<Listening, 'tone' | 'without'>;
  /** Voices of people, by block; `words`: what somebody says in words of their own. */
  readonly recordings: ReadonlyMap<BlockId | 'words', Clip>;
}

/** A session as these people would hear it. */
export interface LaidOut {
  readonly plan: SessionPlan;
  readonly steps: readonly ComposedStep[];
  /** What somebody may not want to hear, and will. */
  readonly tags: readonly SoundTag[];
  readonly minutes: number;
  readonly audience: Audience;
  /** In which lengths there is one. */
  readonly lengths: readonly number[];
}

const usualMinutes = 10;

const definitionOf = ({ session }: SessionRequest): SessionDefinition | undefined =>
  sessions.find(({ id }) => id === session);

/** Two who are connected are two, wherever a session is for either. */
const audienceOf = (
  { audience }: SessionRequest,
  allowed: readonly Audience[],
  { people }: LayOutOptions,
): Audience => {
  if (audience && allowed.includes(audience)) return audience;
  const usual: Audience = people.hasPartner() ? 'couple' : 'solo';
  return allowed.includes(usual) ? usual : (allowed[0] ?? usual);
};

const aroundOf = (
  request: SessionRequest,
  audience: Audience,
  { people, voice, listening, recordings }: LayOutOptions,
): Around => ({
  catalogue,
  library,
  voice,
  scene: people.sceneFor(audience, request.kind),
  audience,
  touch: request.touch ?? true,
  talk: request.talk ?? 'more',
  tone: listening.tone,
  without: listening.without,
  recordings: new Map(
    [...recordings].flatMap(([of, clip]) => (of === 'words' ? [] : [[of, clip]])),
  ),
  changes: { dropped: request.dropped ?? [], swapped: new Map(request.swapped) },
});

/** Null: there is no such session, or nothing of it can be heard by these people. */
export const layOut = (request: SessionRequest, options: LayOutOptions): LaidOut | null => {
  const finish = (
    made: Composition | null,
    about: Pick<LaidOut, 'minutes' | 'audience' | 'lengths'>,
  ): LaidOut | null => {
    if (!made) return null;
    const words = options.recordings.get('words');
    const plan = words ? withOwnWords(made.plan, words) : made.plan;
    return { plan, steps: made.steps, tags: made.tags, ...about };
  };
  if (request.session === 'ses.own') {
    const audience = audienceOf(request, ['solo', 'couple', 'distance'], options);
    const minutes = request.minutes ?? usualMinutes;
    const around = aroundOf(request, audience, options);
    const made = composeSession({
      ...around,
      minutes,
      seed: request.seed ?? 0,
      leads: options.people.leads(),
      roles: around.scene.kind === 'intense',
      sleep: request.sleep ?? false,
      helped: new Map(),
      recent: [],
    });
    return finish(made, { minutes, audience, lengths: [] });
  }
  const definition = definitionOf(request);
  if (!definition) return null;
  const lengths = definition.cuts.map(({ minutes }) => minutes);
  const wished = request.minutes ?? usualMinutes;
  const minutes = lengths.includes(wished) ? wished : (lengths[0] ?? wished);
  const audience = audienceOf(request, definition.audiences, options);
  const around = aroundOf(request, audience, options);
  return finish(composeCut({ ...around, definition, minutes }), { minutes, audience, lengths });
};

/**
 * The files that a session may need: also those of what could stand in for its parts, since what is fetched must not
 * tell which of two twins these people are offered.
 */
export const clipsFor = ({ plan }: LaidOut, { clips }: Voice): readonly Clip[] => {
  const heard = new Set<string>(plan.steps.map(({ block }) => block));
  for (const { id, noTouchTwin } of library.blocks.values()) {
    if (!noTouchTwin) continue;
    if (heard.has(id)) heard.add(noTouchTwin);
    else if (heard.has(noTouchTwin)) heard.add(id);
  }
  const names = new Set([...heard].map((block) => block.slice('blk.'.length).toLowerCase()));
  return clips.filter(({ id }) => id === 'shared' || names.has(id));
};

/** As to somebody who likes everything. */
const readingTo = (audience: Audience): Telling => ({
  tone: 'warm',
  audience,
  gentle: false,
  touch: true,
  welcome: new Set(questions.map(({ id }) => id)),
  minutes: usualMinutes,
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
