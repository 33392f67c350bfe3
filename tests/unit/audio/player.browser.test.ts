import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createAudioLibrary } from '../../../src/audio/library';
import { createPlayer } from '../../../src/audio/player';
import type { Player, PlayerState } from '../../../src/core/ports';
import { heard } from '../../helpers/audioSessions';

const { plan } = heard[0] ?? expect.fail('no plan');

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
  player = createPlayer({ library: createAudioLibrary(), element });
  states = [];
  player.onChange((state) => states.push(state));
});
afterEach(() => {
  player.stop();
  Reflect.deleteProperty(navigator.mediaSession, 'setActionHandler');
});

describe('the player', () => {
  it('prepares without making a sound or taking the media keys', async () => {
    expect(await player.load(plan)).toEqual({ ok: true, value: undefined });
    expect(states.map((state) => state.phase)).toEqual(['preparing', 'ready']);
    expect(states.at(-1)).toEqual({ phase: 'ready', positionS: 0, durationS: 600 });
    expect(element.paused).toBe(true);
    expect(element.duration).toBe(600);
    expect(handlers.size).toBe(0);
    expect(navigator.mediaSession.metadata).toBe(null);
  });

  it('plays, pauses and seeks', async () => {
    await player.load(plan);
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
    await player.load(plan);
    player.seek(-5);
    expect(states.at(-1)?.positionS).toBe(0);
    player.seek(700);
    expect(states.at(-1)?.positionS).toBe(600);
  });

  it('ends by itself, stays still, and can be played again', async () => {
    await player.load(plan);
    player.seek(599.4);
    await press();
    expect(await phase('ended')).toEqual({ phase: 'ended', positionS: 600, durationS: 600 });
    expect(states.filter((state) => state.phase === 'paused')).toEqual([]);
    player.seek(599.4);
    expect(states.at(-1)?.phase).toBe('paused');
    await press();
    await phase('ended');
    await press();
    await reached((state) => state.phase === 'playing' && state.positionS < 5);
  });

  it('is silent at once when stopped, and lets go of file and media keys', async () => {
    await player.load(plan);
    await press();
    await reached(({ positionS }) => positionS > 0.2);
    player.stop();
    expect(element.paused).toBe(true);
    expect(element.getAttribute('src')).toBe(null);
    expect(states.at(-1)).toEqual({ phase: 'stopped', positionS: 0, durationS: 600 });
    expect([...handlers.values()].every((handler) => handler === null)).toBe(true);
    expect(navigator.mediaSession.metadata).toBe(null);
    expect(await player.play()).toEqual({ ok: false, error: { type: 'AudioMissing' } });
    expect(states.at(-1)?.phase).toBe('stopped');
  });

  it('gives the lock screen the name of the app and four keys, once play was pressed', async () => {
    await player.load(plan);
    await press();
    expect(navigator.mediaSession.metadata?.title).toBe('Hearth');
    expect([...handlers.keys()].toSorted()).toEqual(['pause', 'play', 'seekbackward', 'stop']);

    player.seek(100);
    handlers.get('seekbackward')?.({ action: 'seekbackward' });
    expect(Math.round(element.currentTime)).toBe(85);
    handlers.get('pause')?.({ action: 'pause' });
    await phase('paused');
    handlers.get('play')?.({ action: 'play' });
    await phase('playing');
    handlers.get('stop')?.({ action: 'stop' });
    expect(states.at(-1)?.phase).toBe('stopped');
  });

  it('drops a load that is overtaken by stop or by another load', async () => {
    const dropped = player.load(plan);
    player.stop();
    expect(await dropped).toEqual({ ok: true, value: undefined });
    expect(states.map((state) => state.phase)).toEqual(['preparing', 'stopped']);
    expect(element.getAttribute('src')).toBe(null);

    const [, second] = await Promise.all([player.load(plan), player.load(plan)]);
    expect(second.ok).toBe(true);
    expect(states.filter((state) => state.phase === 'ready')).toHaveLength(1);
  });

  it('says when a clip is missing', async () => {
    const steps = plan.steps.map((step) => ({
      ...step,
      sounds: step.sounds.map((slice) => ({ ...slice, clip: { ...slice.clip, sha256: '' } })),
    }));
    expect(await player.load({ ...plan, steps })).toEqual({
      ok: false,
      error: { type: 'AudioMissing' },
    });
    expect(states.at(-1)?.phase).toBe('idle');
  });

  it('says when the sound cannot be played', async () => {
    const empty = { ...plan, totalS: 0, steps: [] };
    expect(await player.load(empty)).toEqual({ ok: false, error: { type: 'AudioUnplayable' } });
    expect(states.at(-1)?.phase).toBe('idle');
    expect(await player.play()).toEqual({ ok: false, error: { type: 'AudioMissing' } });
  });
});
