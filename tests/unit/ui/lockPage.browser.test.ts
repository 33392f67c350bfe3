import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { link, mountVault, text } from '../../helpers/mountVault';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const open = (...state: [Parameters<typeof mountVault>[2]?]) => {
  const mounted = mountVault('/me/lock', {}, ...state);
  end = mounted.end;
  return { ...mounted, set: vi.spyOn(mounted.home, 'setLockSettings') };
};

const choice = (name: string) => page.getByRole('radio', { name, exact: true });

describe('when Hearth locks', () => {
  it('shows what holds now, in two named groups', async () => {
    open({ lockSettings: { idleMinutes: 15, hidden: 'idle' } });
    await expect.element(choice('After 15 minutes')).toBeChecked();
    await expect.element(choice('Only after the minutes above')).toBeChecked();
    for (const [name, count] of [
      ['When nobody touches it', 4],
      ['When you go to another app', 3],
    ] as const) {
      const group = page.getByRole('group', { name });
      expect(group.getByRole('radio').elements()).toHaveLength(count);
    }
    await expect.element(link('Back')).toHaveAttribute('href', '/me');
  });

  it('counts at each tap, and leaves the other choice alone', async () => {
    const { set } = open();
    await choice('After 1 minute').click({ force: true });
    expect(set).toHaveBeenLastCalledWith({ idleMinutes: 1, hidden: 'soon' });
    await expect.element(choice('After 1 minute')).toBeChecked();
    await choice('At once').click({ force: true });
    expect(set).toHaveBeenLastCalledWith({ idleMinutes: 1, hidden: 'atOnce' });
    await expect.poll(text).toContain('Saved');
  });

  it('says when a choice is not on disk yet', async () => {
    open({ save: 'unsaved', saveProblem: { type: 'DiskFull' } });
    await expect.poll(text).toContain('Not saved yet.');
  });

  it('is chosen by arrow keys as well', async () => {
    const { set } = open();
    await expect.element(choice('After 2 minutes')).toBeChecked();
    await userEvent.keyboard('{Tab}');
    await expect.element(choice('After 2 minutes')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(set).toHaveBeenLastCalledWith({ idleMinutes: 5, hidden: 'soon' });
    await userEvent.keyboard('{Tab}');
    await expect.element(choice('After half a minute')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(set).toHaveBeenLastCalledWith({ idleMinutes: 5, hidden: 'atOnce' });
  });

  it('has big targets', async () => {
    open();
    await expect.element(choice('At once')).toBeVisible();
    for (const radio of page.getByRole('radio').elements()) {
      const { width, height } = radio.closest('label')!.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
    }
  });

  it('says that a session is never cut off, and how to hide in one tap', async () => {
    open();
    await expect.poll(text).toContain('A session that plays is never cut off.');
    expect(text()).toContain('press Escape twice');
  });
});
