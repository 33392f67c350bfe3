import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAt, positionOf } from '../../../src/core/care/place';
import type { PlayerState } from '../../../src/core/ports/audio';
import { createDevice, homeOf, startApp, until, wholeHome } from '../../helpers/appWorld';
import { heard } from '../../helpers/audioSessions';

const words = 'amber kettle meadow soft';
const request = { session: 'ses.G3' } as const;

const newApp = async () => {
  const device = createDevice();
  const gate = await startApp(device);
  await gate.create(words);
  const home = await wholeHome(gate);
  const tell = (phase: PlayerState['phase'], positionS: number) =>
    device.system.player({ phase, positionS, durationS: 600, sound: 'on', sleepAtS: null });
  const reopen = async () => {
    gate.lock();
    await until(() => device.workers.running === 0);
    await gate.unlock(words);
    return homeOf(gate).audio;
  };
  return { device, gate, audio: home.audio, tell, reopen };
};

describe('guided sessions', () => {
  it('are found again where they were, after a lock in the middle', async () => {
    const { audio, tell, reopen } = await newApp();
    const plan = audio.prepare(request) ?? expect.fail('no plan');
    expect((await audio.load()).ok).toBe(true);
    tell('playing', 0);
    tell('playing', 300);
    tell('playing', 310);
    const again = await reopen();
    expect(again.state.plan).toBeNull();
    const left = again.state.left ?? expect.fail('no place');
    expect(positionOf(plan, left)).toBeCloseTo(310, 6);
    expect(again.goBack()?.id).toBe('ses.G3');
    again.forgetPlace();
    expect(again.state.left).toBeNull();
  });

  it('leave nothing behind once they were stopped or heard to the end', async () => {
    for (const end of ['stop', 'ended'] as const) {
      const { audio, tell, reopen } = await newApp();
      audio.prepare(request);
      await audio.load();
      tell('playing', 100);
      tell('paused', 101);
      expect(audio.state.left).not.toBeNull();
      if (end === 'stop') audio.stop();
      else tell('ended', 600);
      expect(audio.state.left).toBeNull();
      expect((await reopen()).state.left).toBeNull();
    }
  });

  it('are opened anew where another one is in the player, whose place is kept until then', async () => {
    const { audio, tell } = await newApp();
    audio.prepare(request);
    await audio.load();
    expect(audio.state.isOpen).toBe(true);
    tell('playing', 0);
    tell('paused', 42);
    audio.prepare({ session: 'ses.own', minutes: 5 });
    expect(audio.state.isOpen).toBe(false);
    expect(audio.state.left?.request.session).toBe('ses.G3');
    await audio.load();
    tell('playing', 0);
    tell('paused', 20);
    expect(audio.state.isOpen).toBe(true);
    expect(audio.state.left?.request.session).toBe('ses.own');
  });

  it('keep the speed and the view that were chosen', async () => {
    const { audio, reopen } = await newApp();
    audio.setListening({ rate: 0.9, view: 'all' });
    expect((await reopen()).state.listening).toMatchObject({ rate: 0.9, view: 'all' });
  });

  it('are not there under a name that nobody gave them', async () => {
    const { audio } = await newApp();
    expect(audio.prepare({ session: 'ses.X9' })).toBeNull();
    expect(audio.state.request).toBeNull();
    expect(await audio.load()).toEqual({ ok: false, error: { type: 'AudioMissing' } });
  });
});

describe('a place in a session', () => {
  const [touch, without] = heard.map(({ plan }) => plan);

  it('is found again to the second, and in the same part of one laid out anew', () => {
    if (!touch || !without) return expect.fail('no plans');
    fc.assert(
      fc.property(fc.double({ min: 0, max: touch.totalS, noNaN: true }), (positionS) => {
        const place = placeAt(touch, request, positionS) ?? expect.fail('no place');
        expect(positionOf(touch, place)).toBeCloseTo(positionS, 6);
        const found = positionOf(without, place);
        const part = without.steps.findLastIndex(({ startS }) => startS <= found + 1e-9);
        expect(Math.abs(part - place.step)).toBeLessThanOrEqual(1);
        expect(found).toBeLessThanOrEqual(without.totalS);
      }),
    );
  });
});
