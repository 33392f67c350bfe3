import type { BackupCrypto, StoredVault, Vault } from '../core/ports/vault';
import { err, ok } from '../core/result';
import { createAnswers } from './answers';
import { createBackupCrypto } from './backup';
import { openEvent, sealEvent } from './events';
import { createKeyring, eventsKeyPair, infoOf } from './keyring';
import { createKeyringSeal } from './keyringSeal';
import { createOpenVault, type OpenVault } from './openVault';
import { openAnySlot, sealSlot } from './slot';
import type { Sodium } from './sodium';
import { waysInto } from './waysIn';
import { drawWords } from './words';

const idBytes = 16;

/**
 * The vault of one device. Until `create` or `unlock` has succeeded, everything that needs a key rejects: it is a
 * mistake of the caller. `unlock` on an open vault begins anew: sessions, pairings and blob streams end. Where libsodium
 * cannot be loaded (no WebAssembly), the first call rejects.
 */
export const createVault = (loadSodium: () => Promise<Sodium>): Vault => {
  let current: OpenVault | undefined;
  let backups: Promise<BackupCrypto> | undefined;

  const opened = (): OpenVault => {
    if (!current) throw new Error('The vault is locked');
    return current;
  };

  /** Outlives locking, since a file can be opened before there is a vault. */
  const backup = (): Promise<BackupCrypto> =>
    (backups ??= loadSodium().then((sodium) =>
      createBackupCrypto(sodium, { recoveryKey: () => opened().open.keyring.recoveryKey }),
    ));

  return {
    suggestWords: async (count) => drawWords(await loadSodium(), count),
    waysIn: async (stored) => waysInto(stored),

    async create(passphrase) {
      const sodium = await loadSodium();
      const vaultId = sodium.random(idBytes);
      const vaultKey = sodium.random(32);
      const keyring = createKeyring(sodium);
      const keyringSeal = createKeyringSeal(sodium, vaultId, vaultKey);
      const stored: StoredVault = {
        vaultId,
        slots: [sealSlot(sodium, vaultId, vaultKey, { type: 'passphrase', passphrase })],
        keyring: keyringSeal.seal(keyring),
        eventsKey: eventsKeyPair(sodium, keyring).publicKey,
      };
      const open = { vaultId, vaultKey, keyringSeal, keyring, isRenewed: false };
      current = createOpenVault(sodium, open);
      return { stored, info: infoOf(sodium, keyring) };
    },

    async unlock(stored, key) {
      const sodium = await loadSodium();
      const { vaultId, slots } = stored;
      if (vaultId.length !== idBytes) return err({ type: 'DamagedVault' });
      const vaultKey = openAnySlot(sodium, vaultId, slots, key);
      if (!vaultKey.ok) return vaultKey;
      const keyringSeal = createKeyringSeal(sodium, vaultId, vaultKey.value);
      const unsealed = keyringSeal.open(stored.keyring);
      if (!unsealed.ok) return unsealed;
      const keyring = unsealed.value;
      const open = { vaultId, vaultKey: vaultKey.value, keyringSeal, keyring, isRenewed: false };
      current = createOpenVault(sodium, open);
      const eventsKey = current.events.publicKey;
      // Nothing vouches for the events key as it is stored: another one would take the log from its owner.
      const isLatest =
        keyringSeal.isLatest(stored.keyring) &&
        stored.eventsKey !== null &&
        sodium.isSame(stored.eventsKey, eventsKey);
      const update = isLatest ? null : { ...stored, keyring: keyringSeal.seal(keyring), eventsKey };
      return ok({ info: infoOf(sodium, keyring), update });
    },

    keys: {
      check: async (...args) => opened().keys.check(...args),
      changePassphrase: async (...args) => opened().keys.changePassphrase(...args),
      drawRecoveryCode: async () => opened().keys.drawRecoveryCode(),
      setRecoveryCode: async (...args) => opened().keys.setRecoveryCode(...args),
      removeRecoveryCode: async (...args) => opened().keys.removeRecoveryCode(...args),
      addPasskey: async (...args) => opened().keys.addPasskey(...args),
      removePasskey: async (...args) => opened().keys.removePasskey(...args),
      renew: async (...args) => opened().keys.renew(...args),
      holdsOldKeys: async () => opened().keys.holdsOldKeys(),
      forgetOldKeys: async (stored) => opened().keys.forgetOldKeys(stored),
    },

    sealer: {
      nameOf: async (book) => opened().sealer.nameOf(book),
      seal: async (batch) => opened().sealer.seal(batch),
      open: async (batch) => opened().sealer.open(batch),
      renew: async (batch) => opened().sealer.renew(batch),
    },

    blobs: {
      begin: async (name) => opened().blobs.begin(name),
      reopen: async (...args) => opened().blobs.reopen(...args),
      pull: async (...args) => opened().blobs.pull(...args),
      resume: async (...args) => opened().blobs.resume(...args),
      push: async (...args) => opened().blobs.push(...args),
      finish: async (...args) => opened().blobs.finish(...args),
      end: async (stream) => opened().blobs.end(stream),
    },

    backup: {
      begin: async (passphrase) => (await backup()).begin(passphrase),
      async push(...args) {
        opened();
        return (await backup()).push(...args);
      },
      open: async (...args) => (await backup()).open(...args),
      pull: async (...args) => (await backup()).pull(...args),
      end: async (stream) => (await backup()).end(stream),
    },

    events: {
      seal: async (eventsKey, event) => sealEvent(await loadSodium(), eventsKey, event),
      async open(sealed) {
        const { events } = opened();
        const sodium = await loadSodium();
        return sealed.map((one) => openEvent(sodium, events, one));
      },
    },

    pairing: {
      invite: async (...args) => opened().pairing.invite(...args),
      resume: async (nowMs) => opened().pairing.resume(nowMs),
      join: async (...args) => opened().pairing.join(...args),
      receive: async (message) => opened().pairing.receive(message),
      choose: async (phrase) => opened().pairing.choose(phrase),
      see: async (mark) => opened().pairing.see(mark),
      cancel: async () => opened().pairing.cancel(),
    },

    pair: {
      part: async (bookId) => opened().pair.part(bookId),
      follow: async () => opened().pair.follow(),
      unkept: async () => opened().pair.unkept(),
      kept: async (serial) => opened().pair.kept(serial),
    },

    links: {
      settle: async (...args) => opened().links.settle(...args),
    },

    bundles: {
      prekeys: async () => opened().bundles.prekeys(),
      seal: async (...args) => opened().bundles.seal(...args),
      open: async (...args) => opened().bundles.open(...args),
      spend: async (prekeyId) => opened().bundles.spend(prekeyId),
    },

    session: {
      room: async (pairId, book, day) => opened().session.room(pairId, book, day),
      begin: async (...args) => opened().session.begin(...args),
      handshake: async (id, message) => opened().session.handshake(id, message),
      seal: async (id, frames) => opened().session.seal(id, frames),
      open: async (id, frames) => opened().session.open(id, frames),
      end: async (id) => opened().session.end(id),
    },

    answers: createAnswers(loadSodium),
  };
};
