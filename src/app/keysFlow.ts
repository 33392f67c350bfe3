import { createStore } from 'solid-js/store';
import type { Bytes } from '../core/bytes';
import type { Problem } from '../core/errors';
import type { Passkeys, StoredVault, Vault } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import type { SecurityEventKind } from '../core/securityLog';
import type { Keys, KeysState } from './api';
import type { Files } from './api/files';
import type { Renewal } from './renewal';
import type { SecurityFlow } from './securityFlow';
import type { VaultKeeper } from './vaultKeeper';
import { readWays, type Ways } from './ways';

export interface KeysFlowOptions {
  readonly vault: Pick<Vault, 'keys' | 'waysIn' | 'unlock'>;
  readonly keeper: VaultKeeper;
  readonly security: SecurityFlow;
  readonly passkeys: Passkeys;
  readonly files: Pick<Files, 'save'>;
  readonly renewal: Renewal;
  readonly onWays: (ways: Ways) => void;
  /** The vault was opened anew under the home: sessions and pairings have ended. */
  readonly onReopened: () => void | Promise<void>;
  /** A code is being written down, printed or saved, or the system asks for a passkey (true); or that is over. */
  readonly onBusy: (isBusy: boolean) => void;
}

/** Says nothing of what it opens. */
const codeFile = 'code.txt';

type Make = (stored: StoredVault) => Promise<Result<StoredVault, Problem>>;

const idOf = (credentialId: Bytes): string =>
  btoa(String.fromCodePoint(...credentialId))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Passphrase, recovery code, passkeys and the vault key itself. Each change asks for the passphrase. */
export const createKeysFlow = (options: KeysFlowOptions) => {
  const { vault, keeper, security, passkeys, files, renewal, onWays, onReopened, onBusy } = options;
  const [state, setState] = createStore<KeysState>({
    recovery: false,
    passkeys: [],
    canAddPasskey: false,
  });
  /** Not in force; with the passphrase that was typed for it. */
  let drawn: { readonly passphrase: string; readonly code: string } | undefined;
  const setDrawn = (next: typeof drawn) => {
    drawn = next;
    onBusy(next !== undefined);
  };

  const look = async (): Promise<void> => {
    const ways = await readWays(vault, keeper.current(), passkeys);
    setState({
      recovery: ways.recovery,
      passkeys: ways.passkeys.map(({ credentialId }) => idOf(credentialId)),
      canAddPasskey: ways.canPasskeys,
    });
    onWays(ways);
  };

  /** Puts the worker and the disk in step. */
  const reopen = async (passphrase: string): Promise<Result<void, Problem>> => {
    const reopened = await vault.unlock(keeper.current(), { type: 'passphrase', passphrase });
    await onReopened();
    return reopened.ok ? ok(undefined) : reopened;
  };

  /** Somebody may be guessing on a phone that lies open. */
  const asked = async <T>(result: Result<T, Problem>): Promise<Result<T, Problem>> => {
    if (!result.ok && result.error.type === 'WrongPassphrase') await security.note('unlockFailed');
    return result;
  };

  const check = async (passphrase: string): Promise<Result<void, Problem>> =>
    asked(await vault.keys.check(keeper.current(), passphrase));

  const change = async (
    passphrase: string,
    kind: SecurityEventKind,
    make: Make,
  ): Promise<Result<void, Problem>> => {
    let isMade = false;
    const changed = await keeper.change(async (stored) => {
      const made = await asked(await make(stored));
      isMade = made.ok;
      return made;
    });
    if (changed.ok) {
      await security.note(kind);
      await look();
    } else if (isMade) await reopen(passphrase);
    return changed;
  };

  const keys: Keys = {
    state,
    check,

    changePassphrase: (passphrase, next) =>
      change(passphrase, 'passphraseChanged', (stored) =>
        vault.keys.changePassphrase(stored, { type: 'passphrase', passphrase }, next),
      ),

    async drawRecoveryCode(passphrase) {
      const allowed = await check(passphrase);
      if (!allowed.ok) return allowed;
      const groups = await vault.keys.drawRecoveryCode();
      setDrawn({ passphrase, code: groups.join('') });
      return ok(groups);
    },

    saveRecoveryCode: (text) => files.save(new File([text], codeFile, { type: 'text/plain' })),

    async keepRecoveryCode() {
      if (!drawn) throw new Error('No recovery code was drawn');
      const { passphrase, code } = drawn;
      const kept = await change(passphrase, 'recoverySet', (stored) =>
        vault.keys.setRecoveryCode(stored, passphrase, code),
      );
      if (kept.ok) setDrawn(undefined);
      return kept;
    },

    forgetRecoveryCode: () => setDrawn(undefined),

    removeRecoveryCode: (passphrase) =>
      change(passphrase, 'recoveryRemoved', (stored) =>
        vault.keys.removeRecoveryCode(stored, passphrase),
      ),

    async addPasskey(passphrase) {
      // Before the system makes one, which only its owner could take away again.
      const allowed = await check(passphrase);
      if (!allowed.ok) return allowed;
      onBusy(true);
      const made = await passkeys.create().finally(() => onBusy(false));
      if (!made.ok) return made;
      return change(passphrase, 'passkeyAdded', (stored) =>
        vault.keys.addPasskey(stored, passphrase, made.value),
      );
    },

    async removePasskey(id, passphrase) {
      const { passkeys: known } = await vault.waysIn(keeper.current());
      const passkey = known.find(({ credentialId }) => idOf(credentialId) === id);
      if (!passkey) return err({ type: 'WrongPasskey' });
      return change(passphrase, 'passkeyRemoved', (stored) =>
        vault.keys.removePasskey(stored, passphrase, passkey.credentialId),
      );
    },

    renew: (passphrase) =>
      renewal.inTurn(async () => {
        const renewed = await change(passphrase, 'keysRenewed', (stored) =>
          vault.keys.renew(stored, passphrase),
        );
        if (!renewed.ok) return renewed;
        // From here on the worker seals with the new key.
        const reopened = await reopen(passphrase);
        if (reopened.ok) void renewal.resume();
        return reopened;
      }),
  };

  return { keys, look };
};
