import { createSignal } from 'solid-js';
import { vi } from 'vitest';
import type { Restore, RestoreView } from '../../src/app/api';

/** A restore that goes on only when a test says so, and remembers what it was asked. */
export const createHeldRestore = () => {
  const [state, show] = createSignal<RestoreView>({ phase: 'idle' });
  return {
    show,
    restore: {
      get state() {
        return state();
      },
      open: vi.fn<Restore['open']>(async () => void show({ phase: 'reading', part: 0 })),
      confirm: vi.fn<Restore['confirm']>(async () => void show({ phase: 'restoring' })),
      cancel: vi.fn(() => void show({ phase: 'idle' })),
    },
  };
};
