import type { Bytes } from '../core/bytes';
import type {
  BlobCrypto,
  BundleCrypto,
  PairingCrypto,
  PairKeys,
  Sealer,
  SessionCrypto,
  VaultKeys,
} from '../core/ports';
import { createBlobCrypto } from './blob';
import { createBundles } from './bundle';
import { eventsKeyPair, withoutPair, withPair, type Keyring, type Pair } from './keyring';
import type { KeyPair } from './keyPair';
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
  const ratchet = createRatchet(sodium, {
    pairNow: () => open.keyring.pair,
    put: (pair) => void (open.keyring = { ...open.keyring, pair }),
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
      keep: ({ pair, ownBook }) => ({
        pair: { pairId: pair.pairId, partnerBook: pair.partnerBook, ownBook },
        keyring: keep(withPair(open.keyring, pair, ownBook)),
      }),
      keepInvitation: (invitation) => keep({ ...open.keyring, invitation }),
    }),
    pair: {
      async part() {
        const keyring = keep(withoutPair(sodium, open.keyring));
        return { keyring, bookId: open.keyring.bookId };
      },
      follow: async () => ratchet.follow(),
      unkept: async () => ratchet.unkept(),
      kept: async (serial) => ratchet.kept(serial),
    },
    bundles: createBundles(sodium, {
      own: () => open.keyring,
      pairOf,
      keep: (prekeys) => keep({ ...open.keyring, prekeys }),
    }),
    session: createSessions(sodium, { device: () => open.keyring.device, pairOf, ratchet }),
  };
};
