import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HomeState } from '../../../src/app/api';
import { createDoorGate } from '../../helpers/doorGate';
import { createFakeHome } from '../../helpers/fakeHome';
import { button, heading, mountDoor } from '../../helpers/mountDoor';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const arrive = (state: Partial<HomeState> = {}, path = '/me/storage') => {
  const fake = createFakeHome(state);
  const home = {
    ...fake,
    lookAtStorage: vi.fn(fake.lookAtStorage),
    clearAudio: vi.fn(fake.clearAudio),
    askToKeepStorage: vi.fn(fake.askToKeepStorage),
    retrySave: vi.fn(fake.retrySave),
  };
  end = mountDoor(createDoorGate({ stage: 'open', home }), path);
  return home;
};

const text = () => document.body.innerText;
const full = { save: 'unsaved', saveProblem: { type: 'DiskFull' } } as const;

describe('the storage page', () => {
  it('says in plain words how much is used and how much may be', async () => {
    arrive();
    await expect.element(heading('Storage')).toHaveFocus();
    await expect.poll(text).toContain('Hearth uses 48.3 MB on this device.');
    expect(text()).toContain('The browser allows up to 2.1 GB.');
    expect(text()).toContain('They take 2.5 MB.');
  });

  it('says so where the browser does not tell', async () => {
    const home = { ...createFakeHome(), lookAtStorage: async () => {} };
    end = mountDoor(createDoorGate({ stage: 'open', home }), '/me/storage');
    await expect.poll(text).toContain('This browser doesn’t say how much Hearth uses.');
    expect(text()).not.toContain('Downloaded sessions');
  });

  it('clears downloads, tells what follows, and gives the focus back', async () => {
    const home = arrive();
    await expect.element(button('Clear downloads')).toBeVisible();
    expect(text()).toContain('Clearing can’t be undone. You can fetch them again');
    await button('Clear downloads').click();
    await expect.poll(text).toContain('The downloads are cleared. There are none on this device.');
    expect(home.clearAudio).toHaveBeenCalledTimes(1);
    expect(button('Clear downloads').query()).toBeNull();
    await expect.element(heading('Storage')).toHaveFocus();
    expect(home.retrySave).not.toHaveBeenCalled();
  });

  it('is one tap away from a full disk, and tries again once there is room', async () => {
    const home = arrive(full, '/');
    await page.getByRole('link', { name: 'Make room' }).click();
    await expect.element(heading('Storage')).toBeVisible();
    expect(page.getByRole('link', { name: 'Make room' }).query()).toBeNull();
    await button('Clear downloads').click();
    await expect.poll(() => home.state.saveProblem).toBeNull();
    expect(home.retrySave).toHaveBeenCalledTimes(1);
  });

  it('says what keeps the data where nothing is promised, and asks', async () => {
    const home = arrive({ storageKept: false });
    await expect.poll(text).toContain('the browser may clear what Hearth keeps');
    expect(text()).toContain('“Add to Home Screen”');
    expect(text()).toContain('the installed Hearth starts empty');
    await button('Ask the browser to keep it').click();
    await expect.poll(text).toContain('The browser has promised to keep');
    expect(home.askToKeepStorage).toHaveBeenCalledTimes(1);
    await expect.element(heading('Storage')).toHaveFocus();
  });

  it('says so kindly where the browser refuses', async () => {
    const home = arrive({ storageKept: false });
    home.askToKeepStorage.mockResolvedValue();
    await button('Ask the browser to keep it').click();
    await expect.poll(text).toContain('Browsers decide this by themselves.');
    await page.getByRole('link', { name: 'Make a backup' }).click();
    await expect.element(heading('Make a backup')).toBeVisible();
  });

  it('says nothing of promises before it knows', async () => {
    arrive();
    await expect.poll(text).toContain('Hearth uses');
    expect(text()).not.toContain('Will it stay?');
  });

  it('needs no pointer', async () => {
    const home = arrive({ storageKept: false });
    await expect.element(button('Clear downloads')).toBeVisible();
    await userEvent.tab();
    await expect.element(button('Clear downloads')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Storage')).toHaveFocus();
    await userEvent.tab();
    await expect.element(button('Ask the browser to keep it')).toHaveFocus();
    expect(home.clearAudio).toHaveBeenCalledTimes(1);
  });
});
