import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BackupContents } from '../../../src/app/api';
import { createDoorGate } from '../../helpers/doorGate';
import { createFakeHome } from '../../helpers/fakeHome';
import { createHeldRestore } from '../../helpers/heldRestore';
import { button, field, heading, mountDoor } from '../../helpers/mountDoor';

const contents: BackupContents = {
  madeAt: new Date(2024, 4, 3, 12).getTime(),
  name: 'Maximiliane-Theodora',
  entries: 48,
  answers: 31,
  newEntries: 6,
};
const file = new File(['x'.repeat(3_000)], 'copy-2024-05-03.bin');
const passphrase = 'warm blanket tea rain';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const arrive = () => {
  const held = createHeldRestore();
  const home = { ...createFakeHome(), restore: held.restore };
  end = mountDoor(createDoorGate({ stage: 'open', home }), '/me/restore');
  return held;
};

const text = () => document.body.innerText;
const alert = () => page.getByRole('alert');
const upload = (label = 'Choose the file') => userEvent.upload(page.getByLabelText(label), file);
const lookInside = async (typed = passphrase) => {
  await upload();
  await field('Passphrase of the backup').fill(typed);
  await button('Look inside').click();
};
const toContents = async (found = contents) => {
  const held = arrive();
  await lookInside();
  held.show({ phase: 'shown', contents: found });
  await expect.element(heading('Here is what it holds')).toHaveFocus();
  return held;
};

describe('a backup that comes back into the home', () => {
  it('says what it holds, what is new, and that nothing is lost, before anything changes', async () => {
    const { restore } = await toContents();
    expect(restore.open).toHaveBeenCalledExactlyOnceWith(file, { type: 'passphrase', passphrase });
    expect(text()).toMatch(/From .*2024: 48 entries, 31 answers, named Maximiliane-Theodora\./);
    expect(text()).toContain('6 entries are not here yet.');
    expect(text()).toContain('Nothing here is lost.');
    expect(text()).toContain('Nothing has been changed yet.');
    expect(restore.confirm).not.toHaveBeenCalled();
  });

  it('comes in by one tap, without another passphrase', async () => {
    const { restore, show } = await toContents();
    await button('Bring it in').click();
    expect(restore.confirm).toHaveBeenCalledExactlyOnceWith();
    await expect.element(heading('Bringing everything back…')).toBeVisible();
    show({ phase: 'done' });
    await expect.element(heading('Everything is back')).toHaveFocus();
    expect(text()).toContain('What was here before is still here, too.');
    await page.getByRole('link', { name: 'Done' }).click();
    await expect.element(heading(/^Me$/)).toBeVisible();
    expect(restore.state.phase).toBe('idle');
  });

  it('says so where nothing in it is new', async () => {
    await toContents({ ...contents, newEntries: 0 });
    expect(text()).toContain('All of its entries are here already.');
  });

  it('can be left as it is', async () => {
    const { restore } = await toContents();
    await page.getByRole('link', { name: 'Leave everything as it is' }).click();
    await expect.element(heading(/^Me$/)).toBeVisible();
    expect(restore.confirm).not.toHaveBeenCalled();
    expect(restore.state.phase).toBe('idle');
  });

  it('shows how far reading is, and stops without losing the file', async () => {
    const { restore, show } = arrive();
    await lookInside();
    show({ phase: 'reading', part: 0.3 });
    const bar = page.getByRole('progressbar', { name: 'Reading the backup' });
    await expect.element(bar).toHaveAttribute('aria-valuetext', '30 %');
    await button('Stop').click();
    expect(restore.state.phase).toBe('idle');
    await expect.element(field('Passphrase of the backup')).toHaveValue(passphrase);
    expect(text()).toContain('copy-2024-05-03.bin, 3 kB');
  });

  it('keeps the file and what was typed when the passphrase is wrong', async () => {
    const { show } = arrive();
    await lookInside('wrong');
    show({ phase: 'failed', problem: { type: 'WrongPassphrase' } });
    await expect.element(alert()).toHaveTextContent('That passphrase doesn’t fit.');
    await expect.element(field('Passphrase of the backup')).toHaveValue('wrong');
    expect(text()).toContain('copy-2024-05-03.bin');
  });

  it('says what the name of a backup begins with, where it is another file', async () => {
    const { show } = arrive();
    await lookInside();
    show({ phase: 'failed', problem: { type: 'NotABackup' } });
    await expect.element(alert()).toHaveTextContent('begins with “copy-”');
    await upload('Choose another file');
    expect(alert().query()).toBeNull();
    await expect.element(button('Look inside')).toBeVisible();
  });

  it('can be tried again when it could not be kept', async () => {
    const { restore, show } = await toContents();
    await button('Bring it in').click();
    show({ phase: 'failed', problem: { type: 'DiskFull' } });
    await expect.element(alert()).toHaveTextContent('This device is out of space.');
    await button('Look inside').click();
    expect(restore.open).toHaveBeenCalledTimes(2);
  });

  it('goes in whole, even where one leaves meanwhile', async () => {
    const { restore, show } = await toContents();
    await button('Bring it in').click();
    restore.cancel.mockClear();
    await page.getByRole('link', { name: 'Journal' }).click();
    await expect.element(heading('Bringing everything back…')).not.toBeInTheDocument();
    expect(restore.cancel).not.toHaveBeenCalled();
    show({ phase: 'done' });
    await page.getByRole('link', { name: /^Me$/ }).click();
    await page.getByRole('link', { name: 'Bring back a backup' }).click();
    await expect.element(heading('Everything is back')).toBeVisible();
  });

  it('needs no pointer once the file is chosen', async () => {
    const { restore, show } = arrive();
    await upload();
    await expect.element(field('Passphrase of the backup')).toHaveFocus();
    await userEvent.keyboard(`${passphrase}{Enter}`);
    show({ phase: 'shown', contents });
    await expect.element(heading('Here is what it holds')).toHaveFocus();
    await userEvent.tab();
    await expect.element(button('Bring it in')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(restore.confirm).toHaveBeenCalledTimes(1);
  });
});
