import { planSession } from '../core/care/plan';
import type { Problem } from '../core/errors';
import type { SessionPlan } from '../core/ports';
import type { Result } from '../core/result';
import { g3 } from '../content/sessions/g3';
import { bdl } from '../content/sessions/clips';
import type { HomeState } from './api';
import type { AudioAdapter, Deps } from './deps';

interface AudioFlowOptions {
  /** Both would like a resting hand, now. */
  readonly touchWelcome: () => boolean;
  readonly set: (part: Partial<HomeState['audio']>) => void;
}

/** "Ten for the Two of You", laid out for the people here, fetched for offline, and played. */
export const createAudioFlow = (deps: Deps, { touchWelcome, set }: AudioFlowOptions) => {
  let adapter: AudioAdapter | undefined;
  let stopListening: (() => void) | undefined;
  /** What is in the player: captions follow it even where an answer has changed since. */
  let loaded: SessionPlan | undefined;

  const connect = async (): Promise<AudioAdapter> => {
    if (!adapter) {
      adapter = await deps.connectAudio();
      stopListening = adapter.player.onChange((player) => set({ player }));
    }
    return adapter;
  };

  /** Touch is offered only where both have said that they like it; otherwise its twin without touch. */
  const layOut = (): SessionPlan =>
    planSession({ session: touchWelcome() ? g3.touch : g3.noTouch, voice: bdl });

  /**
   * Every clip, both twins: a preference may change tonight without a network, and the server must not see which of them
   * these two are offered.
   */
  const download = async (): Promise<void> => {
    const { library } = await connect();
    set({ downloading: true, problem: null });
    const done = await library.download(bdl.clips, (state) => set({ download: state }));
    set({ downloading: false, problem: done.ok ? null : done.error });
  };

  const settle = (result: Result<void, Problem>): Result<void, Problem> => {
    set({ problem: result.ok ? null : result.error });
    return result;
  };

  void connect().then(async ({ library }) => set({ download: await library.status(bdl.clips) }));

  return {
    commands: {
      plan: () => loaded ?? layOut(),
      download,
      async load(): Promise<Result<void, Problem>> {
        const { library, player } = await connect();
        const plan = layOut();
        const fetched = await library.download(bdl.clips, (state) => set({ download: state }));
        if (!fetched.ok) return settle(fetched);
        loaded = plan;
        return settle(await player.load(plan));
      },
      async play(): Promise<Result<void, Problem>> {
        return settle(await (await connect()).player.play());
      },
      pause: () => adapter?.player.pause(),
      seek: (positionS: number) => adapter?.player.seek(positionS),
      stop() {
        loaded = undefined;
        adapter?.player.stop();
      },
    },
    /** Bytes of everything downloaded. */
    size: async (): Promise<number> => (await connect()).library.size(),
    /** Takes downloads away; what is in the player plays on. */
    async clear(): Promise<void> {
      const { library } = await connect();
      await library.clear();
      set({ download: await library.status(bdl.clips) });
    },
    close(): void {
      adapter?.player.stop();
      stopListening?.();
    },
  };
};
