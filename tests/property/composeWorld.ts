import fc from 'fast-check';
import { library } from '../../src/content/blocks/library';
import { catalogue } from '../../src/content/catalogue';
import { kinds } from '../../src/content/kinds';
import { questions } from '../../src/content/preferences';
import { composeSession } from '../../src/core/care/compose';
import {
  sessionMinutes,
  type ComposeInput,
  type Composition,
} from '../../src/core/care/composeTypes';
import type { Profile } from '../../src/core/care/profile';
import { boundaryRules, type Scene } from '../../src/core/care/rules';
import { soundTags, type Audience, type Library } from '../../src/core/care/script';
import type { Kind } from '../../src/core/care/types';
import { silentVoice } from '../../src/core/care/voice';
import { anySignals, sceneIn, someone, time } from './careWorld';

/** Made-up evenings: people with a full profile each, what they want tonight, and the session composed for them. */

export interface Evening {
  /** The reader first. One alone may have company of whom nothing is known. */
  readonly people: readonly Profile[];
  readonly audience: Audience;
  readonly kind: Kind;
  readonly at: number;
  readonly scene: Scene;
  readonly input: ComposeInput;
}

const people = fc
  .constantFrom(1, 1, 2, 2, 2, 3)
  .chain((count) => fc.array(someone(questions), { minLength: count, maxLength: count }));

const audienceOf = (kind: Kind): Audience =>
  kind === 'solo' ? 'solo' : kind === 'distance' ? 'distance' : 'couple';

const wishes = fc.record({
  minutes: fc.constantFrom(...sessionMinutes),
  touch: fc.boolean(),
  talk: fc.constantFrom('none', 'little', 'more'),
  tone: fc.constantFrom('plain', 'warm'),
  without: fc.subarray([...soundTags], { maxLength: 2 }),
  seed: fc.nat(),
  leads: fc.constantFrom('me', 'them'),
  roles: fc.boolean(),
  sleep: fc.constantFrom(false, false, true),
  recent: fc.subarray([...library.blocks.keys()], { maxLength: 4 }),
});

export const evening: fc.Arbitrary<Evening> = fc
  .record({
    people,
    kind: fc.constantFrom(...kinds),
    at: time,
    signals: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: anySignals },
    ),
    wishes,
  })
  .map(({ people: all, kind, at, signals, wishes: wished }): Evening => {
    const audience = audienceOf(kind);
    const present = audience === 'solo' ? all.slice(0, 1) : all;
    const calm = signals.filter((signal) => signal !== 'stop');
    const scene = sceneIn({ questions, people: present, kind, at, signals: calm }, boundaryRules);
    const input: ComposeInput = {
      catalogue,
      library,
      voice: silentVoice,
      scene,
      audience,
      helped: new Map(),
      ...wished,
    };
    // A whole library and two profiles would be printed otherwise.
    const told = JSON.stringify({ kind, people: present.length, gentle: scene.gentle, ...wished });
    return {
      people: present,
      audience,
      kind,
      at,
      scene,
      input,
      [fc.toStringMethod]: () => told,
    } as Evening;
  });

export const composed = ({ input }: Evening, from: Library = library): Composition =>
  composeSession({ ...input, library: from });
