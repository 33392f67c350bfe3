import { createStore } from 'solid-js/store';
import type { Problem } from '../core/errors';
import type { StoredVault, VaultInfo } from '../core/ports';
import { err, ok, type Result } from '../core/result';
import type { Gate, GateState, Home } from './api';
import type { Deps } from './deps';

/** Words offered as a passphrase: 51.6 bits. */
const suggestedWords = 4;

type OpenVault = Awaited<ReturnType<Deps['connectVault']>>;
type OpenedHome = Home & { close(): Promise<void> };

/**
 * The way in. Holds no key: those live in the crypto worker, which is started when a vault is found, so that it is ready
 * when the passphrase is, and ended by `lock`.
 */
export const createGate = (deps: Deps): Gate => {
  const [state, setState] = createStore<GateState>({ stage: 'starting', problem: null });
  let stored: StoredVault | null = null;
  let crypto: Promise<OpenVault> | undefined;
  let home: OpenedHome | undefined;

  const connect = async (): Promise<Result<OpenVault, Problem>> => {
    try {
      return ok(await (crypto ??= deps.connectVault()));
    } catch {
      crypto = undefined;
      return err({ type: 'NoWebAssembly' });
    }
  };

  const endCrypto = () => {
    void crypto?.then(({ end }) => end());
    crypto = undefined;
  };

  /** Typing a passphrase takes longer than loading what it opens. What cannot be loaded now is asked for again then. */
  const prepare = () => Promise.allSettled([connect(), import('./home')]);

  const look = async () => {
    const found = await deps.storage.vaultStore.read();
    if (!found.ok) return setState({ stage: 'unsupported', problem: found.error });
    stored = found.value;
    setState({ stage: stored ? 'locked' : 'welcome', problem: null });
    if (stored) void prepare();
  };

  const start = async () => {
    const missing = deps.platform.missing();
    if (missing) return setState({ stage: 'unsupported', problem: missing });
    if (!(await deps.leadership.acquire())) return setState({ stage: 'elsewhere', problem: null });
    await look();
  };

  const open = async (
    { vault }: OpenVault,
    vaultStored: StoredVault,
    info: VaultInfo,
  ): Promise<Result<void, Problem>> => {
    const { openHome } = await import('./home');
    const opened = await openHome(deps, vault, vaultStored, info, (changed) => (stored = changed));
    if (!opened.ok) {
      endCrypto();
      return opened;
    }
    stored = vaultStored;
    home = opened.value;
    setState({ stage: 'open', problem: null });
    return ok(undefined);
  };

  const close = () => {
    // Taken away at once, so that an unlock in this moment starts a worker of its own.
    const [closing, ending] = [home, crypto];
    home = undefined;
    crypto = undefined;
    return Promise.resolve(closing?.close()).finally(async () => (await ending)?.end());
  };

  const lock = () => {
    if (state.stage !== 'open') return;
    setState({ stage: 'locked', problem: null });
    void close();
  };

  deps.leadership.onTakenOver(() => {
    setState({ stage: 'elsewhere', problem: null });
    return close();
  });
  void start();

  return {
    state,
    lock,
    home: () => (state.stage === 'open' ? home : undefined),

    async suggestPassphrase() {
      const connected = await connect();
      if (!connected.ok) {
        setState({ stage: 'unsupported', problem: connected.error });
        return '';
      }
      return (await connected.value.vault.suggestWords(suggestedWords)).join(' ');
    },

    async create(passphrase) {
      const connected = await connect();
      if (!connected.ok) return connected;
      const created = await connected.value.vault.create(passphrase);
      const written = await deps.storage.vaultStore.write(created.stored);
      if (!written.ok) return written;
      return open(connected.value, created.stored, created.info);
    },

    async unlock(passphrase) {
      if (!stored) return err({ type: 'StorageLost' });
      const connected = await connect();
      if (!connected.ok) return connected;
      const unlocked = await connected.value.vault.unlock(stored, passphrase);
      if (!unlocked.ok) return unlocked;
      return open(connected.value, stored, unlocked.value);
    },

    async takeOver() {
      await deps.leadership.takeOver();
      await look();
    },
  };
};
