import type { StoredVault } from '../../../src/core/ports/vault';
import type { Result } from '../../../src/core/result';
import type { UnlockError } from '../../../src/core/errors';
import type { KeyKind, Ways } from '../messages';
import type { Random } from '../random';
import { passkeyOf, valueOf, type Disk } from './disk';
import type { Work } from './work';

/** Changes the keys of the vault, one after another. */
export const createKeys = (
  disk: Disk,
  random: Random,
  work: Work,
  passphrases: readonly string[],
) => {
  const { vault, log } = disk;

  /** The test hears of it some milliseconds later, so that without the pause no kill would come before the write. */
  const store = async (stored: StoredVault) => {
    void tell({ type: 'storing' });
    await new Promise((resolve) => setTimeout(resolve, random.below(10)));
    await disk.store(stored);
  };

  const change = (
    kind: KeyKind,
    ways: Ways,
    make: (stored: StoredVault, passphrase: string) => Promise<Result<StoredVault, UnlockError>>,
  ) =>
    work({ kind, changes: [], ways }, async () => {
      const stored = valueOf(await make(disk.stored, disk.ways.passphrase));
      await store(stored);
      Object.assign(disk, { stored, ways });
    });

  const passphrase = () => {
    const next = passphrases.find((other) => other !== disk.ways.passphrase) ?? '';
    return change('passphrase', { ...disk.ways, passphrase: next }, (stored, current) =>
      vault.keys.changePassphrase(stored, { type: 'passphrase', passphrase: current }, next),
    );
  };

  const passkey = () => {
    const { passkeys } = disk.ways;
    const number = random.below(2) + 1;
    if (passkeys.includes(number)) {
      const rest = passkeys.filter((other) => other !== number);
      return change('removePasskey', { ...disk.ways, passkeys: rest }, (stored, current) =>
        vault.keys.removePasskey(stored, current, passkeyOf(number).credentialId),
      );
    }
    const all = [...passkeys, number];
    return change('addPasskey', { ...disk.ways, passkeys: all }, (stored, current) =>
      vault.keys.addPasskey(stored, current, passkeyOf(number)),
    );
  };

  /** The old keys go on until what is stored is opened anew. */
  const renew = async () => {
    await change('renew', { ...disk.ways, passkeys: [] }, vault.keys.renew);
    const { passphrase: current } = disk.ways;
    valueOf(await vault.unlock(disk.stored, { type: 'passphrase', passphrase: current }));
  };

  /** What a renewal leaves to be done, also after a kill. */
  const forget = async () => {
    if (!(await vault.keys.holdsOldKeys())) return;
    await work({ kind: 'reseal', changes: [] }, async () => valueOf(await log.renew()));
    await work({ kind: 'forget', changes: [] }, async () => {
      const stored = await vault.keys.forgetOldKeys(disk.stored);
      await store(stored);
      disk.stored = stored;
    });
  };

  return { passphrase, passkey, renew, forget };
};
