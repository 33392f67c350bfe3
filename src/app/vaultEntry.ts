import type { Problem } from '../core/errors';
import type { UnlockKey, Vault, VaultInfo } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import type { CryptoWorker } from './cryptoWorker';
import type { Deps } from './deps';
import { createSecurityFlow } from './securityFlow';
import { createVaultKeeper, type VaultKeeper } from './vaultKeeper';

/** Somebody tried what does not open this vault; a slip of the fingers in a code is none of it. */
const failures: readonly string[] = ['WrongPassphrase', 'WrongCode', 'WrongPasskey'];

/** A vault whose keys are in the worker. */
export interface Unlocked {
  readonly vault: Vault;
  readonly keeper: VaultKeeper;
  readonly info: VaultInfo;
}

/** Keys into the worker; nothing on screen. What happens is told to the security log. */
export const createVaultEntry = (
  { clock, storage }: Pick<Deps, 'clock' | 'storage'>,
  worker: CryptoWorker,
) => {
  const securityOf = (vault: Vault, keeper: VaultKeeper) =>
    createSecurityFlow({
      events: storage.events,
      crypto: vault.events,
      clock,
      stored: keeper.current,
    });

  const unlock = async (
    keeper: VaultKeeper,
    key: UnlockKey,
  ): Promise<Result<Unlocked, Problem>> => {
    const asked = await worker.ask(async (vault) => {
      const unlocked = await vault.unlock(keeper.current(), key);
      if (!unlocked.ok && failures.includes(unlocked.error.type)) {
        await securityOf(vault, keeper).note('unlockFailed');
      }
      return { vault, unlocked };
    });
    if (!asked.ok) return asked;
    const { vault, unlocked } = asked.value;
    if (!unlocked.ok) return unlocked;
    const { info, update } = unlocked.value;
    const updated = update ? await keeper.change(async () => ok(update)) : ok(undefined);
    if (updated.ok) return ok({ vault, keeper, info });
    await worker.end();
    return updated;
  };

  return {
    securityOf,
    unlock,

    /** `next`: the passphrase from now on, in force before this resolves; null keeps the one before. */
    async unlockWithCode(
      keeper: VaultKeeper,
      code: string,
      next: string | null,
    ): Promise<Result<Unlocked, Problem>> {
      const key: UnlockKey = { type: 'recovery', code };
      const unlocked = await unlock(keeper, key);
      if (!unlocked.ok) return unlocked;
      const { vault } = unlocked.value;
      const security = securityOf(vault, keeper);
      if (next !== null) {
        const changed = await keeper.change((stored) =>
          vault.keys.changePassphrase(stored, key, next),
        );
        if (!changed.ok) {
          await worker.end();
          return changed;
        }
        await security.note('passphraseChanged');
      }
      await security.note('recoveryUsed');
      return unlocked;
    },

    async unlockWithPasskey(
      keeper: VaultKeeper,
      passkeys: Deps['platform']['passkeys'],
    ): Promise<Result<Unlocked, Problem>> {
      const ways = await worker.ask((vault) => vault.waysIn(keeper.current()));
      if (!ways.ok) return ways;
      const given = await passkeys.ask(ways.value.passkeys);
      if (!given.ok) return given;
      const { credentialId, secret } = given.value;
      return unlock(keeper, { type: 'passkey', credentialId, secret });
    },

    /** A new vault, on the disk. */
    async make(passphrase: string): Promise<Result<Unlocked, Problem>> {
      const asked = await worker.ask(async (vault) => ({
        vault,
        ...(await vault.create(passphrase)),
      }));
      if (!asked.ok) return asked;
      const { vault, stored, info } = asked.value;
      const written = await storage.vaultStore.write(stored);
      if (!written.ok) return err(written.error);
      const keeper = createVaultKeeper(storage.vaultStore, stored);
      await securityOf(vault, keeper).note('vaultMade');
      return ok({ vault, keeper, info });
    },
  };
};
