import { describe, expect, it } from 'vitest';
import { createDevice, homeOf, startApp, until, wholeHome } from '../../helpers/appWorld';

const words = 'amber kettle meadow soft';
const other = 'river cotton window plum';

const setUp = async () => {
  const device = createDevice();
  const gate = await startApp(device);
  await gate.create(words);
  const home = await wholeHome(gate);
  const relock = async () => {
    gate.lock();
    await until(() => device.workers.running === 0);
  };
  const codeOf = async () => {
    const drawn = await home.keys.drawRecoveryCode(words);
    return drawn.ok ? drawn.value.join(' ') : '';
  };
  return { device, gate, home, keys: home.keys, relock, codeOf };
};

const wrong = { ok: false, error: { type: 'WrongPassphrase' } };
const full = { ok: false, error: { type: 'DiskFull' } };

describe('keys', () => {
  it('changes the passphrase, and only with the one before', async () => {
    const { gate, keys, relock } = await setUp();
    expect(await keys.changePassphrase(other, words)).toEqual(wrong);
    expect((await keys.changePassphrase(words, other)).ok).toBe(true);
    await relock();
    expect(await gate.unlock(words)).toEqual(wrong);
    expect((await gate.unlock(other)).ok).toBe(true);
  });

  it('puts a code in force only when it is kept', async () => {
    const { gate, keys, relock, codeOf } = await setUp();
    const dropped = await codeOf();
    keys.forgetRecoveryCode();
    await expect(keys.keepRecoveryCode()).rejects.toThrow('No recovery code');
    const code = await codeOf();
    expect(keys.state.recovery).toBe(false);
    expect((await keys.keepRecoveryCode()).ok).toBe(true);
    expect(keys.state.recovery).toBe(true);
    await relock();
    expect(gate.state.ways.recovery).toBe(true);
    expect((await gate.tryCode(dropped)).ok).toBe(false);
    expect((await gate.unlockWithCode(code, null)).ok).toBe(true);
    expect((await homeOf(gate).keys.removeRecoveryCode(words)).ok).toBe(true);
    await relock();
    expect(gate.state.ways.recovery).toBe(false);
    expect((await gate.tryCode(code)).ok).toBe(false);
  });

  it('hands a code to the system as plain text, under a name that says nothing', async () => {
    const { device, keys, codeOf } = await setUp();
    await codeOf();
    expect(await keys.saveRecoveryCode('7K3D, on paper')).toBe(true);
    const [file] = device.system.saved;
    expect(await file?.text()).toBe('7K3D, on paper');
    expect(file?.name).toBe('code.txt');
    device.system.accepts = false;
    expect(await keys.saveRecoveryCode('7K3D')).toBe(false);
    expect(device.system.saved).toHaveLength(1);
  });

  it.each(['keepRecoveryCode', 'forgetRecoveryCode'] as const)(
    'leaves time to write a code down, until %s',
    async (end) => {
      const { device, gate, home, keys, codeOf } = await setUp();
      home.setLockSettings({ idleMinutes: 1, hidden: 'atOnce' });
      await codeOf();
      device.system.hidden(true);
      device.system.hidden(false);
      expect(gate.state.stage).toBe('open');
      await keys[end]();
      device.system.hidden(true);
      expect(gate.state.stage).toBe('locked');
    },
  );

  it('stays open while the system asks for a passkey, and no longer', async () => {
    const { device, gate, home, keys } = await setUp();
    home.setLockSettings({ idleMinutes: 1, hidden: 'atOnce' });
    device.deps.platform.passkeys.create = async () => {
      device.system.hidden(true);
      device.system.hidden(false);
      return { ok: false, error: { type: 'PasskeyRefused' } };
    };
    expect(await keys.addPasskey(words)).toMatchObject({ error: { type: 'PasskeyRefused' } });
    expect(gate.state.stage).toBe('open');
    device.system.hidden(true);
    expect(gate.state.stage).toBe('locked');
  });

  it('tells whether a passphrase is the right one, and changes nothing', async () => {
    const { device, keys } = await setUp();
    const writes = device.writes();
    expect(await keys.check(other)).toEqual(wrong);
    expect((await keys.check(words)).ok).toBe(true);
    expect(device.writes()).toBe(writes);
  });

  it('where a code cannot be stored it does not hold, for later changes neither', async () => {
    const { device, gate, home, keys, relock, codeOf } = await setUp();
    const code = await codeOf();
    device.fill(true);
    expect(await keys.keepRecoveryCode()).toEqual(full);
    device.fill(false);
    expect(keys.state.recovery).toBe(false);
    await keys.changePassphrase(words, other);
    await home.backup.make(other, null);
    await home.backup.save();
    await relock();
    expect((await gate.tryCode(code)).ok).toBe(false);
    await gate.unlock(other);
    const [file] = device.system.saved;
    const { restore } = homeOf(gate);
    await restore.open(file!, { type: 'recovery', code });
    expect(restore.state).toEqual({ phase: 'failed', problem: { type: 'WrongCode' } });
  });

  it('adds and removes passkeys by name', async () => {
    const { device, gate, keys, relock } = await setUp();
    expect(await keys.addPasskey(other)).toEqual(wrong);
    await keys.addPasskey(words);
    await keys.addPasskey(words);
    const [first, second] = keys.state.passkeys;
    expect(first).toMatch(/^[\w-]{27}$/);
    expect(await keys.removePasskey(first!, other)).toEqual(wrong);
    expect((await keys.removePasskey(first!, words)).ok).toBe(true);
    expect(keys.state.passkeys).toEqual([second]);
    expect((await keys.removePasskey(second!, words)).ok).toBe(true);
    await relock();
    expect(gate.state.ways.passkey).toBe(false);
    expect((await gate.unlockWithPasskey()).ok).toBe(false);
    expect(device.workers.running).toBe(1);
  });

  it('asks no system for a passkey where the passphrase is wrong', async () => {
    const { device, keys } = await setUp();
    let asked = 0;
    device.deps.platform.passkeys.create = async () => {
      asked += 1;
      return { ok: false, error: { type: 'PasskeyRefused' } };
    };
    expect(await keys.addPasskey(other)).toEqual(wrong);
    expect(asked).toBe(0);
    expect((await keys.addPasskey(words)).ok).toBe(false);
    expect(asked).toBe(1);
  });

  it('renews the vault key: everything opens, nothing else does, and the old keys go', async () => {
    const { device, gate, home, keys, relock, codeOf } = await setUp();
    const code = await codeOf();
    await keys.keepRecoveryCode();
    await keys.addPasskey(words);
    home.addEntry('before');
    await until(() => home.state.save === 'saved');
    const writes = device.writes();

    expect((await keys.renew(words)).ok).toBe(true);
    home.addEntry('after');
    expect(keys.state).toMatchObject({ recovery: false, passkeys: [] });
    // With the old keys in the keyring, then without.
    await until(() => device.writes() === writes + 2);
    await relock();
    expect((await gate.tryCode(code)).ok).toBe(false);
    expect((await gate.unlock(words)).ok).toBe(true);
    const { journal } = (await wholeHome(gate)).state;
    expect(journal.map(({ text }) => text).toSorted()).toEqual(['after', 'before']);
  });

  it('goes on with a renewal that was cut short', async () => {
    const { device, gate, home, keys, relock } = await setUp();
    home.addEntry('before');
    await until(() => home.state.save === 'saved');
    // The disk refuses whatever comes after the new slots.
    const { write } = device.deps.storage.vaultStore;
    device.deps.storage.vaultStore.write = async (vault) => {
      const written = await write(vault);
      device.fill(true);
      return written;
    };
    expect((await keys.renew(words)).ok).toBe(true);
    await relock();
    device.fill(false);
    device.deps.storage.vaultStore.write = write;
    const writes = device.writes();

    expect((await gate.unlock(words)).ok).toBe(true);
    expect((await wholeHome(gate)).state.journal).toHaveLength(1);
    await until(() => device.writes() > writes);
    await relock();
    const settled = device.writes();
    await gate.unlock(words);
    expect((await wholeHome(gate)).state.journal).toHaveLength(1);
    await relock();
    // Nothing old was left, so nothing was to be forgotten.
    expect(device.writes()).toBe(settled);
  });

  it('where a renewal cannot be stored, everything stays as it was', async () => {
    const { device, gate, home, keys, relock } = await setUp();
    device.fill(true);
    expect(await keys.renew(words)).toEqual(full);
    device.fill(false);
    home.addEntry('goes on');
    await until(() => home.state.save === 'saved');
    await relock();
    await gate.unlock(words);
    expect((await wholeHome(gate)).state.journal).toHaveLength(1);
  });

  it('says in the log what was changed', async () => {
    const { home, keys, codeOf } = await setUp();
    await keys.changePassphrase(words, words);
    await codeOf();
    await keys.keepRecoveryCode();
    await keys.removeRecoveryCode(words);
    await keys.addPasskey(words);
    await keys.removePasskey(keys.state.passkeys[0]!, words);
    await keys.renew(words);
    const log = await home.securityLog();
    expect(log.ok && log.value.map(({ kind }) => kind).toReversed()).toEqual([
      'vaultMade',
      'passphraseChanged',
      'recoverySet',
      'recoveryRemoved',
      'passkeyAdded',
      'passkeyRemoved',
      'keysRenewed',
    ]);
  });
});
