import { createStore } from 'solid-js/store';
import type { Problem } from '../core/errors';
import { err, ok, type Result } from '../core/result';
import type { Gate, GateStage, GateState } from './api';
import { createAutoLock } from './autoLock';
import { createCryptoWorker } from './cryptoWorker';
import type { Deps } from './deps';
import { createDoorRestore } from './doorRestore';
import type { OpenedHome } from './home';
import { createNotices } from './notices';
import { createVaultEntry, type Unlocked } from './vaultEntry';
import { createVaultKeeper, type VaultKeeper } from './vaultKeeper';
import { offeredBy, readWays } from './ways';

/** Words offered as a passphrase: 51.6 bits. */
const suggestedWords = 4;

const noWays: GateState['ways'] = { passkey: false, recovery: false };

type Outcome = Promise<Result<void, Problem>>;

/**
 * The way in and out. Holds no key: those live in the crypto worker, which is started when a vault is found, so that it
 * is ready when the passphrase is, and ended by locking.
 */
export const createGate = (deps: Deps): Gate => {
  const [state, setState] = createStore<GateState>({
    stage: 'starting',
    problem: null,
    ways: noWays,
    locksAt: null,
  });
  const worker = createCryptoWorker(deps);
  const notices = createNotices({
    clock: deps.clock,
    zone: deps.platform.timeZone,
    show: () => void deps.platform.notices.show(),
  });
  const entry = createVaultEntry(deps, worker);
  let keeper: VaultKeeper | undefined;
  let home: OpenedHome | undefined;
  /** Another one with every closing: what was begun before does not open any more. */
  let visit = {};

  const show = (stage: GateStage, problem: Problem | null = null) => setState({ stage, problem });

  /** Typing a passphrase takes longer than loading what it opens. What cannot be loaded now is asked for again then. */
  const prepare = () => {
    worker.prepare();
    import('./home').catch(() => {});
  };

  const lookAtWays = async (kept: VaultKeeper) => {
    const { passkeys } = deps.platform;
    const read = await worker.ask((vault) => readWays(vault, kept.current(), passkeys));
    if (read.ok && kept === keeper) setState({ ways: offeredBy(read.value) });
  };

  const look = async () => {
    const found = await deps.storage.vaultStore.read();
    if (!found.ok) return show('unsupported', found.error);
    keeper = found.value ? createVaultKeeper(deps.storage.vaultStore, found.value) : undefined;
    setState({ ways: noWays });
    show(keeper ? 'locked' : 'welcome');
    if (!keeper) return;
    prepare();
    await lookAtWays(keeper);
  };

  const start = async () => {
    const missing = deps.platform.missing();
    if (missing) return show('unsupported', missing);
    if (!(await deps.leadership.acquire())) return show('elsewhere');
    await look();
  };

  const close = (): Promise<void> => {
    const closing = home;
    home = undefined;
    visit = {};
    return worker.end(closing?.close());
  };

  const lockTo = (stage: 'locked' | 'hidden'): Promise<void> => {
    if (state.stage !== 'open') return Promise.resolve();
    show(stage);
    // Whoever hides wants no word of it.
    if (stage === 'hidden') notices.cancel();
    setState({ locksAt: null });
    return close();
  };

  const autoLock = createAutoLock({
    clock: deps.clock,
    presence: () => (state.stage === 'open' && home ? home.presence() : null),
    lock: () => void lockTo('locked'),
    warn: (locksAt) => setState({ locksAt }),
  });

  /** Opens the home behind the door; `before`: what else must have come to pass before anybody sees it. */
  const open = async (
    unlocking: Promise<Result<Unlocked, Problem>>,
    before: (opened: OpenedHome) => Outcome = async () => ok(undefined),
  ): Outcome => {
    const mine = visit;
    const unlocked = await unlocking;
    if (!unlocked.ok) return unlocked;
    const { vault, info, keeper: kept } = unlocked.value;
    const { openHome } = await import('./home');
    const opened = await openHome({
      deps,
      vault,
      info,
      keeper: kept,
      security: entry.securityOf(vault, kept),
      notices,
      onWays: (ways) => setState({ ways: offeredBy(ways) }),
      onPresence: autoLock.changed,
    });
    const ready = opened.ok ? await before(opened.value) : opened;
    const isCurrent = mine === visit;
    if (opened.ok && ready.ok && isCurrent) {
      [home, keeper] = [opened.value, kept];
      // Before the screens are there: what they do as they come is looked at by the lock, too.
      autoLock.begin();
      show('open');
      autoLock.changed();
      return ready;
    }
    const closing = opened.ok ? opened.value.close() : undefined;
    // The worker of another visit is not this one's to end.
    await (isCurrent ? worker.end(closing) : closing);
    return ready.ok ? err({ type: 'StorageLost' }) : ready;
  };

  const openWith = (unlock: (kept: VaultKeeper) => Promise<Result<Unlocked, Problem>>): Outcome =>
    keeper ? open(unlock(keeper)) : Promise.resolve(err({ type: 'StorageLost' }));

  const create = (passphrase: string, before?: Parameters<typeof open>[1]): Outcome =>
    keeper ? Promise.resolve(err({ type: 'StorageLost' })) : open(entry.make(passphrase), before);

  const restore = createDoorRestore({
    ask: (question) => worker.ask((vault) => question(vault.backup)),
    async into(backup, passphrase) {
      if (passphrase === undefined) throw new Error('A new vault needs a passphrase');
      const mine = visit;
      const opened = await create(passphrase, (made) => made.takeIn(backup));
      // Half a home would look like the whole one. The file is as it was.
      if (!opened.ok && mine === visit && !keeper) await deps.storage.erase();
      return opened;
    },
  });

  deps.leadership.onTakenOver(() => {
    notices.cancel();
    show('elsewhere');
    return close();
  });
  deps.platform.onHidden(autoLock.hidden);
  deps.platform.onActivity(autoLock.active);
  void start();

  return {
    state,
    restore,
    home: () => (state.stage === 'open' ? home : undefined),

    async suggestPassphrase() {
      const words = await worker.ask((vault) => vault.suggestWords(suggestedWords));
      if (words.ok) return words.value.join(' ');
      show('unsupported', words.error);
      return '';
    },

    create: (passphrase) => create(passphrase),
    unlock: (passphrase) =>
      openWith((kept) => entry.unlock(kept, { type: 'passphrase', passphrase })),
    unlockWithPasskey: () =>
      openWith((kept) => entry.unlockWithPasskey(kept, deps.platform.passkeys)),
    unlockWithCode: (code, next) => openWith((kept) => entry.unlockWithCode(kept, code, next)),

    async tryCode(code) {
      if (!keeper) return err({ type: 'StorageLost' });
      const tried = await entry.unlock(keeper, { type: 'recovery', code });
      if (!tried.ok) return tried;
      // No keys while the person chooses how to go on.
      await worker.end();
      return ok(undefined);
    },

    lock: () => void lockTo('locked'),
    hide: () => void lockTo('hidden'),
    async leave() {
      notices.cancel();
      if (state.stage === 'locked') show('hidden');
      await lockTo('hidden');
    },
    show() {
      if (state.stage !== 'hidden') return;
      show('locked');
      prepare();
    },

    stay: autoLock.active,

    async takeOver() {
      await deps.leadership.takeOver();
      await look();
    },

    async strengthOf(passphrase) {
      const { strengthOf } = await import('./strength');
      return strengthOf(passphrase);
    },

    async erase() {
      const erased = await deps.storage.erase();
      if (!erased.ok) return erased;
      notices.cancel();
      await close();
      // Once more, for what was being written meanwhile; no key opens it any more.
      await deps.storage.erase();
      await deps.platform.clearCaches();
      restore.cancel();
      keeper = undefined;
      setState({ ways: noWays });
      show('welcome');
      return ok(undefined);
    },
  };
};
