import type { Bytes } from '../core/bytes';
import type { Problem, StorageError } from '../core/errors';
import type { VaultStore } from '../core/ports/storage';
import type { StoredVault } from '../core/ports/vault';
import type { Result } from '../core/result';
import { createTurns } from './turns';

type Outcome = Promise<Result<void, Problem>>;

/** The one holder of what the device keeps of the vault, so that no stale copy is ever written back. */
export interface VaultKeeper {
  /** As it lies on the disk. */
  current(): StoredVault;
  /** One change at a time: `make` gets what lies there, and its answer counts once it is on the disk. */
  change(make: (stored: StoredVault) => Promise<Result<StoredVault, Problem>>): Outcome;
  /** After a pairing: the keyring alone, whatever else has changed since. */
  keepKeyring(keyring: Bytes): Promise<Result<void, StorageError>>;
}

export const createVaultKeeper = (store: VaultStore, initial: StoredVault): VaultKeeper => {
  let current = initial;
  const changeInTurn = createTurns();
  /** The worker answers in order, so whoever comes here later holds the later keyring. */
  const writeInTurn = createTurns();

  const write = (next: (stored: StoredVault) => StoredVault) =>
    writeInTurn(async () => {
      const stored = next(current);
      const written = await store.write(stored);
      if (written.ok) current = stored;
      return written;
    });

  return {
    current: () => current,
    change: (make) =>
      changeInTurn(async () => {
        const made = await make(current);
        return made.ok ? write(() => made.value) : made;
      }),
    keepKeyring: (keyring) => write((stored) => ({ ...stored, keyring })),
  };
};
