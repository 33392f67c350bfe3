import { positionOf } from '../../core/care/place';
import type { Problem } from '../../core/errors';
import type { SessionRequest } from '../../core/listening';
import type { DownloadState, PlayerState, SessionPlan } from '../../core/ports';
import { err, ok, type Result } from '../../core/result';
import { listening, type Book } from '../../doc';
import type { SessionAudio } from '../api/audio';
import type { AudioAdapter, Deps } from '../deps';
import { createAudioStore } from './audioStore';
import { allClips, clipsOf, layOut } from './layOut';
import { createPlaceKeeper } from './placeKeeper';

export interface AudioFlowOptions {
  readonly book: Book;
  /** Both would like a resting hand, now. */
  readonly touchWelcome: () => boolean;
  /** The player does something else than before. */
  readonly onPhase: (phase: PlayerState['phase']) => void;
}

/** Guided sessions: laid out for the people here, fetched for offline, and played. */
export const createAudioFlow = (deps: Pick<Deps, 'connectAudio'>, options: AudioFlowOptions) => {
  const { book, touchWelcome, onPhase } = options;
  const store = createAudioStore();
  let adapter: Promise<AudioAdapter> | undefined;
  let player: AudioAdapter['player'] | undefined;
  /** What is in the player: captions follow it even where an answer has changed since. */
  let loaded: { readonly plan: SessionPlan; readonly request: SessionRequest } | null = null;
  let startsAtS = 0;
  let stops: readonly (() => void)[] = [];

  const places = createPlaceKeeper({ book, loaded: () => loaded });

  const follow =
    ({ light }: AudioAdapter) =>
    (state: PlayerState) => {
      const isNew = state.phase !== store.state.player.phase;
      store.showPlayer(state);
      places.follow(state);
      if (!isNew) return;
      light.hold(state.phase === 'playing' && listening.read(book).keepsScreenOn);
      onPhase(state.phase);
    };

  const connect = (): Promise<AudioAdapter> =>
    (adapter ??= deps.connectAudio().then((connected) => {
      player = connected.player;
      stops = [...stops, player.onChange(follow(connected))];
      return connected;
    }));

  const measure = async () =>
    store.set({ download: await (await connect()).library.status(allClips) });

  const settle = (result: Result<void, Problem>): Result<void, Problem> => {
    store.set({ problem: result.ok ? null : result.error });
    return result;
  };

  const lay = (request: SessionRequest): SessionPlan | null => {
    const plan = layOut(request, { touchWelcome: touchWelcome() });
    store.set({ plan, request: plan && request, problem: null });
    return plan;
  };

  const prepare = (request: SessionRequest): SessionPlan | null => {
    startsAtS = 0;
    return lay(request);
  };

  const audio: SessionAudio = {
    state: store.state,
    prepare,
    goBack() {
      const place = places.read();
      const plan = place && prepare(place.request);
      if (plan && place) startsAtS = positionOf(plan, place);
      return plan;
    },
    forgetPlace: places.forget,
    async load({ sound } = { sound: true }) {
      const { library, player: opened } = await connect();
      const { request } = store.state;
      const plan = request && lay(request);
      if (!request || !plan) return settle(err({ type: 'AudioMissing' }));
      const show = (download: DownloadState) => store.set({ download });
      const fetched = sound ? await library.download(clipsOf(request), show) : ok(undefined);
      void measure();
      if (!fetched.ok) return settle(fetched);
      loaded = { plan, request };
      const { rate } = listening.read(book);
      const how = { read: library.read, sound, atS: startsAtS, rate };
      return settle(await opened.load(plan, how));
    },
    play: async () => settle(await (await connect()).player.play()),
    pause: () => player?.pause(),
    seek: (positionS) => player?.seek(positionS),
    stop() {
      player?.stop();
      loaded = null;
      places.forget();
      store.set({ plan: null, request: null });
    },
    sleepAt: (positionS) => player?.sleepAt(positionS),
    setListening(part) {
      listening.write(book, { ...listening.read(book), ...part });
      if (part.rate !== undefined) player?.setRate(part.rate);
    },
    /**
     * Every clip, both twins: a preference may change tonight without a network, and the server must not see which of
     * them these two are offered.
     */
    async download() {
      const { library } = await connect();
      store.set({ downloading: true, problem: null });
      const done = await library.download(allClips, (download) => store.set({ download }));
      store.set({ downloading: false, problem: done.ok ? null : done.error });
    },
  };

  const showListening = () => store.showListening(listening.read(book));
  const showLeft = () => store.set({ left: places.read() });
  showListening();
  showLeft();
  stops = [listening.observe(book, showListening), places.observe(showLeft)];
  void measure();

  return {
    audio,
    /** Bytes of everything downloaded. */
    size: async (): Promise<number> => (await connect()).library.size(),
    /** Takes downloads away; what is in the player plays on. */
    async clear(): Promise<void> {
      await (await connect()).library.clear();
      await measure();
    },
    close(): void {
      for (const stop of stops) stop();
      places.keep(store.state.player);
      player?.stop();
    },
  };
};
