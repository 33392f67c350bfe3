import type { Bytes } from '../core/bytes';
import { clipsOf } from '../core/care/plan';
import type { AudioError } from '../core/errors';
import type { AudioLibrary, Player, PlayerState, SessionPlan } from '../core/ports';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { assemble } from './assemble';
import { blobFile, forgetServedFiles, openIn, serveFile } from './source';
import type { Source } from './source';
import { createSystemControls } from './systemControls';

const backS = 15;

/**
 * Plays one session at a time through one audio element: one file, because phones do not reliably start a second one
 * while locked. It never starts by itself: media keys do nothing before the person has pressed play.
 */
export function createPlayer({
  library,
  element = new Audio(),
}: {
  readonly library: AudioLibrary;
  readonly element?: HTMLAudioElement;
}): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  let state: PlayerState = { phase: 'idle', positionS: 0, durationS: 0 };
  let source: Source | undefined;
  /** Counts loads and stops: work begun before the newest of them is dropped. */
  let turn = 0;
  /** One after the other: two loads at once, or a late release, would take each other's file away. */
  let busy: Promise<unknown> = forgetServedFiles();

  const set = (part: Partial<PlayerState>) => {
    state = { ...state, ...part };
    controls.show(state);
    for (const listener of listeners) listener(state);
  };

  const letGo = () => {
    element.pause();
    element.removeAttribute('src');
    element.load();
    controls.release();
    busy = Promise.all([busy, source?.release()]);
    source = undefined;
  };

  const open = async (
    plan: SessionPlan,
    isNewest: () => boolean,
  ): Promise<Result<void, AudioError>> => {
    const clips = await readAll(library, plan);
    if (!isNewest()) return ok(undefined);
    if (!clips.ok) {
      set({ phase: 'idle' });
      return clips;
    }
    const file = assemble(plan, clips.value);
    const name = plan.id.replace('ses.', '').toLowerCase();
    for (const make of [serveFile, async () => blobFile(file)]) {
      const made = await make(name, file);
      const opened = made !== null && isNewest() && (await openIn(element, made));
      if (opened && isNewest()) {
        source = made;
        set({ phase: 'ready' });
        return ok(undefined);
      }
      await made?.release();
      if (!isNewest()) return ok(undefined);
    }
    set({ phase: 'idle' });
    return err({ type: 'AudioUnplayable' });
  };

  const player: Player = {
    load(plan) {
      const mine = ++turn;
      const isNewest = () => mine === turn;
      letGo();
      set({ phase: 'preparing', positionS: 0, durationS: plan.totalS });
      const done = busy.then(() => (isNewest() ? open(plan, isNewest) : ok(undefined)));
      busy = done;
      return done;
    },

    async play() {
      if (!source) return err({ type: 'AudioMissing' });
      controls.take();
      try {
        await element.play();
        return ok(undefined);
      } catch (cause) {
        // Paused or stopped before the first sound: what the person asked for.
        if (cause instanceof DOMException && cause.name === 'AbortError') return ok(undefined);
        return err({ type: 'AudioUnplayable' });
      }
    },

    pause: () => element.pause(),

    seek(positionS) {
      if (!source) return;
      element.currentTime = positionS;
      set({
        positionS: element.currentTime,
        phase: state.phase === 'ended' ? 'paused' : state.phase,
      });
    },

    stop() {
      turn++;
      letGo();
      set({ phase: 'stopped', positionS: 0 });
    },

    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  const controls = createSystemControls({
    play: () => void player.play(),
    pause: player.pause,
    back: () => player.seek(element.currentTime - backS),
    stop: player.stop,
  });

  const whileLoaded = (event: string, react: () => void) =>
    element.addEventListener(event, () => source && react());
  whileLoaded('play', () => set({ phase: 'playing' }));
  whileLoaded('pause', () => element.ended || set({ phase: 'paused' }));
  whileLoaded('ended', () => set({ phase: 'ended', positionS: state.durationS }));
  whileLoaded('timeupdate', () => set({ positionS: element.currentTime }));
  whileLoaded('error', player.stop);
  element.preload = 'auto';
  return player;
}

async function readAll(
  library: AudioLibrary,
  plan: SessionPlan,
): Promise<Result<ReadonlyMap<string, Bytes>, AudioError>> {
  const files = new Map<string, Bytes>();
  for (const clip of clipsOf(plan)) {
    const bytes = await library.read(clip);
    if (!bytes.ok) return bytes;
    files.set(clip.id, bytes.value);
  }
  return ok(files);
}
