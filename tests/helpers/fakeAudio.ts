import { createStore } from 'solid-js/store';
import type { AudioState, Pack, SessionAudio } from '../../src/app/api';
import { layOut } from '../../src/app/audio/laidOut';
import bdl from '../../src/content/voices/bdl.json';
import type { Audience } from '../../src/core/care/script';
import { usualListening, type Listening, type SessionRequest } from '../../src/core/listening';
import type { PlayerState } from '../../src/core/ports/audio';
import { err, ok } from '../../src/core/result';
import { sceneOfAll } from './cuts';

/** How an evening begins; `at`: the session is open already. */
export interface FakeAudio extends Partial<Omit<AudioState, 'player' | 'listening'>> {
  readonly at?: Partial<PlayerState>;
  readonly listening?: Partial<Listening>;
}

const tickMs = 250;
const g3 = { session: 'ses.G3' } as const;
const kindOf = { solo: 'solo', couple: 'gentle', distance: 'distance' } as const;
const people = {
  sceneFor: (audience: Audience) => sceneOfAll(audience, kindOf[audience], 'love'),
  leads: () => 'me' as const,
  hasPartner: () => true,
} as const;
const voice = { id: 'bdl', clips: bdl };

export const fakePacks: readonly Pack[] = [
  { id: 'bdl', haveBytes: 9_300_000, totalBytes: 9_300_000, isComing: false },
  { id: 'clb', haveBytes: 0, totalBytes: 9_400_000, isComing: false },
  { id: 'beds', haveBytes: 700_000, totalBytes: 1_720_000, isComing: true },
];

/** Sessions that play in silence, for looking at their screens. */
export const createFakeAudio = ({ at, listening, ...start }: FakeAudio): SessionAudio => {
  const lay = (request: SessionRequest) =>
    layOut(request, {
      people,
      voice,
      listening: { ...usualListening, ...listening },
      recordings: new Map(),
    });
  const opened = at ? lay(g3) : null;
  const [state, set] = createStore<{ -readonly [K in keyof AudioState]: AudioState[K] }>({
    plan: opened?.plan ?? null,
    about: opened,
    request: opened ? g3 : null,
    isOpen: opened !== null,
    isHere: true,
    fetching: null,
    packs: fakePacks,
    problem: null,
    lacksBed: false,
    left: null,
    ...start,
    listening: { ...usualListening, ...listening },
    player: {
      phase: 'idle',
      positionS: 0,
      durationS: opened?.plan.totalS ?? 0,
      sound: 'on',
      sleepAtS: null,
      ...at,
    },
  });
  let playing: ReturnType<typeof setInterval> | undefined;
  const player = (part: Partial<PlayerState>) => set('player', part);
  const prepare = (request: SessionRequest) => {
    const laid = lay(request);
    set({ plan: laid?.plan ?? null, about: laid, request: laid && request });
    return laid?.plan ?? null;
  };
  const pack = (id: string, part: Partial<Pack>) =>
    set('packs', (packs) => packs.map((one) => (one.id === id ? { ...one, ...part } : one)));

  return {
    state,
    prepare,
    goBack: () => prepare(state.left?.request ?? g3),
    forgetPlace: () => set('left', null),
    async load() {
      if (state.problem) return err(state.problem);
      player({ phase: 'ready', positionS: 0, durationS: state.plan?.totalS ?? 0 });
      return ok(undefined);
    },
    async play() {
      player({ phase: 'playing' });
      playing = setInterval(
        () => player({ positionS: state.player.positionS + tickMs / 1000 }),
        tickMs,
      );
      return ok(undefined);
    },
    pause() {
      clearInterval(playing);
      player({ phase: 'paused' });
    },
    seek: (positionS) => player({ positionS: Math.max(0, positionS) }),
    stop() {
      clearInterval(playing);
      player({ phase: 'stopped', positionS: 0 });
    },
    sleepAt: (sleepAtS) => player({ sleepAtS }),
    setListening: (part) => set('listening', part),
    measure: async () => {},
    download: async (id) => pack(id, { isComing: true }),
    drop: async (id) => pack(id, { haveBytes: 0 }),
    downloadUsual: async () => {},
  };
};
