import { createStore } from 'solid-js/store';
import type { AudioState, SessionAudio } from '../../src/app/api';
import { layOut } from '../../src/app/audio/layOut';
import { usualListening, type Listening, type SessionRequest } from '../../src/core/listening';
import type { Audience } from '../../src/core/care/script';
import type { PlayerState } from '../../src/core/ports';
import { err, ok } from '../../src/core/result';
import { sceneOfAll } from './cuts';

/** How an evening begins; `at`: the session is open already. */
export interface FakeAudio extends Partial<Omit<AudioState, 'player' | 'listening'>> {
  readonly at?: Partial<PlayerState>;
  readonly listening?: Partial<Listening>;
}

const tickMs = 250;
const totalBytes = 2_460_000;
const g3 = { session: 'ses.G3' } as const;
const sceneFor = (audience: Audience) => sceneOfAll(audience, kindOf[audience], 'love');
const kindOf = { solo: 'solo', couple: 'gentle', distance: 'distance' } as const;
const around = { sceneFor, recordings: new Map() };

/** Sessions that play in silence, for looking at their screens. */
export const createFakeAudio = ({ at, listening, ...start }: FakeAudio): SessionAudio => {
  const opened = at && layOut(g3, around);
  const [state, set] = createStore<{ -readonly [K in keyof AudioState]: AudioState[K] }>({
    plan: opened ?? null,
    request: opened ? g3 : null,
    download: { haveBytes: 0, totalBytes },
    downloading: false,
    problem: null,
    left: null,
    ...start,
    listening: { ...usualListening, ...listening },
    player: {
      phase: 'idle',
      positionS: 0,
      durationS: opened?.totalS ?? 0,
      sound: 'on',
      sleepAtS: null,
      ...at,
    },
  });
  let playing: ReturnType<typeof setInterval> | undefined;
  const player = (part: Partial<PlayerState>) => set('player', part);
  const prepare = (request: SessionRequest) => {
    const plan = layOut(request, around);
    set({ plan, request: plan && request });
    return plan;
  };

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
    async download() {
      set({ downloading: true, problem: null });
      const fetching = setInterval(() => {
        const have = Math.min(totalBytes, (state.download?.haveBytes ?? 0) + totalBytes / 12);
        set('download', { haveBytes: have, totalBytes });
        if (have < totalBytes) return;
        clearInterval(fetching);
        set('downloading', false);
      }, tickMs);
    },
  };
};
