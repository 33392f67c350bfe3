import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createAudioLibrary } from '../../../src/audio/library';
import { createPlayer } from '../../../src/audio/player';
import type { Player, PlayerState } from '../../../src/core/ports/audio';
import { heard } from '../../helpers/audioSessions';

const { plan } = heard[0] ?? expect.fail('no plan');
const { read } = createAudioLibrary();
const usual = { read, sound: true, atS: 0, rate: 1, mix: null };
const still = { sound: 'on', sleepAtS: null } as const;

let element: HTMLAudioElement;
let player: Player;
let states: PlayerState[];
const handlers = new Map<string, MediaSessionActionHandler | null>();
const setActionHandler = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);

/** The state that satisfies `wanted`: one that was told already, or the next to come. */
const reached = (wanted: (state: PlayerState) => boolean): Promise<PlayerState> =>
  new Promise((resolve) => {
    const last = states.at(-1);
    if (last && wanted(last)) return resolve(last);
    const off = player.onChange((state) => {
      if (!wanted(state)) return;
      off();
      resolve(state);
    });
  });
const phase = (name: PlayerState['phase']) => reached((state) => state.phase === name);

/** Sound needs a real press in a real browser. */
const press = async () => {
  const button = document.createElement('button');
  button.textContent = 'Play';
  let answer: ReturnType<Player['play']> | undefined;
  button.addEventListener('click', () => (answer = player.play()));
  document.body.append(button);
  await userEvent.click(button);
  button.remove();
  return answer;
};

beforeEach(() => {
  handlers.clear();
  // Listens in on what the real media session is told.
  navigator.mediaSession.setActionHandler = (action, handler) => {
    handlers.set(action, handler);
    setActionHandler(action, handler);
  };
  element = new Audio();
  player = createPlayer({ element });
  states = [];
  player.onChange((state) => states.push(state));
});
afterEach(() => {
  player.stop();
  Reflect.deleteProperty(navigator.mediaSession, 'setActionHandler');
});

describe('the player', () => {
  it('prepares without making a sound or taking the media keys', async () => {
    expect(await player.load(plan, usual)).toEqual({ ok: true, value: undefined });
    expect(states.map((state) => state.phase)).toEqual(['preparing', 'ready']);
    expect(states.at(-1)).toEqual({ phase: 'ready', positionS: 0, durationS: 600, ...still });
    expect(element.paused).toBe(true);
    expect(element.duration).toBe(600);
    expect(handlers.size).toBe(0);
    expect(navigator.mediaSession.metadata).toBe(null);
  });

  it('plays, pauses and seeks', async () => {
    await player.load(plan, usual);
    expect(await press()).toEqual({ ok: true, value: undefined });
    expect((await reached(({ positionS }) => positionS > 1)).phase).toBe('playing');

    const soughtAt = performance.now();
    player.seek(300);
    expect(states.at(-1)?.positionS).toBe(300);
    await reached(({ positionS }) => positionS > 300.5);

    player.pause();
    const paused = await phase('paused');
    expect(element.paused).toBe(true);
    expect(paused.positionS).toBeGreaterThan(300.5);
    // Positions come when the machine has time for them; the sound is never ahead of the clock.
    const passedS = (performance.now() - soughtAt) / 1000;
    expect(paused.positionS).toBeLessThan(300.5 + passedS);
  });

  it('keeps every seek inside the session', async () => {
    await player.load(plan, usual);
    player.seek(-5);
    expect(states.at(-1)?.positionS).toBe(0);
    player.seek(700);
    expect(states.at(-1)?.positionS).toBe(600);
  });

  it('ends by itself, stays still, and can be played again', async () => {
    await player.load(plan, usual);
    player.seek(599.4);
    await press();
    expect(await phase('ended')).toEqual({
      phase: 'ended',
      positionS: 600,
      durationS: 600,
      ...still,
    });
    expect(states.filter((state) => state.phase === 'paused')).toEqual([]);
    player.seek(599.4);
    expect(states.at(-1)?.phase).toBe('paused');
    await press();
    await phase('ended');
    await press();
    await reached((state) => state.phase === 'playing' && state.positionS < 5);
  });

  it('is silent within 100 ms when stopped, and lets go of file and media keys', async () => {
    await player.load(plan, usual);
    await press();
    await reached(({ positionS }) => positionS > 0.2);
    const silent = new Promise((resolve) => element.addEventListener('emptied', resolve));
    const stoppedAt = performance.now();
    player.stop();
    expect(states.at(-1)).toEqual({ phase: 'stopped', positionS: 0, durationS: 600, ...still });
    await silent;
    expect(performance.now() - stoppedAt).toBeLessThan(100);
    expect(element.paused).toBe(true);
    expect(element.getAttribute('src')).toBe(null);
    expect([...handlers.values()].every((handler) => handler === null)).toBe(true);
    expect(navigator.mediaSession.metadata).toBe(null);
    expect(await player.play()).toEqual({ ok: false, error: { type: 'AudioMissing' } });
    expect(states.at(-1)?.phase).toBe('stopped');
  });

  it('gives the lock screen the name of the app and its keys, once play was pressed', async () => {
    await player.load(plan, usual);
    await press();
    expect(navigator.mediaSession.metadata?.title).toBe('Hearth');
    expect([...handlers.keys()].toSorted()).toEqual([
      'nexttrack',
      'pause',
      'play',
      'previoustrack',
      'seekbackward',
      'seekto',
      'stop',
    ]);

    player.seek(100);
    handlers.get('seekbackward')?.({ action: 'seekbackward' });
    expect(Math.round(element.currentTime)).toBe(85);
    handlers.get('seekto')?.({ action: 'seekto', seekTime: 200 });
    expect(Math.round(element.currentTime)).toBe(200);
    const starts = plan.steps.map(({ startS }) => startS);
    const part = starts.findLastIndex((startS) => startS <= 200);
    handlers.get('nexttrack')?.({ action: 'nexttrack' });
    expect(element.currentTime).toBeCloseTo(starts[part + 1] ?? NaN, 1);
    handlers.get('previoustrack')?.({ action: 'previoustrack' });
    expect(element.currentTime).toBeCloseTo(starts[part] ?? NaN, 1);
    handlers.get('pause')?.({ action: 'pause' });
    await phase('paused');
    handlers.get('play')?.({ action: 'play' });
    await phase('playing');
    handlers.get('stop')?.({ action: 'stop' });
    expect(states.at(-1)?.phase).toBe('stopped');
  });

  it('drops a load that is overtaken by stop or by another load', async () => {
    const dropped = player.load(plan, usual);
    player.stop();
    expect(await dropped).toEqual({ ok: true, value: undefined });
    expect(states.map((state) => state.phase)).toEqual(['preparing', 'stopped']);
    expect(element.getAttribute('src')).toBe(null);

    const [, second] = await Promise.all([player.load(plan, usual), player.load(plan, usual)]);
    expect(second.ok).toBe(true);
    expect(states.filter((state) => state.phase === 'ready')).toHaveLength(1);
  });

  it('says when a clip is missing', async () => {
    const steps = plan.steps.map((step) => ({
      ...step,
      sounds: step.sounds.map((slice) => ({ ...slice, clip: { ...slice.clip, sha256: '' } })),
    }));
    expect(await player.load({ ...plan, steps }, usual)).toEqual({
      ok: false,
      error: { type: 'AudioMissing' },
    });
    expect(states.at(-1)?.phase).toBe('idle');
  });

  it('says when the sound cannot be played', async () => {
    const empty = { ...plan, totalS: 0, steps: [] };
    expect(await player.load(empty, usual)).toEqual({
      ok: false,
      error: { type: 'AudioUnplayable' },
    });
    expect(states.at(-1)?.phase).toBe('idle');
    expect(await player.play()).toEqual({ ok: false, error: { type: 'AudioMissing' } });
  });

  it('begins where it is told to, at the speed that is told, and changes it on the way', async () => {
    await player.load(plan, { ...usual, atS: 120, rate: 0.8 });
    expect(states.at(-1)?.positionS).toBe(120);
    await press();
    expect((await reached(({ positionS }) => positionS > 120.2)).positionS).toBeLessThan(125);
    expect([element.playbackRate, element.preservesPitch]).toEqual([0.8, true]);
    player.setRate(1.2);
    expect(element.playbackRate).toBe(1.2);
  });

  /** The plan with a place in its second part where it waits. */
  const waitsAtS = (plan.steps[1]?.startS ?? 0) + 1;
  const waiting = {
    ...plan,
    steps: plan.steps.map((step, index) =>
      index === 1 ? { ...step, lines: step.lines.map((line) => ({ ...line, waitsAtS })) } : step,
    ),
  };

  it.each(['on', 'off'] as const)(
    'waits for a tap where it should, sound %s, and not twice',
    async (sound) => {
      await player.load(waiting, { ...usual, sound: sound === 'on', atS: waitsAtS - 0.6 });
      await press();
      expect(await phase('waiting')).toMatchObject({ sound });
      expect(element.paused).toBe(true);
      expect(states.at(-1)?.positionS).toBeGreaterThan(waitsAtS - 0.3);
      expect(states.at(-1)?.positionS).toBeLessThan(waitsAtS);
      await press();
      await reached((state) => state.phase === 'playing' && state.positionS > waitsAtS + 0.3);
      player.seek(waitsAtS - 0.6);
      await phase('waiting');
      player.seek(waitsAtS + 5);
      expect(states.at(-1)?.phase).toBe('paused');
    },
  );

  it('fades out and pauses where the sleep timer ends, and is as loud as before after that', async () => {
    await player.load(plan, { ...usual, atS: 30 });
    await press();
    player.sleepAt(31);
    await reached(({ positionS }) => positionS > 30.2);
    expect(element.volume).toBeLessThan(0.1);
    const asleep = await phase('paused');
    expect(asleep.positionS).toBeGreaterThanOrEqual(31);
    expect(asleep.positionS).toBeLessThan(31.4);
    expect([element.volume, asleep.sleepAtS]).toEqual([1, null]);
  });

  it('goes on with the words where the sound breaks off', async () => {
    await player.load(plan, { ...usual, atS: 20 });
    await press();
    await reached(({ positionS }) => positionS > 20.2);
    element.dispatchEvent(new Event('error'));
    const lost = await reached(({ sound }) => sound === 'lost');
    const on = await reached((state) => state.positionS > lost.positionS + 0.3);
    expect(on.phase).toBe('playing');
    player.seek(599.9);
    await phase('ended');
  });

  it('shows the words by the clock where there is no sound, and needs no file', async () => {
    const nothing = async () => ({ ok: false, error: { type: 'AudioMissing' } }) as const;
    const how = { ...usual, read: nothing, sound: false, atS: 10 };
    expect(await player.load(plan, how)).toEqual({ ok: true, value: undefined });
    const from = performance.now();
    await player.play();
    const { positionS } = await reached((state) => state.positionS > 10.5);
    expect(positionS - 10).toBeLessThanOrEqual((performance.now() - from) / 1000 + 0.001);
    player.pause();
    expect(states.at(-1)?.phase).toBe('paused');
  });
});
