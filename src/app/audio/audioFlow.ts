import { silentVoice, type Voice } from '../../core/care/voice';
import { positionOf } from '../../core/care/place';
import type { Problem } from '../../core/errors';
import type { Listening, SessionRequest } from '../../core/listening';
import type { Clip, PlayerState, SessionPlan } from '../../core/ports/audio';
import { err, ok, type Result } from '../../core/result';
import { loadVoice, voiceIds } from '../../content/voices/voices';
import { listening, type Book } from '../../doc';
import type { SessionAudio } from '../api/audio';
import type { AudioAdapter } from '../deps';
import { createAudioStore } from './audioStore';
import { clipsFor, layOut, type LaidOut, type People } from './laidOut';
import { mixOf } from './mixOf';
import { createOpener } from './opener';
import { createPacks } from './packs';
import { createPlaceKeeper } from './placeKeeper';
import type { VoicesFlow } from './voicesFlow';

export interface AudioFlowOptions {
  readonly book: Book;
  readonly people: People;
  readonly connect: () => Promise<AudioAdapter>;
  readonly voices: () => Pick<VoicesFlow, 'recordings' | 'read'>;
  /** The person asks their browser to save data. */
  readonly savesData: () => boolean;
  /** The player does something else than before. */
  readonly onPhase: (phase: PlayerState['phase']) => void;
}

/** Guided sessions: laid out for the people here, fetched for offline, and played. */
export const createAudioFlow = (options: AudioFlowOptions) => {
  const { book, people, voices, onPhase } = options;
  const store = createAudioStore();
  let adapter: Promise<AudioAdapter> | undefined;
  let player: AudioAdapter['player'] | undefined;
  /** What is in the player: captions follow it even where an answer has changed since. */
  let loaded: { readonly plan: SessionPlan; readonly request: SessionRequest } | null = null;
  let startsAtS = 0;
  /** What is prepared. */
  let laidNow: LaidOut | null = null;
  let voice: Voice = silentVoice;
  let stops: readonly (() => void)[] = [];

  const liking = () => listening.read(book);
  const places = createPlaceKeeper({ book, loaded: () => loaded });

  const follow =
    ({ light }: AudioAdapter) =>
    (state: PlayerState) => {
      const isNew = state.phase !== store.state.player.phase;
      store.showPlayer(state);
      places.follow(state);
      if (!isNew) return;
      light.hold(state.phase === 'playing' && liking().keepsScreenOn);
      onPhase(state.phase);
    };

  const connect = (): Promise<AudioAdapter> =>
    (adapter ??= options.connect().then((connected) => {
      player = connected.player;
      stops = [...stops, player.onChange(follow(connected))];
      return connected;
    }));

  const library = async () => (await connect()).library;
  const packs = createPacks({
    library,
    set: (all) => store.set({ packs: all }),
    onSettled: () => void lookIfHere(),
    onProblem: (problem) => store.set({ problem }),
  });
  const opener = createOpener({ read: async (clip) => voices().read(clip) });

  /** All that a session is heard from, and comes with Hearth. */
  const needed = (laid: LaidOut): readonly Clip[] => {
    const mix = mixOf(liking());
    return [...clipsFor(laid, voice), ...(mix ? [mix.bed] : [])];
  };

  const lookIfHere = async (): Promise<void> => {
    const laid = laidNow;
    if (!laid) return;
    const { haveBytes, totalBytes } = await (await library()).status(needed(laid));
    if (laid === laidNow) {
      store.set({ isHere: voice !== silentVoice && haveBytes === totalBytes });
    }
  };

  const lay = (request: SessionRequest): LaidOut | null => {
    const { ownVoice: own, theirVoice: theirs } = liking();
    const recordings = opener.present(voices().recordings({ own, theirs }));
    const laid = layOut(request, { people, voice, listening: liking(), recordings });
    const { plan = null, ...about } = laid ?? {};
    store.set({
      plan,
      about: laid && (about as Omit<LaidOut, 'plan'>),
      request: laid && request,
      isHere: false,
      problem: null,
    });
    laidNow = laid;
    void lookIfHere();
    return laid;
  };

  /** What is prepared and not yet in the player follows whatever changes. */
  const layAnew = () => {
    const { request } = store.state;
    if (request && !loaded) lay(request);
  };

  let voiceAsked: Promise<void> | undefined;
  const askVoice = (): Promise<void> => {
    const id = voiceIds.find((known) => known === liking().voice) ?? voiceIds[0];
    if (voice.id === id) return Promise.resolve();
    const asked = loadVoice(id).then((found) => {
      voice = found;
      layAnew();
    });
    // Without a network it is asked for again with the next session.
    voiceAsked = asked.catch(() => {});
    return voiceAsked;
  };

  const settle = (result: Result<void, Problem>): Result<void, Problem> => {
    store.set({ problem: result.ok ? null : result.error, fetching: null });
    return result;
  };

  const prepare = (request: SessionRequest): SessionPlan | null => {
    startsAtS = 0;
    places.keep(store.state.player);
    loaded = null;
    store.set({ isOpen: false });
    void askVoice();
    return lay(request)?.plan ?? null;
  };

  const fetchFor = async (laid: LaidOut): Promise<Result<boolean, Problem>> => {
    const kept = await library();
    const own = await kept.download(clipsFor(laid, voice), (fetching) => store.set({ fetching }));
    if (!own.ok) return own;
    const mix = mixOf(liking());
    const bed = mix ? await kept.download([mix.bed], () => {}) : null;
    return ok(bed?.ok ?? false);
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
      const before = places.read();
      await askVoice();
      const laid = request && lay(request);
      if (!request || !laid) return settle(err({ type: 'AudioMissing' }));
      if (startsAtS > 0 && before) startsAtS = positionOf(laid.plan, before);
      const fetched = sound ? await fetchFor(laid) : ok(false);
      void packs.measure();
      if (!fetched.ok) return settle(fetched);
      const mix = fetched.value ? mixOf(liking()) : null;
      store.set({ lacksBed: sound && mix === null && liking().bed !== null });
      const opened = await opener.open({
        connected: await connect(),
        lay: () => {
          const now = lay(request);
          if (now) loaded = { plan: now.plan, request };
          return now?.plan ?? null;
        },
        how: { sound, atS: startsAtS, rate: liking().rate, mix },
      });
      store.set({ isOpen: opened.ok });
      return settle(opened);
    },
    play: async () => settle(await (await connect()).player.play()),
    pause: () => player?.pause(),
    seek: (positionS) => player?.seek(positionS),
    stop() {
      player?.stop();
      loaded = null;
      places.forget();
      laidNow = null;
      store.set({ plan: null, about: null, request: null, isOpen: false });
    },
    sleepAt: (positionS) => player?.sleepAt(positionS),
    setListening(part) {
      listening.write(book, { ...liking(), ...part });
      if (part.rate !== undefined) player?.setRate(part.rate);
      if (changesMix(part) && loaded) void player?.setMix(mixOf(liking()));
      if (part.voice !== undefined) void askVoice();
      layAnew();
    },
    measure: packs.measure,
    download: packs.download,
    drop: packs.drop,
    async downloadUsual() {
      if (!options.savesData()) await packs.downloadUsual(liking().voice);
    },
  };

  const showListening = () => store.showListening(liking());
  const showLeft = () => store.set({ left: places.read() });
  showListening();
  showLeft();
  stops = [listening.observe(book, showListening), places.observe(showLeft)];
  void askVoice();

  return {
    audio,
    /** Bytes of everything downloaded. */
    size: async (): Promise<number> => (await library()).size(),
    /** Takes downloads away; what is in the player plays on. */
    async clear(): Promise<void> {
      await (await library()).clear();
      await packs.measure();
    },
    close(): void {
      for (const stop of stops) stop();
      places.keep(store.state.player);
      player?.stop();
    },
  };
};

const changesMix = (part: Partial<Listening>): boolean =>
  part.bed !== undefined || part.voiceLevel !== undefined || part.bedLevel !== undefined;
