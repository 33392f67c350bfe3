import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BackupContents, Gate } from '../../../src/app/api';
import type { Problem } from '../../../src/core/errors';
import { createDoorGate } from '../../helpers/doorGate';
import { createFakeHome } from '../../helpers/fakeHome';
import { button, field, heading, mountDoor } from '../../helpers/mountDoor';

const contents: BackupContents = {
  madeAt: new Date(2024, 4, 3, 12).getTime(),
  name: 'Ada',
  entries: 41,
  answers: 1,
  newEntries: null,
};
const file = new File(['sealed'], 'evening.hearth');
const passphrase = 'warm blanket tea rain';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

/** At the welcome, with the file chosen. */
const choose = async (door: Partial<Parameters<typeof createDoorGate>[0]> = {}): Promise<Gate> => {
  const gate = createDoorGate({ stage: 'welcome', home: createFakeHome(), contents, ...door });
  end = mountDoor(gate);
  await button('I have a backup').click();
  await upload();
  return gate;
};

const upload = (again = false) =>
  userEvent.upload(page.getByLabelText(again ? 'Choose another file' : 'Choose the file'), file);

const lookInside = async (typed = passphrase) => {
  await field('Passphrase of the backup').fill(typed);
  await button('Look inside').click();
};

const shown = () => expect.element(heading('Here is what it holds')).toBeVisible();
const text = () => document.body.innerText;

describe('a backup at the door', () => {
  it('says what it holds before anything is changed', async () => {
    const gate = await choose();
    await lookInside();
    await shown();
    expect(text()).toMatch(/From .*2024.*: 41 entries, 1 answer, named Ada\./);
    expect(text()).toContain('Nothing has been changed yet.');
    expect(gate.restore.confirm).not.toHaveBeenCalled();
  });

  it('opens with the passphrase that was typed, in one tap', async () => {
    const gate = await choose();
    await lookInside();
    await button('Use the passphrase I typed').click();
    await expect.element(heading('Hello, Ada')).toBeVisible();
    expect(gate.restore.confirm).toHaveBeenCalledExactlyOnceWith(passphrase);
  });

  it('offers no weak passphrase again, nor any after a recovery code', async () => {
    const gate = await choose({ strengths: { weak: 'weak' } });
    await lookInside('weak');
    await shown();
    expect(button('Use the passphrase I typed').query()).toBeNull();
    await button('Back').click();
    await upload();
    await button('Use a recovery code instead').click();
    await field('Recovery code').fill('7k3d');
    await button('Look inside').click();
    await shown();
    expect(gate.restore.open).toHaveBeenLastCalledWith(expect.any(File), {
      type: 'recovery',
      code: '7k3d',
    });
    expect(button('Use the passphrase I typed').query()).toBeNull();
    await button('Choose a new passphrase').click();
    await button('Use these words').click();
    expect(gate.restore.confirm).toHaveBeenCalledExactlyOnceWith('amber kettle meadow soft');
  });

  it('keeps the file and what was typed when the passphrase is wrong', async () => {
    const gate = await choose({
      refuses: (_, typed) => (typed === 'wrong' ? { type: 'WrongPassphrase' } : null),
    });
    await lookInside('wrong');
    await expect.poll(text).toContain('That passphrase doesn’t fit.');
    await expect.element(field('Passphrase of the backup')).toHaveValue('wrong');
    expect(text()).toContain('evening.hearth');
    await lookInside();
    await shown();
    const [first, second] = vi.mocked(gate.restore.open).mock.calls;
    expect(first?.[0]).toBe(second?.[0]);
  });

  it.each(['NotABackup', 'DamagedBackup', 'NewerBackup', 'FileUnreadable'] as const)(
    'asks for another file: %s',
    async (type) => {
      let problem: Problem | null = { type };
      await choose({ refuses: () => problem });
      await lookInside();
      await expect.element(page.getByRole('alert')).toBeVisible();
      problem = null;
      await upload(true);
      expect(page.getByRole('alert').query()).toBeNull();
      await button('Look inside').click();
      await shown();
    },
  );

  it('can be tried again when it could not be kept', async () => {
    let problem: Problem | null = { type: 'DiskFull' };
    const gate = await choose({
      refuses: (command) => (command === 'confirm' ? problem : null),
    });
    await lookInside();
    await button('Use the passphrase I typed').click();
    await expect.poll(text).toContain('This device is out of space.');
    problem = null;
    await button('Look inside').click();
    await button('Use the passphrase I typed').click();
    await expect.element(heading('Hello, Ada')).toBeVisible();
    expect(gate.restore.confirm).toHaveBeenCalledTimes(2);
  });

  it('lets go of everything when it is left', async () => {
    const gate = await choose({ refuses: () => ({ type: 'NotABackup' }) });
    await lookInside();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await button('Back').click();
    await expect.element(button('I am 18 or older')).toBeVisible();
    expect(gate.restore.state.phase).toBe('idle');
  });
});
