import { describe, expect, it } from 'vitest';
import type { Home } from '../../../src/app/api';
import type { LoadedBook } from '../../../src/core/ports/storage';
import {
  createDevice,
  createHub,
  homeOf,
  startApp,
  until,
  wholeHome,
} from '../../helpers/appWorld';
import { connectHomes } from '../../helpers/connectHomes';

const words = 'amber kettle meadow soft';
const other = 'river cotton window plum';

const newApp = async (device = createDevice()) => {
  const gate = await startApp(device);
  await gate.create(words);
  return { device, gate, home: await wholeHome(gate) };
};

const saved = (home: Home) => until(() => home.state.save === 'saved');
const textsOf = (home: Home) => home.state.journal.map(({ text }) => text).toSorted();

describe('the home', () => {
  it('pairs without undoing what has become of the keys meanwhile', async () => {
    const hub = createHub();
    const ada = await newApp(createDevice(hub));
    const bo = await newApp(createDevice(hub));
    expect((await ada.home.keys.changePassphrase(words, other)).ok).toBe(true);
    await connectHomes(ada.home, bo.home);
    const log = await ada.home.securityLog();
    expect(log.ok && log.value[0]?.kind).toBe('paired');

    ada.gate.lock();
    expect((await ada.gate.unlock(words)).ok).toBe(false);
    expect((await ada.gate.unlock(other)).ok).toBe(true);
    expect(homeOf(ada.gate).state.partner).not.toBeNull();
    expect(homeOf(ada.gate).state.sync).toEqual({ state: 'waiting' });
  });

  it('goes on syncing when the keys are renewed', async () => {
    const hub = createHub();
    const ada = await newApp(createDevice(hub));
    const bo = await newApp(createDevice(hub));
    await connectHomes(ada.home, bo.home);
    expect((await ada.home.keys.renew(words)).ok).toBe(true);
    expect(ada.device.system.syncs.map(({ stopped }) => stopped)).toEqual([true, false]);
    ada.gate.lock();
    await ada.gate.unlock(words);
    expect(homeOf(ada.gate).state.partner).not.toBeNull();
  });

  it('is there before the journal is, and takes words for it at once', async () => {
    const { device, gate, home } = await newApp();
    const old = home.addEntry('the old one');
    const goes = home.addEntry('goes');
    await saved(home);
    gate.lock();
    await until(() => device.workers.running === 0);

    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { createBookLog } = device.deps.storage;
    device.deps.storage.createBookLog = (sealer) => {
      const log = createBookLog(sealer);
      const load = async (...args: Parameters<typeof log.load>): ReturnType<typeof log.load> => {
        if (args[0] === 'journal') await held;
        return log.load(...args);
      };
      return { ...log, load };
    };
    await gate.unlock(words);
    const opened = homeOf(gate);
    expect(opened.state.journalReady).toBe(false);
    const early = opened.addEntry('early');
    expect(textsOf(opened)).toEqual(['early']);
    opened.editEntry(early, 'early, and better');
    opened.editEntry(old, 'the old one, changed');
    opened.removeEntry(goes);
    release();
    await wholeHome(gate);
    const wanted = ['early, and better', 'the old one, changed'];
    expect(textsOf(opened)).toEqual(wanted);

    device.deps.storage.createBookLog = createBookLog;
    gate.lock();
    await gate.unlock(words);
    expect(textsOf(await wholeHome(gate))).toEqual(wanted);
  });

  it('keeps what is written while the journal cannot be opened', async () => {
    const { device, gate } = await newApp();
    gate.lock();
    await until(() => device.workers.running === 0);
    const { createBookLog } = device.deps.storage;
    device.deps.storage.createBookLog = (sealer) => {
      const log = createBookLog(sealer);
      const lost = { ok: false, error: { type: 'StorageLost' } } as const;
      return {
        ...log,
        load: async (...args) => (args[0] === 'journal' ? lost : log.load(...args)),
      };
    };
    await gate.unlock(words);
    const home = homeOf(gate);
    await until(() => home.state.damaged);
    home.addEntry('kept');
    await saved(home);
    device.deps.storage.createBookLog = createBookLog;
    gate.lock();
    await gate.unlock(words);
    expect(textsOf(await wholeHome(gate))).toEqual(['kept']);
  });

  it('says so where the journal could be read only in part', async () => {
    const { device, gate } = await newApp();
    gate.lock();
    const { createBookLog } = device.deps.storage;
    const damaged: LoadedBook = { updates: [], damage: [{ type: 'Missing', seq: 1 }], tail: 0 };
    device.deps.storage.createBookLog = (sealer) => {
      const log = createBookLog(sealer);
      return {
        ...log,
        load: async (...args) =>
          args[0] === 'journal' ? { ok: true, value: damaged } : log.load(...args),
      };
    };
    await gate.unlock(words);
    expect((await wholeHome(gate)).state.damaged).toBe(true);
  });

  it('begins afresh each time, with nothing of the time before', async () => {
    const { gate, home } = await newApp();
    await home.invite();
    await home.lookAtStorage();
    gate.lock();
    await gate.unlock(words);
    expect(homeOf(gate).state.pairing).toEqual({ phase: 'idle' });
    expect(homeOf(gate).state.storage).toEqual({ used: null, quota: null, audio: null });
  });

  it('measures storage, and forgets the downloads', async () => {
    const { home } = await newApp();
    await home.lookAtStorage();
    expect(home.state.storage).toEqual({ used: 1_000, quota: 9_000, audio: 4_000 });
    await home.clearAudio();
    expect(home.state.storageKept).toBe(true);
  });
});
