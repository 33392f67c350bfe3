import { positionOf } from '../../core/care/place';
import type { Bytes } from '../../core/bytes';
import type { AudioError, Problem } from '../../core/errors';
import type { SessionRequest } from '../../core/listening';
import type { Clip, DownloadState, PlayerState, SessionPlan } from '../../core/ports';
import { err, ok, type Result } from '../../core/result';
import { voiceFileOf } from '../../core/voices';
import { listening, type Book } from '../../doc';
import type { SessionAudio } from '../api/audio';
import type { AudioAdapter } from '../deps';
import { createAudioStore } from './audioStore';
import { allClips, clipsOf, layOut, type LayOutOptions } from './layOut';
import { createPlaceKeeper } from './placeKeeper';
import type { VoicesFlow } from './voicesFlow';

export interface AudioFlowOptions extends Pick<LayOutOptions, 'sceneFor'> {
  readonly book: Book;
  readonly connect: () => Promise<AudioAdapter>;
  readonly voices: () => Pick<VoicesFlow, 'recordings' | 'read'>;
  /** The player does something else than before. */
  readonly onPhase: (phase: PlayerState['phase']) => void;
}

/** Guided sessions: laid out for the people here, fetched for offline, and played. */
export const createAudioFlow = (options: AudioFlowOptions) => {
  const { book, sceneFor, voices, onPhase } = options;
  const store = createAudioStore();
  let adapter: Promise<AudioAdapter> | undefined;
  let player: AudioAdapter['player'] | undefined;
  /** What is in the player: captions follow it even where an answer has changed since. */
  let loaded: { readonly plan: SessionPlan; readonly request: SessionRequest } | null = null;
  let startsAtS = 0;
  /** Recordings that turned out not to be here: the computer's voice says their words again. */
  const lostVoices = new Set<string>();
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
    (adapter ??= options.connect().then((connected) => {
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
    const { ownVoice: own, theirVoice: theirs } = listening.read(book);
    const recordings = new Map(
      [...voices().recordings({ own, theirs })].filter(([, { url }]) => !lostVoices.has(url)),
    );
    const plan = layOut(request, { sceneFor, recordings });
    store.set({ plan, request: plan && request, problem: null });
    return plan;
  };

  const prepare = (request: SessionRequest): SessionPlan | null => {
    startsAtS = 0;
    return lay(request);
  };

  /** A recording that is not here, or not what it was, is left out from then on. */
  const readFrom =
    ({ library }: AudioAdapter) =>
    async (clip: Clip): Promise<Result<Bytes, AudioError>> => {
      if (voiceFileOf(clip) === null) return library.read(clip);
      const file = await voices().read(clip);
      if (file) return ok(file);
      lostVoices.add(clip.url);
      return err({ type: 'AudioMissing' });
    };

  const open = async (
    request: SessionRequest,
    sound: boolean,
    connected: AudioAdapter,
  ): Promise<Result<void, Problem>> => {
    for (;;) {
      const plan = lay(request);
      if (!plan) return err({ type: 'AudioMissing' });
      loaded = { plan, request };
      const lostBefore = lostVoices.size;
      const { rate } = listening.read(book);
      const how = { read: readFrom(connected), sound, atS: startsAtS, rate };
      const opened = await connected.player.load(plan, how);
      if (opened.ok || lostVoices.size === lostBefore) return opened;
    }
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
      const { request } = store.state;
      if (!request) return settle(err({ type: 'AudioMissing' }));
      const connected = await connect();
      const show = (download: DownloadState) => store.set({ download });
      const fetched = sound
        ? await connected.library.download(clipsOf(request), show)
        : ok(undefined);
      void measure();
      return settle(fetched.ok ? await open(request, sound, connected) : fetched);
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
