import type { Bytes } from '../core/bytes';
import type { UnlockError } from '../core/errors';
import type { PairingCrypto, Sealer, SessionCrypto, Vault } from '../core/ports';
import { err, ok, type Result } from '../core/result';
import {
  createKeyring,
  createKeyringSeal,
  infoOf,
  withPair,
  type Keyring,
  type Pair,
} from './keyring';
import { createPairing } from './pairing/pairing';
import { createSealer } from './records';
import { createSessions } from './session';
import { openSlot, sealSlot } from './slot';
import type { Sodium } from './sodium';
import { drawWords } from './words';

const idBytes = 16;

/** Everything that needs keys, made when there are some. */
interface OpenVault {
  readonly sealer: Sealer;
  readonly pairing: PairingCrypto;
  readonly session: SessionCrypto;
}

type KeyringSeal = ReturnType<typeof createKeyringSeal>;

const openWith = (
  sodium: Sodium,
  vaultId: Bytes,
  vaultKey: Bytes,
  keyringSeal: KeyringSeal,
  stored: Keyring,
): OpenVault => {
  let keyring = stored;
  return {
    sealer: createSealer(sodium, vaultId, vaultKey),
    pairing: createPairing(sodium, {
      own: () => keyring,
      keep({ pair, ownBook }) {
        keyring = withPair(keyring, pair, ownBook);
        return {
          pair: { pairId: pair.pairId, partnerBook: pair.partnerBook, ownBook },
          keyring: keyringSeal.seal(keyring),
        };
      },
    }),
    session: createSessions(sodium, {
      device: keyring.device,
      pairOf(pairId): Pair {
        if (keyring.pair?.pairId !== pairId) throw new Error('No such pair');
        return keyring.pair;
      },
    }),
  };
};

/** The first slot that opens; else the most helpful of the errors. */
const openAnySlot = (
  sodium: Sodium,
  vaultId: Bytes,
  slots: readonly Bytes[],
  passphrase: string,
): Result<Bytes, UnlockError> => {
  const errors = new Set<UnlockError['type']>();
  for (const slot of slots) {
    const opened = openSlot(sodium, vaultId, slot, passphrase);
    if (opened.ok) return opened;
    errors.add(opened.error.type);
  }
  if (errors.has('WrongPassphrase')) return err({ type: 'WrongPassphrase' });
  return err({ type: errors.has('NewerVault') ? 'NewerVault' : 'DamagedVault' });
};

/**
 * The vault of one device. Until `create` or `unlock` has succeeded, everything that needs a key rejects: it is a
 * mistake of the caller. Where libsodium cannot be loaded (no WebAssembly), the first call rejects.
 */
export const createVault = (loadSodium: () => Promise<Sodium>): Vault => {
  let current: OpenVault | undefined;

  const opened = (): OpenVault => {
    if (!current) throw new Error('The vault is locked');
    return current;
  };

  return {
    async suggestWords(count) {
      return drawWords(await loadSodium(), count);
    },

    async create(passphrase) {
      const sodium = await loadSodium();
      const vaultId = sodium.random(idBytes);
      const vaultKey = sodium.random(32);
      const keyring = createKeyring(sodium);
      const keyringSeal = createKeyringSeal(sodium, vaultId, vaultKey);
      const stored = {
        vaultId,
        slots: [sealSlot(sodium, vaultId, vaultKey, passphrase)],
        keyring: keyringSeal.seal(keyring),
      };
      current = openWith(sodium, vaultId, vaultKey, keyringSeal, keyring);
      return { stored, info: infoOf(keyring) };
    },

    async unlock({ vaultId, slots, keyring: sealedKeyring }, passphrase) {
      const sodium = await loadSodium();
      if (vaultId.length !== idBytes) return err({ type: 'DamagedVault' });
      const vaultKey = openAnySlot(sodium, vaultId, slots, passphrase);
      if (!vaultKey.ok) return vaultKey;
      const keyringSeal = createKeyringSeal(sodium, vaultId, vaultKey.value);
      const keyring = keyringSeal.open(sealedKeyring);
      if (!keyring.ok) return keyring;
      current = openWith(sodium, vaultId, vaultKey.value, keyringSeal, keyring.value);
      return ok(infoOf(keyring.value));
    },

    sealer: {
      nameOf: async (book) => opened().sealer.nameOf(book),
      seal: async (batch) => opened().sealer.seal(batch),
      open: async (batch) => opened().sealer.open(batch),
    },

    pairing: {
      newSecret: async () => opened().pairing.newSecret(),
      begin: async (role, secret) => opened().pairing.begin(role, secret),
      receive: async (message) => opened().pairing.receive(message),
      choose: async (phrase) => opened().pairing.choose(phrase),
      cancel: async () => opened().pairing.cancel(),
    },

    session: {
      room: async (pairId, book, day) => opened().session.room(pairId, book, day),
      begin: async (...args) => opened().session.begin(...args),
      handshake: async (id, message) => opened().session.handshake(id, message),
      seal: async (id, frames) => opened().session.seal(id, frames),
      open: async (id, frames) => opened().session.open(id, frames),
      end: async (id) => opened().session.end(id),
    },
  };
};
