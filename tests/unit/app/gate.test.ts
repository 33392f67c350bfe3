import { createComputed, createRoot, untrack } from 'solid-js';
import { describe, expect, it, vi } from 'vitest';
import type { Gate } from '../../../src/app/api';
import { nothingNoted } from '../../../src/core/care/checkIn';
import {
  createDevice,
  homeOf,
  startApp,
  until,
  untilStage,
  wholeHome,
  type Device,
} from '../../helpers/appWorld';

const words = 'amber kettle meadow soft';
const minuteMs = 60_000;

/** A vault with one entry, open. */
const setUp = async (device: Device = createDevice()) => {
  const gate = await startApp(device);
  expect((await gate.create(words)).ok).toBe(true);
  const home = await wholeHome(gate);
  home.setName('Ada');
  home.addEntry('a warm evening');
  return { device, gate, home };
};

const noWorker = (device: Device) => until(() => device.workers.running === 0);

const kindsOf = async (gate: Gate) => {
  const read = await homeOf(gate).securityLog();
  return read.ok ? read.value.map(({ kind }) => kind) : [];
};

const withCode = async (gate: Gate) => {
  const { keys } = homeOf(gate);
  const drawn = await keys.drawRecoveryCode(words);
  if (!drawn.ok) throw new Error(drawn.error.type);
  expect((await keys.keepRecoveryCode()).ok).toBe(true);
  return drawn.value.join('-');
};

describe('the gate', () => {
  it('shows blank or locked at once, and ends the worker when everything is written', async () => {
    const { device, gate, home } = await setUp();
    home.addEntry('written in the last moment');
    gate.hide();
    expect(gate.state.stage).toBe('hidden');
    expect(gate.home()).toBeUndefined();
    await noWorker(device);
    expect(home.state.journal).toEqual([]);
    gate.show();
    expect(gate.state.stage).toBe('locked');
    expect((await gate.unlock(words)).ok).toBe(true);
    const texts = (await wholeHome(gate)).state.journal.map(({ text }) => text);
    expect(texts).toContain('written in the last moment');
    gate.lock();
    expect(gate.state.stage).toBe('locked');
    await noWorker(device);
  });

  it('is left blank, with everything written, and nothing told any more', async () => {
    const { device, gate, home } = await setUp();
    const told = async (leave: () => unknown) => {
      const { moments } = homeOf(gate);
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      moments.checkIn({ ...nothingNoted, body: 3 }, true);
      await moments.setNotices(true);
      await leave();
      device.clock.at += 20 * 60 * minuteMs;
      vi.advanceTimersByTime(20 * 60 * minuteMs);
      vi.useRealTimers();
      return device.system.noticesShown;
    };
    expect(await told(() => gate.leave())).toBe(0);
    expect(gate.state.stage).toBe('hidden');
    expect(home.state.journal).toEqual([]);
    gate.show();
    expect((await gate.unlock(words)).ok).toBe(true);
    expect((await wholeHome(gate)).moments.state.checkIns).toHaveLength(1);
    expect(await told(() => gate.lock())).toBe(1);
  });

  it('ends the worker also where the disk hangs', async () => {
    const { device, gate, home } = await setUp();
    await until(() => home.state.save === 'saved');
    device.system.hang = true;
    home.addEntry('never written');
    gate.lock();
    expect(gate.state.stage).toBe('locked');
    await noWorker(device);
  });

  it('tells every wrong passphrase, code and passkey to the log while locked', async () => {
    const { device, gate } = await setUp();
    await withCode(gate);
    expect((await homeOf(gate).keys.addPasskey(words)).ok).toBe(true);
    gate.lock();
    await noWorker(device);
    expect(gate.state.ways).toEqual({ passkey: true, recovery: true });
    const before = await device.eventCount();

    const wrong = await gate.unlock('other words');
    expect(wrong).toEqual({ ok: false, error: { type: 'WrongPassphrase' } });
    expect(await device.eventCount()).toBe(before + 1);
    const mistyped = await gate.tryCode('ABCD');
    expect(mistyped).toEqual({ ok: false, error: { type: 'MistypedCode' } });
    expect(await device.eventCount()).toBe(before + 1);

    device.deps.platform.passkeys.ask = async ([request]) => ({
      ok: true,
      value: { ...request!, secret: new Uint8Array(32) },
    });
    const passkey = await gate.unlockWithPasskey();
    expect(passkey).toEqual({ ok: false, error: { type: 'WrongPasskey' } });
    expect(await device.eventCount()).toBe(before + 2);

    await gate.unlock(words);
    const kinds = await kindsOf(gate);
    expect(kinds.slice(0, 2)).toEqual(['unlockFailed', 'unlockFailed']);
    expect(kinds.at(-1)).toBe('vaultMade');
  });

  it('opens by passkey, and says nothing of passkeys where the browser has none', async () => {
    const { device, gate } = await setUp();
    await homeOf(gate).keys.addPasskey(words);
    gate.lock();
    expect((await gate.unlockWithPasskey()).ok).toBe(true);
    gate.lock();
    await noWorker(device);
    device.system.passkeysPossible = false;
    const other = await startApp(device);
    await until(() => device.workers.running === 1);
    expect(other.state.ways.passkey).toBe(false);
  });

  it('lets a code in, with a new passphrase that holds before anything opens', async () => {
    const { device, gate } = await setUp();
    const code = await withCode(gate);
    gate.lock();
    expect((await gate.tryCode(code)).ok).toBe(true);
    expect(gate.state.stage).toBe('locked');
    await noWorker(device);

    device.fill(true);
    const refused = await gate.unlockWithCode(code, 'new words for the vault');
    expect(refused).toEqual({ ok: false, error: { type: 'DiskFull' } });
    expect(gate.state.stage).toBe('locked');
    device.fill(false);

    expect((await gate.unlockWithCode(code, 'new words for the vault')).ok).toBe(true);
    expect((await kindsOf(gate)).slice(0, 2)).toEqual(['recoveryUsed', 'passphraseChanged']);
    gate.lock();
    expect((await gate.unlock(words)).ok).toBe(false);
    expect((await gate.unlock('new words for the vault')).ok).toBe(true);
  });

  it('does not open into a window that was taken over meanwhile', async () => {
    const { device, gate } = await setUp();
    gate.lock();
    const unlocking = gate.unlock(words);
    await device.system.takeOver();
    await Promise.race([unlocking, noWorker(device)]);
    expect(gate.state.stage).toBe('elsewhere');
    expect(gate.home()).toBeUndefined();
  });

  it('locks by itself, in the background and on coming back', async () => {
    const { device, gate, home } = await setUp();
    device.system.hidden(true);
    device.clock.at += 10 * minuteMs;
    device.system.hidden(false);
    expect(gate.state.stage).toBe('locked');
    await gate.unlock(words);
    homeOf(gate).setLockSettings({ idleMinutes: 1, hidden: 'atOnce' });
    await homeOf(gate).audio.play();
    device.system.player({
      phase: 'playing',
      positionS: 1,
      durationS: 600,
      sound: 'on',
      sleepAtS: null,
    });
    device.system.hidden(true);
    expect(gate.state.stage).toBe('open');
    device.system.player({
      phase: 'ended',
      positionS: 600,
      durationS: 600,
      sound: 'on',
      sleepAtS: null,
    });
    expect(gate.state.stage).toBe('locked');
    expect(home).toBeDefined();
  });

  it('stays open whatever its screens do as they come', async () => {
    const { device, gate } = await setUp();
    gate.lock();
    device.clock.at += 10 * minuteMs;
    const end = createRoot((dispose) => {
      createComputed(() => {
        if (gate.state.stage !== 'open') return;
        untrack(() => homeOf(gate).setLockSettings({ idleMinutes: 1, hidden: 'soon' }));
      });
      return dispose;
    });
    expect((await gate.unlock(words)).ok).toBe(true);
    expect(gate.state.stage).toBe('open');
    end();
  });

  it('erases everything, and where it cannot, changes nothing', async () => {
    const { device, gate, home } = await setUp();
    await until(() => home.state.save === 'saved');
    device.fill(true);
    expect(await gate.erase()).toEqual({ ok: false, error: { type: 'DiskFull' } });
    expect(gate.state.stage).toBe('open');
    device.fill(false);
    homeOf(gate).addEntry('still here');
    await until(() => home.state.save === 'saved');
    expect(home.state.journal).toHaveLength(2);

    home.addEntry('being written');
    expect((await gate.erase()).ok).toBe(true);
    expect(gate.state.stage).toBe('welcome');
    expect(gate.state.ways).toEqual({ passkey: false, recovery: false });
    expect(device.workers.running).toBe(0);
    expect(device.system.cachesCleared).toBe(1);
    expect(device.stored()).toBeNull();
    expect(await device.eventCount()).toBe(0);
    expect((await startApp(device)).state.stage).toBe('welcome');

    expect((await gate.create(words)).ok).toBe(true);
    expect((await wholeHome(gate)).state.journal).toEqual([]);
  });

  it('stores what an older vault becomes before it opens', async () => {
    const { device, gate } = await setUp();
    gate.lock();
    await noWorker(device);
    const older = device.stored();
    if (!older) throw new Error('no vault');
    await device.deps.storage.vaultStore.write({ ...older, eventsKey: null });

    const again = await startApp(device);
    device.fill(true);
    expect(await again.unlock(words)).toEqual({ ok: false, error: { type: 'DiskFull' } });
    expect(again.state.stage).toBe('locked');
    device.fill(false);
    expect((await again.unlock(words)).ok).toBe(true);
    expect(device.stored()?.eventsKey).toEqual(older.eventsKey);
    await untilStage(again, 'open');
  });

  it('keeps events for 14 days, and takes older ones away on request', async () => {
    const { device, gate } = await setUp();
    await homeOf(gate).clearSecurityLog();
    expect(await kindsOf(gate)).toEqual(['vaultMade']);
    device.clock.at += 15 * 24 * 60 * minuteMs;
    await homeOf(gate).keys.changePassphrase('wrong', 'x');
    await homeOf(gate).clearSecurityLog();
    expect(await kindsOf(gate)).toEqual(['unlockFailed']);
  });
});
