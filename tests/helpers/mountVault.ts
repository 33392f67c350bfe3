import { page } from 'vitest/browser';
import type { Home, HomeState } from '../../src/app/api';
import { createDoorGate } from './doorGate';
import { createFakeHome } from './fakeHome';
import type { FakeVault } from './fakeVault';
import { mountDoor } from './mountDoor';

/** In the fake vault it fits. */
export const fitting = 'warm tea rain';

/** Mounts the opened app at `path` with a made-up vault; `end` takes it away. */
export const mountVault = (
  path: string,
  vault: FakeVault = {},
  state: Partial<HomeState> = {},
  locksAt: number | null = null,
): { readonly home: Home; readonly gate: ReturnType<typeof createDoorGate>; end: () => void } => {
  const home = createFakeHome(state, vault);
  const gate = createDoorGate({ stage: 'open', home, locksAt });
  return { home, gate, end: mountDoor(gate, path) };
};

export const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
export const exactButton = (name: string) => page.getByRole('button', { name, exact: true });
export const text = () => document.body.innerText;
