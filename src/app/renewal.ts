import type { BlobStore, BookLog } from '../core/ports/storage';
import type { VaultKeys } from '../core/ports/vault';
import { ok } from '../core/result';
import { createTurns } from './turns';
import type { VaultKeeper } from './vaultKeeper';

export interface RenewalOptions {
  readonly keys: Pick<VaultKeys, 'holdsOldKeys' | 'forgetOldKeys'>;
  readonly keeper: VaultKeeper;
  readonly log: Pick<BookLog, 'renew'>;
  readonly blobs: Pick<BlobStore, 'renew'>;
  /** Resolves when everything that was sealed so far has been written, or has failed. */
  readonly settled: () => Promise<void>;
}

/**
 * Seals what lies there under the newest vault key, then forgets the earlier ones. What ends in between goes on at the
 * next unlock.
 */
export const createRenewal = ({ keys, keeper, log, blobs, settled }: RenewalOptions) => {
  /** Another new key in between would have this one's work forgotten with the earlier keys. */
  const inTurn = createTurns();

  const run = async (): Promise<void> => {
    if (!(await keys.holdsOldKeys())) return;
    await settled();
    for (const kept of [log, blobs]) {
      const renewed = await kept.renew();
      if (!renewed.ok) return;
    }
    await keeper.change(async (stored) => ok(await keys.forgetOldKeys(stored)));
  };

  return { inTurn, resume: () => inTurn(run) };
};

export type Renewal = ReturnType<typeof createRenewal>;
