import type { Bytes } from '../core/bytes';
import type {
  BundleCrypto,
  LinkKeys,
  PairingCrypto,
  PairKeys,
  SessionCrypto,
} from '../core/ports/pairing';
import type { BlobCrypto, Sealer, VaultKeys } from '../core/ports/vault';
import { createBlobCrypto } from './blob';
import { createBundles } from './bundle';
import {
  eventsKeyPair,
  infoOf,
  tieOf,
  withoutPair,
  withRoots,
  type Keyring,
  type Pair,
  type Tie,
} from './keyring';
import { createLinkKeys } from './linkKeys';
import type { KeyPair } from './keyPair';
import { completedStep } from './pairing/completed';
import { createPairing } from './pairing/pairing';
import { createRatchet } from './ratchet';
import { createRecords, createSealer, recordKeyOf } from './records';
import { createSessions } from './session';
import type { Sodium } from './sodium';
import { createVaultKeys, type OpenKeys } from './vaultKeys';

/** Everything that needs keys. */
export interface OpenVault {
  readonly open: OpenKeys;
  readonly keys: VaultKeys;
  readonly sealer: Sealer;
  readonly blobs: BlobCrypto;
  readonly events: KeyPair;
  readonly pairing: PairingCrypto;
  readonly pair: PairKeys;
  readonly links: LinkKeys;
  readonly bundles: BundleCrypto;
  readonly session: SessionCrypto;
}

export const createOpenVault = (sodium: Sodium, open: OpenKeys): OpenVault => {
  const { vaultId, vaultKey, keyringSeal } = open;
  const { epoch, indexKey } = open.keyring;
  const newest = recordKeyOf(sodium, vaultId, vaultKey, epoch);
  const records = createRecords(sodium, vaultId, () => ({
    newest,
    older: open.keyring.olderKeys,
  }));
  /** Puts another keyring in place of the one that is open, and gives what the page must store. */
  const keep = (keyring: Keyring): Bytes => {
    if (open.isRenewed) throw new Error('The vault key was renewed: unlock anew');
    open.keyring = keyring;
    return keyringSeal.seal(keyring);
  };
  const pairOf = (pairId: string): Pair => {
    const { pair } = open.keyring;
    if (pair?.pairId !== pairId) throw new Error('No such pair');
    return pair;
  };
  const tieNow = (id: string): Tie => {
    const tie = tieOf(open.keyring, id);
    if (!tie) throw new Error('No such link');
    return tie;
  };
  const ratchet = createRatchet(sodium, {
    rootsOf: (tie) => tieOf(open.keyring, tie),
    put: (tie, roots) => void (open.keyring = withRoots(open.keyring, tie, roots)),
    sealed: () => keyringSeal.seal(open.keyring),
    isRenewed: () => open.isRenewed,
  });
  return {
    open,
    keys: createVaultKeys(sodium, open),
    sealer: createSealer(sodium, records, indexKey),
    blobs: createBlobCrypto(sodium, records),
    events: eventsKeyPair(sodium, open.keyring),
    pairing: createPairing(sodium, {
      own: () => open.keyring,
      keep(completed) {
        const { pair, own, keyring } = completedStep(sodium, open.keyring, completed);
        return { pair, own, keyring: keep(keyring) };
      },
      keepInvitation: (invitation) => keep({ ...open.keyring, invitation }),
    }),
    pair: {
      async part(bookId) {
        const keyring = keep(withoutPair(sodium, open.keyring, bookId));
        return { keyring, info: infoOf(sodium, open.keyring) };
      },
      follow: async () => ratchet.follow(),
      unkept: async () => ratchet.unkept(),
      kept: async (serial) => ratchet.kept(serial),
    },
    links: createLinkKeys(sodium, { own: () => open.keyring, keep }),
    bundles: createBundles(sodium, {
      own: () => open.keyring,
      pairOf,
      keep: (prekeys) => keep({ ...open.keyring, prekeys }),
    }),
    session: createSessions(sodium, { tieOf: tieNow, ratchet }),
  };
};
