import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Gate } from '../../../src/app/api';
import { createDoorGate } from '../../helpers/doorGate';
import { createFakeHome } from '../../helpers/fakeHome';
import { button, heading, mountDoor } from '../../helpers/mountDoor';

const name = 'Perdita Quillfeather';
let gate: Gate;
let end: (() => void) | undefined;
const title = document.title;

const open = async (path = '/') => {
  end = mountDoor(gate, path);
  await expect.element(heading('Opening…')).not.toBeInTheDocument();
};

beforeEach(() => {
  gate = createDoorGate({ stage: 'open', home: createFakeHome({ name }) });
});

afterEach(() => {
  end?.();
  end = undefined;
});

/** The page is there, and says nothing. */
const expectBlank = async () => {
  await expect.element(button('Show')).toBeVisible();
  expect(document.body.innerText.trim()).toBe('');
  expect(document.documentElement.outerHTML).not.toContain(name);
  expect(document.title).toBe(title);
};

describe('hiding', () => {
  it('leaves nothing personal, in one tap, and any tap leads to the locked door', async () => {
    await open();
    expect(document.documentElement.outerHTML).toContain(name);
    await button('Hide now').click();
    await expectBlank();
    await button('Show').click();
    await expect.element(heading('Welcome back')).toBeVisible();
    expect(document.documentElement.outerHTML).not.toContain(name);
  });

  it('fills the screen with its one button, in the colour of the background', async () => {
    await open();
    await button('Hide now').click();
    await expectBlank();
    const shown = button('Show').element();
    const { width, height } = shown.getBoundingClientRect();
    expect([width, height]).toEqual([innerWidth, innerHeight]);
    expect(getComputedStyle(shown).backgroundColor).toBe(
      getComputedStyle(document.body).backgroundColor,
    );
  });

  it('works by Escape twice, over an open sheet as well; any key shows the door', async () => {
    await open('/me');
    await button('Change my name').click();
    await expect.element(heading('Change my name')).toBeVisible();
    await userEvent.keyboard('{Escape}{Escape}');
    await expectBlank();
    await userEvent.keyboard('a');
    await expect.element(heading('Welcome back')).toBeVisible();
  });

  it('works from within a sheet, where nothing outside can be reached', async () => {
    await open('/me');
    await button('Change my name').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hide now' }).click();
    await expectBlank();
  });

  it.each(['/sessions/play', '/card', '/us/pair', '/help', '/who-sees-what'])(
    'is at hand on %s, 48 px large',
    async (path) => {
      await open(path);
      const { width, height } = button('Hide now').element().getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
      await button('Hide now').click();
      await expectBlank();
    },
  );

  it('is not offered where nothing is open', async () => {
    gate.lock();
    await open('/help');
    expect(button('Hide now').query()).toBeNull();
    await userEvent.keyboard('{Escape}{Escape}');
    expect(gate.state.stage).toBe('locked');
  });
});

it('locking leaves nothing personal on the page', async () => {
  await open('/me');
  await button('Change my name').click();
  expect(document.documentElement.outerHTML).toContain(name);
  gate.lock();
  await expect.element(heading('Welcome back')).toBeVisible();
  expect(document.documentElement.outerHTML).not.toContain(name);
  expect(document.title).toBe(title);
});
