import { createStore } from 'solid-js/store';
import type {
  Backup,
  BackupContents,
  Home,
  Keys,
  Restore,
  RestoreView,
  DevicesState,
} from '../../src/app/api';
import type { Problem } from '../../src/core/errors';
import { err, ok, type Result } from '../../src/core/result';
import { isRemovable, type SecurityEvent } from '../../src/core/securityLog';

/** The vault's part of a home that lives in memory. A passphrase fits when it holds a space. */

const stepMs = 600;
const wait = (ms = stepMs) => new Promise((resolve) => setTimeout(resolve, ms));
const groups = ['7K2M', 'QX4D', '9VHT', 'C0RW', '3ZPA', 'N8GE', 'F5JY'];

const fits = async (passphrase: string): Promise<Result<void, Problem>> => {
  await wait();
  return passphrase.includes(' ') ? ok(undefined) : err({ type: 'WrongPassphrase' });
};

export interface FakeVault {
  readonly devices?: Partial<DevicesState> | undefined;
  readonly keys?: Partial<Keys['state']>;
  readonly backup?: Partial<Backup['state']>;
  readonly log?: readonly SecurityEvent[];
  readonly contents?: BackupContents;
  /** What making a backup, reading one, or a passkey ends with. */
  readonly fails?: Problem;
}

const createKeys = ({ keys: start, fails }: FakeVault): Keys => {
  const [state, set] = createStore({
    recovery: false,
    passkeys: [] as readonly string[],
    canAddPasskey: true,
    ...start,
  });
  const change = async (passphrase: string, then: () => void): Promise<Result<void, Problem>> => {
    const allowed = await fits(passphrase);
    if (allowed.ok) then();
    return allowed;
  };
  return {
    state,
    check: fits,
    changePassphrase: (current) => change(current, () => undefined),
    async drawRecoveryCode(passphrase) {
      const allowed = await fits(passphrase);
      return allowed.ok ? ok(groups) : allowed;
    },
    async saveRecoveryCode() {
      await wait();
      return fails === undefined;
    },
    async keepRecoveryCode() {
      await wait();
      set('recovery', true);
      return ok(undefined);
    },
    forgetRecoveryCode: () => undefined,
    removeRecoveryCode: (passphrase) => change(passphrase, () => set('recovery', false)),
    async addPasskey(passphrase) {
      if (fails) return err(fails);
      return change(passphrase, () =>
        set('passkeys', (all) => [...all, `made-up-passkey-${all.length}`]),
      );
    },
    removePasskey: (id, passphrase) =>
      change(passphrase, () => set('passkeys', (all) => all.filter((one) => one !== id))),
    renew: (passphrase) => change(passphrase, () => set({ recovery: false, passkeys: [] })),
  };
};

const createBackup = ({ backup: start, fails }: FakeVault): Backup => {
  const [state, set] = createStore<Backup['state']>({
    lastAt: null,
    due: false,
    making: { phase: 'idle' },
    ...start,
  });
  let turn = 0;
  const show = (making: Backup['state']['making']) => set({ making });
  const given = async () => {
    set({ lastAt: Date.now(), due: false });
    return true;
  };
  return {
    state,
    async make(passphrase) {
      const mine = (turn += 1);
      const isGivenUp = () => turn !== mine;
      show({ phase: 'working', part: 0 });
      const allowed = await fits(passphrase);
      if (isGivenUp()) return;
      if (fails) return show({ phase: 'failed', problem: fails });
      if (!allowed.ok) return show({ phase: 'failed', problem: allowed.error });
      for (const part of [0.2, 0.5, 0.9]) {
        show({ phase: 'working', part });
        await wait(stepMs / 3);
        if (isGivenUp()) return;
      }
      show({ phase: 'ready', bytes: 1_240_000, canShare: true });
    },
    save: given,
    share: given,
    discard() {
      turn += 1;
      show({ phase: 'idle' });
    },
    later: () => set({ due: false }),
  };
};

const createRestore = ({ contents, fails }: FakeVault): Restore => {
  const [held, set] = createStore<{ view: RestoreView }>({ view: { phase: 'idle' } });
  const show = (view: RestoreView) => set({ view });
  const found = { madeAt: 1_790_000_000_000, name: 'Ada', entries: 48, answers: 31, newEntries: 6 };
  return {
    get state() {
      return held.view;
    },
    async open() {
      for (const part of [0, 0.3, 0.7]) {
        show({ phase: 'reading', part });
        await wait(stepMs / 3);
      }
      show(
        fails
          ? { phase: 'failed', problem: fails }
          : { phase: 'shown', contents: contents ?? found },
      );
    },
    async confirm() {
      show({ phase: 'restoring' });
      await wait();
      show({ phase: 'done' });
    },
    cancel: () => show({ phase: 'idle' }),
  };
};

type VaultPart = Pick<Home, 'keys' | 'backup' | 'restore' | 'securityLog' | 'clearSecurityLog'>;

export const createFakeVault = (vault: FakeVault = {}): VaultPart => {
  let log = vault.log ?? [{ kind: 'vaultMade', at: Date.now() }];
  return {
    keys: createKeys(vault),
    backup: createBackup(vault),
    restore: createRestore(vault),
    securityLog: async () => ok(log),
    async clearSecurityLog() {
      log = log.filter((event) => !isRemovable(event, Date.now()));
      return ok(undefined);
    },
  };
};
