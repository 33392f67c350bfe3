import type { PasskeyRequest, Passkeys, StoredVault, Vault } from '../core/ports/vault';
import type { GateState } from './api';

/** What opens a vault beside the passphrase, and whether this browser can ask passkeys. */
export interface Ways {
  readonly recovery: boolean;
  readonly passkeys: readonly PasskeyRequest[];
  readonly canPasskeys: boolean;
}

export const readWays = async (
  vault: Pick<Vault, 'waysIn'>,
  stored: StoredVault,
  passkeys: Pick<Passkeys, 'isPossible'>,
): Promise<Ways> => {
  const [ways, canPasskeys] = await Promise.all([vault.waysIn(stored), passkeys.isPossible()]);
  return { ...ways, canPasskeys };
};

/** What the locked screen offers. */
export const offeredBy = ({ recovery, passkeys, canPasskeys }: Ways): GateState['ways'] => ({
  recovery,
  passkey: canPasskeys && passkeys.length > 0,
});
