import type { AudioError } from '../core/errors';
import type { LoadOptions, Player, PlayerState, SessionPlan } from '../core/ports/audio';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { createClock } from './clock';
import { fadeOut, sleepVolume } from './fade';
import { makeSessionFile, type SessionFile } from './sessionFile';
import { openSound } from './sound';
import { forgetServedFiles } from './source';
import { createSystemControls } from './systemControls';
import type { Transport, TransportEvents } from './transport';

const backS = 15;

/** In the background the position is looked at four times a second, and the next line must not begin meanwhile. */
const aheadS = 0.25;

const idle: PlayerState = {
  phase: 'idle',
  positionS: 0,
  durationS: 0,
  sound: 'on',
  sleepAtS: null,
};

/**
 * Plays one session at a time. It never starts by itself: media keys do nothing before the person has pressed play.
 * Where the sound breaks off, the words go on by the clock.
 */
export function createPlayer({
  element = new Audio(),
}: { readonly element?: HTMLAudioElement } = {}): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  let state = idle;
  let transport: Transport | undefined;
  let plan: SessionPlan | undefined;
  let read: LoadOptions['read'] | undefined;
  let rate = 1;
  /** While one file takes the place of another: whether it is to sound. */
  let goesOn = false;
  /** Before this place the person has said to go on, wherever the session waited. */
  let passedS = 0;
  /** Where it waits. */
  let waitsAtS: number | undefined;
  /** Counts loads and stops: work begun before the newest of them is dropped. */
  let turn = 0;
  /** One after the other: two loads at once, or a late release, would take each other's file away. */
  let busy: Promise<unknown> = forgetServedFiles();

  const set = (part: Partial<PlayerState>) => {
    const isMove = part.phase === undefined && part.sleepAtS === undefined;
    state = { ...state, ...part };
    // The system goes on counting by itself.
    if (!isMove) controls.show(state, rate);
    for (const listener of listeners) listener(state);
  };

  const letGo = (isSoft: boolean) => {
    const old = transport;
    transport = undefined;
    controls.release();
    const close = async () => {
      if (isSoft) await fadeOut(old);
      await old?.close();
    };
    busy = Promise.all([busy, close()]);
  };

  const waitAt = (positionS: number): number | undefined =>
    plan?.steps
      .flatMap(({ lines }) => lines.flatMap((line) => line.waitsAtS ?? []))
      .find((at) => at > passedS && at - aheadS <= positionS);

  const look = () => {
    if (!transport || state.phase !== 'playing') return;
    const positionS = transport.positionS();
    waitsAtS = waitAt(positionS);
    if (waitsAtS !== undefined) {
      transport.pause();
      return set({ phase: 'waiting', positionS });
    }
    const { sleepAtS } = state;
    if (sleepAtS !== null) transport.setVolume(sleepVolume(sleepAtS - positionS));
    if (sleepAtS !== null && positionS >= sleepAtS) {
      transport.pause();
      transport.setVolume(1);
      return set({ phase: 'paused', positionS, sleepAtS: null });
    }
    set({ positionS });
  };

  const eventsOf = (mine: number): TransportEvents => {
    const whileMine = (react: () => void) => () => void (mine === turn && transport && react());
    return {
      onPlay: whileMine(() => set({ phase: 'playing' })),
      onPause: whileMine(() => state.phase === 'playing' && set({ phase: 'paused' })),
      onTime: whileMine(look),
      onEnd: whileMine(() => set({ phase: 'ended', positionS: state.durationS })),
      onLost: whileMine(() => loseSound(mine)),
    };
  };

  /** A session never ends in silence without words. */
  const loseSound = (mine: number) => {
    const wasPlaying = state.phase === 'playing';
    void transport?.close();
    const { positionS: atS, durationS } = state;
    transport = createClock({ durationS, atS, rate, events: eventsOf(mine) });
    set({ sound: 'lost', phase: 'paused' });
    if (wasPlaying) void transport.play();
  };

  const openFile = (
    { id }: SessionPlan,
    made: SessionFile,
    atS: number,
    mine: number,
  ): Promise<Transport | null> => {
    const name = id.replace(/^\w+\./u, '').toLowerCase();
    const isOver = () => mine !== turn;
    return openSound({ element, name, ...made, atS, rate, events: eventsOf(mine), isOver });
  };

  const open = async (
    next: SessionPlan,
    options: LoadOptions,
    mine: number,
  ): Promise<Result<void, AudioError>> => {
    const isOver = () => mine !== turn;
    const { atS } = options;
    const settle = (opened: Transport): Result<void, AudioError> => {
      transport = opened;
      set({ phase: 'ready' });
      return ok(undefined);
    };
    if (!options.sound) {
      const { totalS: durationS } = next;
      return settle(createClock({ durationS, atS, rate, events: eventsOf(mine) }));
    }
    const made = await makeSessionFile(next, options);
    if (isOver()) return ok(undefined);
    const opened = made.ok ? await openFile(next, made.value, atS, mine) : null;
    if (isOver()) {
      await opened?.close();
      return ok(undefined);
    }
    if (opened) return settle(opened);
    set({ phase: 'idle' });
    return made.ok ? err({ type: 'AudioUnplayable' }) : made;
  };

  const player: Player = {
    load(next, options) {
      const mine = ++turn;
      letGo(false);
      plan = next;
      ({ read } = options);
      passedS = options.atS;
      waitsAtS = undefined;
      rate = options.rate;
      set({
        phase: 'preparing',
        positionS: options.atS,
        durationS: next.totalS,
        sound: options.sound ? 'on' : 'off',
        sleepAtS: null,
      });
      const done = busy.then(() => (mine === turn ? open(next, options, mine) : ok(undefined)));
      busy = done;
      return done;
    },

    async play() {
      if (!transport) return err({ type: 'AudioMissing' });
      passedS = waitsAtS ?? passedS;
      controls.take();
      return transport.play();
    },

    pause() {
      goesOn = false;
      transport?.pause();
    },

    seek(wantedS) {
      if (!transport) return;
      const positionS = Math.min(state.durationS, Math.max(0, wantedS));
      transport.seek(positionS);
      passedS = positionS;
      waitsAtS = undefined;
      transport.setVolume(1);
      const isStill = state.phase === 'ended' || state.phase === 'waiting';
      set({ positionS, phase: isStill ? 'paused' : state.phase });
    },

    setRate(next) {
      rate = next;
      transport?.setRate(next);
      set({ phase: state.phase });
    },

    async setMix(mix) {
      const old = transport;
      if (!old || !plan || !read || state.sound !== 'on') return ok(undefined);
      const mine = turn;
      const made = await makeSessionFile(plan, { read, mix });
      if (!made.ok || mine !== turn || transport !== old) return made.ok ? ok(undefined) : made;
      const atS = old.positionS();
      goesOn = state.phase === 'playing';
      transport = undefined;
      await old.close();
      const opened = await openFile(plan, made.value, atS, mine);
      if (mine !== turn) {
        await opened?.close();
        return ok(undefined);
      }
      if (!opened) {
        loseSound(mine);
        return err({ type: 'AudioUnplayable' });
      }
      transport = opened;
      if (goesOn) return transport.play();
      if (state.phase === 'playing') set({ phase: 'paused' });
      return ok(undefined);
    },

    sleepAt(sleepAtS) {
      transport?.setVolume(1);
      set({ sleepAtS });
    },

    stop() {
      turn++;
      letGo(state.phase === 'playing');
      set({ phase: 'stopped', positionS: 0, sleepAtS: null });
    },

    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  /** Beginnings of the parts: where the next and the one before are. */
  const chapter = (by: 1 | -1) => {
    const starts = plan?.steps.map(({ startS }) => startS) ?? [];
    const at = starts.findLastIndex((startS) => startS <= state.positionS + 0.01);
    const target = starts[Math.max(0, at + by)];
    if (target !== undefined) player.seek(target);
  };

  const controls = createSystemControls({
    play: () => void player.play(),
    pause: player.pause,
    back: () => player.seek(state.positionS - backS),
    seek: player.seek,
    next: () => chapter(1),
    previous: () => chapter(-1),
    stop: player.stop,
  });

  element.preload = 'auto';
  return player;
}
