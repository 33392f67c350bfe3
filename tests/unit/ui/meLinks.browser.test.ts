import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { HomeState } from '../../../src/app/api';
import { createDoorGate } from '../../helpers/doorGate';
import { createFakeHome } from '../../helpers/fakeHome';
import type { FakeVault } from '../../helpers/fakeVault';
import { button, field, heading, mountDoor } from '../../helpers/mountDoor';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const arrive = (state: Partial<HomeState>, vault: FakeVault, path = '/me') => {
  const gate = createDoorGate({ stage: 'open', home: createFakeHome(state, vault) });
  end = mountDoor(gate, path);
  return gate;
};

const places = () =>
  [...document.querySelectorAll('a.me-row')].map((place) => [
    place.getAttribute('href'),
    ...[...place.children].map((words) => words.textContent),
  ]);

describe('the ways from Me', () => {
  it('lead to all that keeps what is here, and say how it stands', async () => {
    const lastAt = new Date(2024, 4, 3, 12).getTime();
    arrive({ storageKept: true }, { keys: { recovery: true }, backup: { lastAt } });
    await expect.poll(places).toEqual([
      ['/me/likes', 'What I like', 'Nothing answered yet'],
      ['/me/noted', 'What I noted'],
      ['/me/after', 'In the days after'],
      ['/me/call', 'Whom to call'],
      ['/me/look', 'Look and feel', 'As on this device'],
      ['/me/devices', 'My devices', 'This one'],
      ['/me/keys', 'Keys and ways in', 'With a recovery code'],
      ['/me/lock', 'Locking', 'After 2 minutes'],
      ['/me/backup', 'Backup', expect.stringMatching(/^Last one: .*2024$/)],
      ['/me/restore', 'Bring back a backup'],
      ['/me/storage', 'Storage', 'The browser keeps it'],
      ['/me/log', 'Security log'],
      ['/me/erase', 'Erase everything'],
    ]);
  });

  it('say so where nothing is set up', async () => {
    arrive({ storageKept: false, lockSettings: { idleMinutes: 1, hidden: 'soon' } }, {});
    await expect.poll(places).toContainEqual(['/me/keys', 'Keys and ways in', expect.any(String)]);
    const states = places().map(([, , state]) => state);
    expect(states.slice(5)).toEqual([
      'This one',
      'No recovery code yet',
      'After 1 minute',
      'None yet',
      undefined,
      'The browser may clear it',
      undefined,
      undefined,
    ]);
  });
});

describe('erasing from inside', () => {
  it('offers a backup first', async () => {
    arrive({}, {}, '/me/erase');
    await page.getByRole('link', { name: 'Make a backup first' }).click();
    await expect.element(heading('Make a backup')).toBeVisible();
  });

  it('takes the word, then everything', async () => {
    const gate = arrive({}, {}, '/me/erase');
    await button('Erase everything').click();
    expect(gate.erase).not.toHaveBeenCalled();
    await field('Type “erase” to go on').fill('erase');
    await button('Erase everything').click();
    await expect.element(button('I am 18 or older')).toBeVisible();
    expect(gate.erase).toHaveBeenCalledTimes(1);
  });

  it('keeps everything by one tap', async () => {
    const gate = arrive({}, {}, '/me/erase');
    await button('Keep everything').click();
    await expect.element(heading(/^Me$/)).toBeVisible();
    expect(gate.erase).not.toHaveBeenCalled();
  });
});
