import { page } from 'vitest/browser';
import type { Home, HomeState } from '../../src/app/api';
import { createDoorGate } from './doorGate';
import type { FakeLikings } from './fakeCare';
import { createFakeHome } from './fakeHome';
import { mountDoor } from './mountDoor';

interface Start {
  readonly state?: Partial<HomeState>;
  readonly likings?: FakeLikings;
  readonly path?: string;
}

/** Mounts the opened app with the real care flow over books in memory. */
export const mountProfile = ({ state = {}, likings, path = '/me/likes' }: Start = {}): {
  readonly home: Home;
  end: () => void;
} => {
  const home = createFakeHome(state, {}, likings ?? null);
  return { home, end: mountDoor(createDoorGate({ stage: 'open', home }), path) };
};

/** Takes one way after the other, by the beginnings of their names. */
export const follow = async (...ways: readonly string[]): Promise<void> => {
  for (const way of ways) {
    await page.getByRole('link', { name: new RegExp(`^${way}`, 'u') }).click();
  }
};

export const row = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}`, 'u') });
export const group = (name: string) => page.getByRole('radiogroup', { name, exact: true });
export const toggle = (name: string | RegExp) => page.getByRole('switch', { name });

/** Everything on the page that is meant to be tapped, but for the way to help in the corner, with its size. */
export const smallTargets = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('main button, main a, dialog button')]
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < 48)
    .map(({ target }) => target.innerText);
