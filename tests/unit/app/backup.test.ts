import { describe, expect, it } from 'vitest';
import type { Gate, Home, TypedKey } from '../../../src/app/api';
import { isBackupDue } from '../../../src/app/backupDue';
import { backupHeadBytes, backupSealedBytes } from '../../../src/core/ports/vault';
import { loadSodium } from '../../../src/crypto/sodium';
import { createVault } from '../../../src/crypto/vault';
import {
  createDevice,
  homeOf,
  startApp,
  until,
  wholeHome,
  type Device,
} from '../../helpers/appWorld';

const words = 'amber kettle meadow soft';
const other = 'river cotton window plum';
const typed = (passphrase: string): TypedKey => ({ type: 'passphrase', passphrase });
const dayMs = 24 * 60 * 60 * 1_000;

const saved = (home: Home) => until(() => home.state.save === 'saved');

const newApp = async (device: Device = createDevice()) => {
  const gate = await startApp(device);
  await gate.create(words);
  return { device, gate, home: await wholeHome(gate) };
};

/** A home with some words in it, and its backup. */
const setUp = async (own: string | null = null) => {
  const app = await newApp();
  const { device, home } = app;
  home.setName('Ada');
  home.setAnswer('T01.give', 'love');
  home.setAnswer('T01.receive', 'pleaseDont');
  home.addEntry('a warm evening');
  home.addEntry('the second one');
  const sharedEntry = home.addEntry('shown to nobody else');
  home.shareEntry(sharedEntry);
  await saved(home);
  await home.backup.make(words, own);
  expect(home.backup.state.making).toMatchObject({ phase: 'ready', canShare: false });
  expect(await home.backup.save()).toBe(true);
  const file = device.system.saved.at(-1);
  if (!file) throw new Error('nothing was saved');
  await saved(home);
  return { ...app, file };
};

const textsOf = (home: Home) => home.state.journal.map(({ text }) => text).toSorted();
const allTexts = ['a warm evening', 'shown to nobody else', 'the second one'];

const kindsOf = async (gate: Gate) => {
  const read = await homeOf(gate).securityLog();
  return read.ok ? read.value.map(({ kind }) => kind) : [];
};

describe('a backup', () => {
  it('is a file whose name and bytes tell nothing, and is remembered once it is saved', async () => {
    const { device, gate, home, file } = await setUp();
    expect(file.name).toBe('copy-2030-01-01.bin');
    const bytes = new TextDecoder('latin1').decode(await file.arrayBuffer());
    for (const text of ['Ada', 'warm', 'T01', 'journal', 'pleaseDont']) {
      expect(bytes).not.toContain(text);
    }
    expect(home.backup.state.lastAt).toBe(device.clock.at);
    expect(await kindsOf(gate)).toEqual(['backupMade', 'vaultMade']);
    home.backup.discard();
    expect(await home.backup.save()).toBe(false);
  });

  it('does not count where the person closed the dialog', async () => {
    const { device, gate, home } = await newApp();
    await home.backup.make(words, null);
    device.system.accepts = false;
    expect(await home.backup.save()).toBe(false);
    expect(home.backup.state.lastAt).toBeNull();
    expect(await kindsOf(gate)).toEqual(['vaultMade']);
    device.system.accepts = true;
    expect(await home.backup.save()).toBe(true);
  });

  it('asks for the passphrase', async () => {
    const { home } = await newApp();
    await home.backup.make(other, null);
    expect(home.backup.state.making).toEqual({
      phase: 'failed',
      problem: { type: 'WrongPassphrase' },
    });
  });

  it('is given up by discarding it', async () => {
    const { home } = await newApp();
    const making = home.backup.make(words, null);
    home.backup.discard();
    await making;
    expect(home.backup.state.making).toEqual({ phase: 'idle' });
    expect(await home.backup.save()).toBe(false);
  });

  it('is reminded of when there is something to lose, and not twice in a week', async () => {
    const { device, gate, home } = await newApp();
    for (const text of allTexts) home.addEntry(text, device.clock.at);
    await saved(home);
    const again = async (days: number) => {
      device.clock.at += days * dayMs;
      gate.lock();
      const { resumes } = device.system;
      await gate.unlock(words);
      const { backup } = await wholeHome(gate);
      // What is looked for last behind the first screen has been.
      await until(() => device.system.resumes > resumes);
      return backup;
    };
    expect((await again(6)).state.due).toBe(false);
    const backup = await again(2);
    expect(backup.state.due).toBe(true);
    backup.later();
    expect(backup.state.due).toBe(false);
    expect((await again(6)).state.due).toBe(false);
    expect((await again(2)).state.due).toBe(true);
  });

  it('is due by these rules', () => {
    const now = 1_000 * dayMs;
    const facts = { entries: 3, answers: 0, firstAt: now - 8 * dayMs };
    const upkeep = { backupAt: null, remindedUntil: null };
    const due = (change: object, changed: object = {}) =>
      isBackupDue({ ...facts, ...change, upkeep: { ...upkeep, ...changed } }, now);
    expect(due({})).toBe(true);
    expect(due({ entries: 2 })).toBe(false);
    expect(due({ entries: 0, answers: 10, firstAt: undefined })).toBe('inAWeek');
    expect(due({ entries: 0, answers: 10, firstAt: undefined }, { remindedUntil: now })).toBe(true);
    expect(due({ firstAt: now - 6 * dayMs })).toBe(false);
    expect(due({}, { backupAt: now - 29 * dayMs })).toBe(false);
    expect(due({}, { backupAt: now - 31 * dayMs })).toBe(true);
    expect(due({}, { backupAt: now - 31 * dayMs, remindedUntil: now + 1 })).toBe(false);
  });
});

describe('a restore', () => {
  it('shows what is in the file, then opens a new home with all of it', async () => {
    const { file } = await setUp(other);
    const device = createDevice();
    const gate = await startApp(device);
    await gate.restore.open(file, typed(words));
    expect(gate.restore.state).toEqual({ phase: 'failed', problem: { type: 'WrongPassphrase' } });
    await gate.restore.open(file, typed(other));
    expect(gate.restore.state).toEqual({
      phase: 'shown',
      contents: {
        madeAt: device.clock.at,
        name: 'Ada',
        entries: 3,
        answers: 2,
        newEntries: null,
      },
    });
    expect(device.stored()).toBeNull();

    await gate.restore.confirm('new words for a new phone');
    expect(gate.state.stage).toBe('open');
    const home = await wholeHome(gate);
    expect(textsOf(home)).toEqual(allTexts);
    expect(home.state).toMatchObject({
      name: 'Ada',
      answers: { 'T01.give': 'love', 'T01.receive': 'pleaseDont' },
    });
    // Another device has no partner, so nothing counts as shown.
    expect(home.state.journal.some(({ shared }) => shared)).toBe(false);
    expect(home.backup.state.lastAt).toBe(device.clock.at);
    expect(await kindsOf(gate)).toEqual(['backupRestored', 'vaultMade']);

    gate.lock();
    await gate.unlock('new words for a new phone');
    expect(textsOf(await wholeHome(gate))).toEqual(allTexts);
  });

  it('opens with the recovery code as well', async () => {
    const { device, home } = await newApp();
    home.addEntry('one');
    const drawn = await home.keys.drawRecoveryCode(words);
    await home.keys.keepRecoveryCode();
    await home.backup.make(words, other);
    await home.backup.save();
    const code = drawn.ok ? drawn.value.join(' ') : '';
    const gate = await startApp(createDevice());
    await gate.restore.open(device.system.saved[0]!, { type: 'recovery', code });
    expect(gate.restore.state).toMatchObject({ phase: 'shown', contents: { entries: 1 } });
  });

  it('brings back what was lost, keeps what is newer, and twice changes nothing', async () => {
    const { gate, home, file } = await setUp();
    const [first, second] = home.state.journal;
    home.removeEntry(first!.id);
    home.editEntry(second!.id, 'better words');
    home.addEntry('written since');
    home.setName('Ada L.');
    home.setAnswer('T01.give', 'nice');
    await saved(home);

    const restore = async () => {
      await home.restore.open(file, typed(words));
      const shown = home.restore.state;
      await home.restore.confirm();
      expect(home.restore.state).toEqual({ phase: 'done' });
      return shown.phase === 'shown' ? shown.contents.newEntries : null;
    };
    expect(await restore()).toBe(1);
    const kept = allTexts.filter((text) => text !== second!.text);
    const wanted = [...kept, 'better words', 'written since'].toSorted();
    expect(textsOf(home)).toEqual(wanted);
    expect(home.state.name).toBe('Ada L.');
    expect(home.state.answers['T01.give']).toBe('nice');

    const before = JSON.stringify(home.state);
    expect(await restore()).toBe(0);
    expect(JSON.stringify(home.state)).toBe(before);
    gate.lock();
    await gate.unlock(words);
    expect(textsOf(await wholeHome(gate))).toEqual(wanted);
  });

  it('merges into a home of its own, whose name and settings stay', async () => {
    const { file } = await setUp();
    const { gate, home } = await newApp();
    home.setName('Grace');
    home.setLockSettings({ idleMinutes: 15, hidden: 'idle' });
    home.addEntry('mine');
    await saved(home);
    await home.restore.open(file, typed(words));
    await home.restore.confirm();
    expect(textsOf(home)).toEqual([...allTexts, 'mine'].toSorted());
    expect(home.state).toMatchObject({
      name: 'Grace',
      lockSettings: { idleMinutes: 15, hidden: 'idle' },
    });
    expect((await kindsOf(gate))[0]).toBe('backupRestored');
  });

  it('changes nothing by a file that is cut short or altered, wherever', async () => {
    const { home, device, file } = await setUp();
    const before = JSON.stringify(home.state);
    const events = await device.eventCount();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const cuts = [0, 5, 300, bytes.length - 17, bytes.length - 1];
    const altered = bytes.slice();
    altered[bytes.length - 20]! ^= 1;
    const files = [
      ...cuts.map((length) => new Blob([bytes.slice(0, length)])),
      new Blob([altered]),
      new Blob([bytes, new Uint8Array(1)]),
    ];
    for (const broken of files) {
      await home.restore.open(broken, typed(words));
      expect(home.restore.state).toMatchObject({ phase: 'failed' });
      await home.restore.confirm();
      expect(home.restore.state).toMatchObject({ phase: 'failed' });
    }
    expect(JSON.stringify(home.state)).toBe(before);
    expect(await device.eventCount()).toBe(events);
  });

  it('changes nothing by a long file that ends where a chunk ends', async () => {
    const { device, home } = await newApp();
    for (const letter of 'abc') home.addEntry(letter.repeat(90_000));
    await home.backup.make(words, null);
    await home.backup.save();
    const file = device.system.saved[0]!;
    const start = new Uint8Array(await file.slice(0, backupHeadBytes).arrayBuffer());
    const opened = await createVault(loadSodium).backup.open(start, typed(words));
    const headBytes = opened.ok ? opened.value.headBytes : 0;
    const chunks = Math.floor((file.size - headBytes) / backupSealedBytes);
    expect(chunks).toBeGreaterThan(3);

    const gate = await startApp(createDevice());
    for (let count = 0; count <= chunks; count += 1) {
      const cut = file.slice(0, headBytes + count * backupSealedBytes);
      await gate.restore.open(cut, typed(words));
      expect(gate.restore.state).toEqual({ phase: 'failed', problem: { type: 'DamagedBackup' } });
    }
    await gate.restore.open(file, typed(words));
    expect(gate.restore.state).toMatchObject({ phase: 'shown', contents: { entries: 3 } });
  });

  it('says so where the file can no longer be read', async () => {
    const { home, file } = await setUp();
    const gone = { size: file.size, slice: () => ({ arrayBuffer: () => Promise.reject() }) };
    await home.restore.open(gone as unknown as Blob, typed(words));
    expect(home.restore.state).toEqual({ phase: 'failed', problem: { type: 'FileUnreadable' } });
  });

  it('says so where the disk is full, and loses nothing', async () => {
    const { file } = await setUp();
    const { device, home } = await newApp();
    home.addEntry('mine');
    await saved(home);
    await home.restore.open(file, typed(words));
    device.fill(true);
    await home.restore.confirm();
    expect(home.restore.state).toEqual({ phase: 'failed', problem: { type: 'DiskFull' } });
    expect(textsOf(home)).toContain('mine');
    device.fill(false);
    home.retrySave();
    await saved(home);
    expect(textsOf(home)).toEqual([...allTexts, 'mine'].toSorted());
  });

  it('leaves no half of a home behind on a new device', async () => {
    const { file } = await setUp();
    const device = createDevice();
    const gate = await startApp(device);
    await gate.restore.open(file, typed(words));
    const { createBookLog } = device.deps.storage;
    device.deps.storage.createBookLog = (sealer) => ({
      ...createBookLog(sealer),
      append: async () => ({ ok: false, error: { type: 'DiskFull' } }),
    });
    await gate.restore.confirm(words);
    expect(gate.restore.state).toEqual({ phase: 'failed', problem: { type: 'DiskFull' } });
    expect(gate.state.stage).toBe('welcome');
    expect(device.stored()).toBeNull();
    expect(device.workers.running).toBe(0);

    device.deps.storage.createBookLog = createBookLog;
    await gate.restore.open(file, typed(words));
    await gate.restore.confirm(words);
    expect(textsOf(await wholeHome(gate))).toEqual(allTexts);
  });

  it('is cancelled while it reads', async () => {
    const { home, file } = await setUp();
    const reading = home.restore.open(file, typed(words));
    home.restore.cancel();
    await reading;
    expect(home.restore.state).toEqual({ phase: 'idle' });
  });
});
