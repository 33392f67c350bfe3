import { createStore } from 'solid-js/store';
import type { Look } from '../../src/app/api';
import type { Appearance } from '../../src/core/appearance';

/** A look that lives in memory. */
export const createFakeLook = (): Look => {
  const [state, set] = createStore<Appearance>({ theme: 'system', haptics: true });
  return { state, set: (change) => set(change) };
};
