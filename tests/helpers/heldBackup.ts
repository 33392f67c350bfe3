import { createStore } from 'solid-js/store';
import { vi } from 'vitest';
import type { Backup, BackupState } from '../../src/app/api';

/** A backup that goes on only when a test says so, and remembers what it was asked. */
export const createHeldBackup = (start: Partial<BackupState> = {}) => {
  const [state, set] = createStore<BackupState>({
    lastAt: null,
    due: false,
    making: { phase: 'idle' },
    ...start,
  });
  let isGiven = true;
  const show = (making: BackupState['making']) => set({ making });
  const give = async () => {
    if (isGiven) set({ lastAt: Date.now(), due: false });
    return isGiven;
  };
  return {
    show,
    ready: (canShare = true) => show({ phase: 'ready', bytes: 1_240_000, canShare }),
    /** Whether the person picks a place in the system's dialog, from now on. */
    answer(given: boolean) {
      isGiven = given;
    },
    backup: {
      state,
      make: vi.fn<Backup['make']>(async () => show({ phase: 'working', part: 0 })),
      save: vi.fn(give),
      share: vi.fn(give),
      discard: vi.fn(() => show({ phase: 'idle' })),
      later: vi.fn(() => set({ due: false })),
    },
  };
};
