import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BackupState, Home } from '../../../src/app/api';
import { err, ok } from '../../../src/core/result';
import { createDoorGate } from '../../helpers/doorGate';
import { createFakeHome } from '../../helpers/fakeHome';
import type { FakeVault } from '../../helpers/fakeVault';
import { createHeldBackup } from '../../helpers/heldBackup';
import { button, field, heading, mountDoor } from '../../helpers/mountDoor';

const passphrase = 'warm blanket tea rain';
const check: Home['keys']['check'] = async (typed) =>
  typed === passphrase ? ok(undefined) : err({ type: 'WrongPassphrase' });

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const arrive = (start: Partial<BackupState> = {}, vault: FakeVault = {}) => {
  const held = createHeldBackup(start);
  const home = createFakeHome({}, vault);
  const keys = { ...home.keys, check: vi.fn(check) };
  const gate = createDoorGate({ stage: 'open', home: { ...home, keys, backup: held.backup } });
  end = mountDoor(gate, '/me/backup');
  return held;
};

const text = () => document.body.innerText;
const link = (name: string) => page.getByRole('link', { name });

const type = async (typed = passphrase) => {
  await button('Go on').click();
  await field('Passphrase').fill(typed);
};
const make = async (typed?: string) => {
  await type(typed);
  await button('Make the backup').click();
};
const toReady = async (canShare = true) => {
  const held = arrive();
  await make();
  held.ready(canShare);
  await expect.element(heading('Your backup is ready')).toBeVisible();
  return held;
};

describe('a backup', () => {
  it('says what goes in and what stays out before it asks for anything', async () => {
    const { backup } = arrive();
    await expect.element(heading('Make a backup')).toHaveFocus();
    expect(text()).toContain('name, answers, journal and settings');
    expect(text()).toContain('Your partner’s words.');
    expect(text()).toContain('connect the two phones again');
    expect(text()).toContain('There is none yet.');
    expect(backup.make).not.toHaveBeenCalled();
  });

  it('names the day of the last one', async () => {
    arrive({ lastAt: new Date(2024, 4, 3, 12).getTime() });
    await expect.poll(text).toMatch(/The last one was on .*2024\./);
  });

  it('hints at a recovery code only where there is none', async () => {
    arrive();
    await expect.element(link('Set up a recovery code')).toBeVisible();
    end?.();
    arrive({}, { keys: { recovery: true } });
    await expect.element(button('Go on')).toBeVisible();
    expect(link('Set up a recovery code').query()).toBeNull();
  });

  it('is made, and saved, and says so with the day', async () => {
    const { backup, show, ready } = arrive();
    await make();
    expect(backup.make).toHaveBeenCalledExactlyOnceWith(passphrase, null);
    show({ phase: 'working', part: 0.42 });
    const bar = page.getByRole('progressbar', { name: 'Making your backup' });
    await expect.element(bar).toHaveAttribute('aria-valuetext', '42 %');
    expect(bar.element()).toHaveProperty('value', 0.42);
    ready();
    await expect.poll(text).toContain('A locked file of 1.2 MB.');
    await button('Save it').click();
    await expect.element(heading('Your backup is saved')).toHaveFocus();
    const today = new Date().toLocaleDateString('en', { month: 'long' });
    expect(text()).toMatch(new RegExp(`Last backup: .*${today}`));
    await link('Done').click();
    await expect.element(heading(/^Me$/)).toBeVisible();
    expect(backup.state.making.phase).toBe('idle');
  });

  it('can be kept in a second place', async () => {
    const { backup } = await toReady();
    await button('Save it').click();
    await button('Keep it in another place, too').click();
    await button('Share it').click();
    await expect.element(heading('Your backup is passed on')).toBeVisible();
    expect([backup.save, backup.share].map((asked) => asked.mock.calls.length)).toEqual([1, 1]);
  });

  it('is shared only where the system can', async () => {
    await toReady(false);
    await expect.element(button('Save it')).toBeVisible();
    expect(button('Share it').query()).toBeNull();
  });

  it.each(['Save it', 'Share it'])('waits where the dialog was closed: %s', async (way) => {
    const { answer, backup } = await toReady();
    answer(false);
    await button(way).click();
    await expect.poll(text).toContain('Nothing is lost. The file waits here');
    expect(page.getByRole('alert').query()).toBeNull();
    expect(backup.state.making.phase).toBe('ready');
    answer(true);
    await button(way).click();
    await expect.element(button('Keep it in another place, too')).toBeVisible();
  });

  it('shows one dialog at a time', async () => {
    const { backup } = await toReady();
    let close = (_given: boolean) => {};
    backup.save.mockImplementation(() => new Promise((resolve) => (close = resolve)));
    await button('Save it').click();
    await expect.element(button('Save it')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    button('Share it').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(backup.save).toHaveBeenCalledTimes(1);
    expect(backup.share).not.toHaveBeenCalled();
    close(false);
    await expect.poll(text).toContain('It has no place yet');
  });

  it('stops in the middle, keeps what was typed, and starts again', async () => {
    const { backup, show } = arrive();
    await make();
    show({ phase: 'working', part: 0.6 });
    await button('Stop').click();
    expect(backup.state.making.phase).toBe('idle');
    await expect.element(field('Passphrase')).toHaveValue(passphrase);
    await button('Make the backup').click();
    expect(backup.make).toHaveBeenCalledTimes(2);
  });

  it('keeps what was typed when the passphrase is wrong', async () => {
    const { backup, show, ready } = arrive();
    await make('warm blanket tee rain');
    show({ phase: 'failed', problem: { type: 'WrongPassphrase' } });
    await expect.element(page.getByRole('alert')).toHaveTextContent('That passphrase doesn’t fit.');
    await expect.element(field('Passphrase')).toHaveValue('warm blanket tee rain');
    await field('Passphrase').fill(passphrase);
    await button('Make the backup').click();
    ready();
    await expect.element(heading('Your backup is ready')).toBeVisible();
    expect(backup.make).toHaveBeenLastCalledWith(passphrase, null);
  });

  it.each([
    ['StorageLost', 'Everything saved before is still on this device.'],
    ['DamagedVault', 'Hearth has left it as it is.'],
  ] as const)('says what is kept when it could not be made: %s', async (problem, kept) => {
    const { show } = arrive();
    await make();
    show({ phase: 'failed', problem: { type: problem } });
    await expect.element(page.getByRole('alert')).toHaveTextContent(kept);
    await expect.element(button('Make the backup')).toBeVisible();
  });

  it('asks for the passphrase before it is begun', async () => {
    const { backup } = arrive();
    await make('');
    await expect.poll(text).toContain('Type your passphrase first.');
    expect(backup.make).not.toHaveBeenCalled();
  });

  it.each(['/', '/me/storage'])('leaves nothing behind, wherever one goes: %s', async (path) => {
    const { backup } = await toReady();
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
    await expect.element(heading('Your backup is ready')).not.toBeInTheDocument();
    expect(backup.state.making.phase).toBe('idle');
  });

  it('needs no pointer', async () => {
    const { backup, ready } = arrive();
    await expect.element(heading('Make a backup')).toHaveFocus();
    button('Go on').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Passphrase')).toHaveFocus();
    await userEvent.keyboard(`${passphrase}{Enter}`);
    expect(backup.make).toHaveBeenCalledExactlyOnceWith(passphrase, null);
    await expect.element(heading('Making your backup')).toHaveFocus();
    ready(false);
    await expect.element(heading('Your backup is ready')).toHaveFocus();
    await userEvent.tab();
    await expect.element(button('Save it')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Your backup is saved')).toHaveFocus();
  });
});

describe('a passphrase for the file alone', () => {
  const other = 'Use another one for the file';
  const words = 'amber kettle meadow soft';

  it('is chosen after one’s own fits, and opens the file', async () => {
    const { backup, ready } = arrive();
    await type();
    await button(other).click();
    await expect.element(heading('A passphrase for this file')).toBeVisible();
    await button('Use these words').click();
    expect(backup.make).toHaveBeenCalledExactlyOnceWith(passphrase, words);
    ready();
    await button('Save it').click();
    await expect.poll(text).toContain('It opens with the passphrase that you chose for it.');
  });

  it('is not asked for where one’s own is wrong', async () => {
    arrive();
    await type('warm blanket');
    await button(other).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('That passphrase doesn’t fit.');
    expect(heading('A passphrase for this file').query()).toBeNull();
    await field('Passphrase').fill(passphrase);
    await button(other).click();
    await button('Back').click();
    await expect.element(field('Passphrase')).toHaveValue(passphrase);
    expect(page.getByRole('alert').query()).toBeNull();
  });

  it('can be given up for one’s own', async () => {
    const { backup } = arrive();
    await type();
    await button(other).click();
    await button('Use these words').click();
    await button('Stop').click();
    await expect.poll(text).toContain('The file has a passphrase of its own.');
    await button('Use my passphrase for the file').click();
    await button('Make the backup').click();
    expect(backup.make).toHaveBeenLastCalledWith(passphrase, null);
  });
});

describe('the reminder of an old backup', () => {
  const old = { due: true, lastAt: new Date(2024, 4, 3, 12).getTime() };
  const atNow = (start: Partial<BackupState>) => {
    const held = createHeldBackup(start);
    const home = { ...createFakeHome(), backup: held.backup };
    end = mountDoor(createDoorGate({ stage: 'open', home }), '/');
    return held;
  };

  it('is one tap away from a backup', async () => {
    atNow(old);
    await expect.poll(text).toMatch(/The last one is from .*2024\./);
    await link('Make one').click();
    await expect.element(heading('Make a backup')).toBeVisible();
  });

  it('goes by “Not now”, and gives the focus back', async () => {
    const { backup } = atNow({ due: true });
    await button('Not now').click();
    expect(backup.later).toHaveBeenCalledTimes(1);
    await expect.element(heading('Hello, Ada')).toHaveFocus();
    expect(heading('A backup, when you like').query()).toBeNull();
  });

  it('is not there while none is due', async () => {
    atNow({ ...old, due: false });
    await expect.element(heading('Hello, Ada')).toBeVisible();
    expect(heading('A backup, when you like').query()).toBeNull();
  });
});
