import type { BlobCrypto, PairingCrypto, Sealer, SessionCrypto, VaultKeys } from '../core/ports';
import { createBlobCrypto } from './blob';
import { eventsKeyPair, withPair } from './keyring';
import type { KeyPair } from './keyPair';
import { createPairing } from './pairing/pairing';
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
  readonly session: SessionCrypto;
}

export const createOpenVault = (sodium: Sodium, open: OpenKeys): OpenVault => {
  const { vaultId, vaultKey, keyringSeal } = open;
  const { device, epoch, indexKey } = open.keyring;
  const newest = recordKeyOf(sodium, vaultId, vaultKey, epoch);
  const records = createRecords(sodium, vaultId, () => ({
    newest,
    older: open.keyring.olderKeys,
  }));
  return {
    open,
    keys: createVaultKeys(sodium, open),
    sealer: createSealer(sodium, records, indexKey),
    blobs: createBlobCrypto(sodium, records),
    events: eventsKeyPair(sodium, open.keyring),
    pairing: createPairing(sodium, {
      own: () => open.keyring,
      keep({ pair, ownBook }) {
        if (open.isRenewed) throw new Error('The vault key was renewed: unlock anew');
        open.keyring = withPair(open.keyring, pair, ownBook);
        return {
          pair: { pairId: pair.pairId, partnerBook: pair.partnerBook, ownBook },
          keyring: keyringSeal.seal(open.keyring),
        };
      },
    }),
    session: createSessions(sodium, {
      device,
      pairOf(pairId) {
        const { pair } = open.keyring;
        if (pair?.pairId !== pairId) throw new Error('No such pair');
        return pair;
      },
    }),
  };
};
