import { createStore } from 'solid-js/store';
import { vi } from 'vitest';
import type { BackupContents, Gate, GateStage, Home, RestoreView } from '../../src/app/api';
import type { Problem } from '../../src/core/errors';
import { err, ok } from '../../src/core/result';

interface Door {
  readonly stage: GateStage;
  readonly ways?: Partial<Gate['state']['ways']>;
  readonly home?: Home;
  readonly locksAt?: number | null;
  /** How strong a passphrase is: strong, unless it is named here. */
  readonly strengths?: Readonly<Record<string, 'refused' | 'weak' | 'fair'>>;
  /** The problem that a command meets, if any. */
  readonly refuses?: (command: string, typed: string) => Problem | null;
  readonly contents?: BackupContents;
}

/** A gate whose answers a test decides, and which remembers what it was asked. */
export const createDoorGate = (door: Door): Gate => {
  const ways = { passkey: false, recovery: false, ...door.ways };
  const [state, setState] = createStore({
    stage: door.stage,
    problem: null,
    ways,
    locksAt: door.locksAt ?? null,
  });
  const [held, setHeld] = createStore<{ restore: RestoreView }>({ restore: { phase: 'idle' } });
  const to = (stage: GateStage) => setState('stage', stage);
  const answer = async (command: string, typed: string, then: GateStage | null = 'open') => {
    const problem = door.refuses?.(command, typed);
    if (problem) return err(problem);
    if (then) to(then);
    return ok(undefined);
  };
  const home = () => (state.stage === 'open' ? door.home : undefined);
  return {
    state,
    home,
    suggestPassphrase: async () => 'amber kettle meadow soft',
    create: vi.fn((passphrase: string) => answer('create', passphrase)),
    unlock: vi.fn((passphrase: string) => answer('unlock', passphrase)),
    unlockWithPasskey: vi.fn(() => answer('passkey', '')),
    tryCode: vi.fn((code: string) => answer('tryCode', code, null)),
    unlockWithCode: vi.fn((code: string) => answer('code', code)),
    lock: () => to('locked'),
    hide: () => to('hidden'),
    leave: async () => {},
    show: () => to('locked'),
    stay: vi.fn(),
    takeOver: async () => to('locked'),
    strengthOf: async (passphrase) => ({
      verdict: door.strengths?.[passphrase] ?? 'strong',
      guessedIn: 'hours',
    }),
    erase: vi.fn(() => answer('erase', '', 'welcome')),
    restore: {
      get state() {
        return held.restore;
      },
      open: vi.fn(async (_file: Blob, key) => {
        const typed = key.type === 'recovery' ? key.code : key.passphrase;
        const problem = door.refuses?.('open', typed);
        if (problem) setHeld({ restore: { phase: 'failed', problem } });
        else if (door.contents) {
          setHeld({ restore: { phase: 'shown', contents: door.contents } });
        }
      }),
      confirm: vi.fn(async (passphrase?: string) => {
        const problem = door.refuses?.('confirm', passphrase ?? '');
        if (problem) setHeld({ restore: { phase: 'failed', problem } });
        else to('open');
      }),
      cancel: () => setHeld({ restore: { phase: 'idle' } }),
    },
  };
};
