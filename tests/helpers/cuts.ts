import { library } from '../../src/content/blocks/library';
import { catalogue } from '../../src/content/catalogue';
import { sessions } from '../../src/content/sessions/definitions';
import { answerKeys } from '../../src/core/care/answers';
import { composeCut } from '../../src/core/care/compose';
import type { Composition } from '../../src/core/care/composeTypes';
import type { Scene } from '../../src/core/care/rules';
import type { Audience } from '../../src/core/care/script';
import type { SessionDefinition } from '../../src/core/care/session';
import type { Answer, AnswerKey, Kind } from '../../src/core/care/types';
import type { Voice } from '../../src/core/care/voice';

const keys: readonly AnswerKey[] = catalogue.questions.flatMap(answerKeys);

/** Everybody answers everything alike; `null`: nobody has answered anything. */
export const sceneOfAll = (audience: Audience, kind: Kind, answer: Answer | null): Scene => {
  const answers = new Map(answer ? keys.map((key) => [key, answer] as const) : []);
  const me = { answers, isShown: false };
  const people = audience === 'solo' ? [me] : [me, { answers, isShown: true }];
  return { kind, people, gentle: false, signals: [], lifts: {} };
};

/** The kind that a session is meant for. */
export const kindFor = ({ kinds }: SessionDefinition, audience: Audience): Kind =>
  audience === 'couple'
    ? (kinds[0] ?? 'gentle')
    : (kinds.find((kind) => kind === 'distance') ?? audience);

export interface CutCase {
  readonly name: string;
  readonly definition: SessionDefinition;
  readonly minutes: number;
  readonly audience: Audience;
}

/** Every length of every session, for everybody whom it is for. */
export const cutCases: readonly CutCase[] = sessions.flatMap((definition) =>
  definition.cuts.flatMap(({ minutes }) =>
    definition.audiences.map((audience) => ({
      name: `${definition.id} ${minutes} ${audience}`,
      definition,
      minutes,
      audience,
    })),
  ),
);

interface Told {
  readonly voice: Voice;
  readonly answer: Answer | null;
  readonly touch: boolean;
  readonly tone?: 'plain' | 'warm';
}

/** A session as these people hear it. */
export const toldCut = (
  { definition, minutes, audience }: CutCase,
  { voice, answer, touch, tone = 'warm' }: Told,
): Composition => {
  const scene = sceneOfAll(audience, kindFor(definition, audience), answer);
  const made = composeCut({
    definition,
    minutes,
    catalogue,
    library,
    voice,
    scene,
    audience,
    touch,
    talk: 'more',
    tone,
    without: [],
  });
  if (!made) throw new Error(`nothing of ${definition.id}`);
  return made;
};
