import type { Bytes } from '../core/bytes';
import type {
  BlobCrypto,
  PairingCrypto,
  PairKeys,
  Sealer,
  SessionCrypto,
  VaultKeys,
} from '../core/ports';
import { createBlobCrypto } from './blob';
import { eventsKeyPair, withoutPair, withPair, type Keyring } from './keyring';
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
    session: createSessions(sodium, {
      device: () => open.keyring.device,
      pairOf(pairId) {
        const { pair } = open.keyring;
        if (pair?.pairId !== pairId) throw new Error('No such pair');
        return pair;
      },
      ratchet,
    }),
  };
};
