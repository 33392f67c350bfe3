import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Home } from '../../../src/app/api';
import { err, ok } from '../../../src/core/result';
import { securityEventKinds, type SecurityEvent } from '../../../src/core/securityLog';
import { createDoorGate } from '../../helpers/doorGate';
import { createFakeHome } from '../../helpers/fakeHome';
import { button, heading, mountDoor } from '../../helpers/mountDoor';

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;
const today = new Date().setHours(12, 5, 0, 0);
const clear = 'Clear what is older than 14 days';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const arrive = (log: readonly SecurityEvent[], part: Partial<Home> = {}) => {
  const home = { ...createFakeHome({}, { log }), ...part };
  end = mountDoor(createDoorGate({ stage: 'open', home }), '/me/log');
};

const text = () => document.body.innerText;
const days = () => [...document.querySelectorAll('.log-day')];
const lines = () => [...document.querySelectorAll('.log-words')].map((line) => line.textContent);

describe('the security log', () => {
  it('stands newest first, under the day each thing happened here', async () => {
    arrive([
      { kind: 'backupMade', at: today },
      { kind: 'unlockFailed', at: today - hourMs },
      { kind: 'vaultMade', at: today - dayMs },
    ]);
    await expect.poll(() => days().length).toBe(2);
    expect(lines()).toEqual([
      'A backup was made.',
      'Somebody tried to open Hearth, and it stayed locked.',
      'Hearth was set up on this device.',
    ]);
    expect(days().map((day) => day.children.length)).toEqual([2, 1]);
    const weekday = new Date(today).toLocaleDateString('en', { weekday: 'long' });
    expect(days()[0]?.previousElementSibling?.textContent).toContain(weekday);
    expect(days()[0]?.firstElementChild?.textContent).toMatch(/^12:05/);
  });

  it('says each kind in words of its own', async () => {
    arrive(securityEventKinds.map((kind) => ({ kind, at: today })));
    await expect.poll(() => lines().length).toBe(securityEventKinds.length);
    expect(new Set(lines()).size).toBe(securityEventKinds.length);
    for (const line of lines()) expect(line).toMatch(/^[A-Z][^_]+ [^_]+\.$/);
  });

  it('clears what is old, keeps the rest, and says why', async () => {
    arrive([
      { kind: 'backupMade', at: today - 13 * dayMs },
      { kind: 'paired', at: today - 15 * dayMs },
    ]);
    await expect.poll(text).toContain('so that nobody can hide what they did');
    await button(clear).click();
    await expect.poll(text).toContain('The older entries are cleared.');
    expect(lines()).toEqual(['A backup was made.']);
    expect(button(clear).query()).toBeNull();
    await expect.element(heading('Security log')).toHaveFocus();
  });

  it('offers no clearing where nothing is old enough', async () => {
    arrive([{ kind: 'paired', at: today - 13 * dayMs }]);
    await expect.poll(text).toContain('Another phone was connected.');
    expect(button(clear).query()).toBeNull();
  });

  it('says so where it is empty', async () => {
    arrive([]);
    await expect.poll(text).toContain('Nothing is noted yet.');
  });

  it('can be read again when it could not be read', async () => {
    let readable = false;
    arrive([], {
      securityLog: async () =>
        readable ? ok([{ kind: 'paired', at: today }]) : err({ type: 'StorageLost' }),
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent('Everything saved before');
    readable = true;
    await button('Try again').click();
    await expect.poll(lines).toEqual(['Another phone was connected.']);
    expect(page.getByRole('alert').query()).toBeNull();
    await expect.element(heading('Security log')).toHaveFocus();
  });

  it('keeps everything in sight when it could not be cleared', async () => {
    arrive([{ kind: 'paired', at: today - 15 * dayMs }], {
      clearSecurityLog: async () => err({ type: 'DiskFull' }),
    });
    await button(clear).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('This device is out of space.');
    expect(lines()).toHaveLength(1);
    await expect.element(button(clear)).toBeVisible();
  });

  it('leads to the keys, by keyboard as well', async () => {
    arrive([{ kind: 'unlockFailed', at: today }]);
    await expect.element(heading('Security log')).toHaveFocus();
    await expect.poll(lines).toHaveLength(1);
    await userEvent.tab();
    await expect.element(page.getByRole('link', { name: 'Keys and ways in' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.pathname).toBe('/me/keys');
  });
});
