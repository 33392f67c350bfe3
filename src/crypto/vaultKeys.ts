import type { Bytes } from '../core/bytes';
import type { UnlockError } from '../core/errors';
import type { StoredVault, UnlockKey, VaultKeys } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import { eventsKeyPair, type Keyring } from './keyring';
import { createKeyringSeal, type KeyringSeal } from './keyringSeal';
import { recordKeyOf } from './records';
import { drawRecoveryCode, recoveryKeyOf } from './recovery';
import { openAnySlot, sealSlot, type SlotWay } from './slot';
import { parseSlot, typeOf } from './slotForm';
import type { Sodium } from './sodium';
import { strongestOf, type Stretch } from './stretch';

/** The keys of the open vault. */
export interface OpenKeys {
  readonly vaultId: Bytes;
  readonly vaultKey: Bytes;
  readonly keyringSeal: KeyringSeal;
  /** Changes with a pairing, a recovery code, and when older keys are forgotten. */
  keyring: Keyring;
  /** A new vault key has been handed out, so that what these keys seal may no longer open. */
  isRenewed: boolean;
}

const stretchesOf = (slots: readonly Bytes[]): Stretch[] =>
  slots.flatMap((slot) => {
    const parsed = parseSlot(slot);
    return parsed.ok && parsed.value.type === 'passphrase' ? [parsed.value.stretch] : [];
  });

/** Also slots that a later version made stay as they are. */
const without = (slots: readonly Bytes[], type: SlotWay['type']): Bytes[] =>
  slots.filter((slot) => typeOf(slot) !== type);

const withoutPasskey = (sodium: Sodium, slots: readonly Bytes[], credentialId: Bytes): Bytes[] =>
  slots.filter((slot) => {
    const parsed = parseSlot(slot);
    const isPasskey = parsed.ok && parsed.value.type === 'passkey';
    return !isPasskey || !sodium.isSame(parsed.value.credentialId, credentialId);
  });

/**
 * What is stored follows from the keys that are open here, so where storing an answer fails, `unlock` with what is on
 * the disk puts both back in step.
 */
export const createVaultKeys = (sodium: Sodium, open: OpenKeys): VaultKeys => {
  const { vaultId, vaultKey, keyringSeal } = open;

  const checked = (stored: StoredVault, key: UnlockKey): Result<void, UnlockError> => {
    const opened = openAnySlot(sodium, vaultId, stored.slots, key);
    if (!opened.ok) return opened;
    return sodium.isSame(opened.value, vaultKey) ? ok(undefined) : err({ type: 'DamagedVault' });
  };

  const wrap = (way: SlotWay): Bytes => sealSlot(sodium, vaultId, vaultKey, way);

  const storedWith = (stored: StoredVault, slots: readonly Bytes[]): StoredVault => ({
    ...stored,
    slots,
    keyring: keyringSeal.seal(open.keyring),
    eventsKey: eventsKeyPair(sodium, open.keyring).publicKey,
  });

  /** Asks for the passphrase; then the slots, changed. */
  const change = (
    stored: StoredVault,
    passphrase: string,
    slotsAfter: (slots: readonly Bytes[]) => readonly Bytes[],
  ): Result<StoredVault, UnlockError> => {
    const allowed = checked(stored, { type: 'passphrase', passphrase });
    return allowed.ok ? ok(storedWith(stored, slotsAfter(stored.slots))) : allowed;
  };

  return {
    check: async (stored, passphrase) => checked(stored, { type: 'passphrase', passphrase }),

    async changePassphrase(stored, current, next) {
      const allowed = checked(stored, current);
      if (!allowed.ok) return allowed;
      const stretch = strongestOf(stretchesOf(stored.slots));
      const slot = wrap({ type: 'passphrase', passphrase: next, stretch });
      return ok(storedWith(stored, [slot, ...without(stored.slots, 'passphrase')]));
    },

    drawRecoveryCode: async () => drawRecoveryCode(sodium).groups,

    async setRecoveryCode(stored, passphrase, code) {
      const recoveryKey = recoveryKeyOf(sodium, code);
      if (!recoveryKey.ok) return recoveryKey;
      return change(stored, passphrase, (slots) => {
        open.keyring = { ...open.keyring, recoveryKey: recoveryKey.value };
        const slot = wrap({ type: 'recovery', recoveryKey: recoveryKey.value });
        return [...without(slots, 'recovery'), slot];
      });
    },

    removeRecoveryCode: async (stored, passphrase) =>
      change(stored, passphrase, (slots) => {
        open.keyring = { ...open.keyring, recoveryKey: null };
        return without(slots, 'recovery');
      }),

    addPasskey: async (stored, passphrase, passkey) =>
      change(stored, passphrase, (slots) => [
        ...withoutPasskey(sodium, slots, passkey.credentialId),
        wrap({ type: 'passkey', passkey }),
      ]),

    removePasskey: async (stored, passphrase, credentialId) =>
      change(stored, passphrase, (slots) => withoutPasskey(sodium, slots, credentialId)),

    /**
     * The vault that is open here goes on with its earlier key, so that nothing is sealed with the new one before that
     * is on the disk. Whatever came of storing the answer, `unlock` with what is stored comes next: until then no
     * pairing can be kept.
     */
    async renew(stored, passphrase) {
      const allowed = checked(stored, { type: 'passphrase', passphrase });
      if (!allowed.ok) return allowed;
      const { keyring } = open;
      const newKey = sodium.random(32);
      const stretch = strongestOf(stretchesOf(stored.slots));
      open.isRenewed = true;
      return ok({
        ...stored,
        slots: [sealSlot(sodium, vaultId, newKey, { type: 'passphrase', passphrase, stretch })],
        keyring: createKeyringSeal(sodium, vaultId, newKey).seal({
          ...keyring,
          epoch: keyring.epoch + 1,
          olderKeys: [recordKeyOf(sodium, vaultId, vaultKey, keyring.epoch), ...keyring.olderKeys],
          recoveryKey: null,
        }),
        eventsKey: eventsKeyPair(sodium, keyring).publicKey,
      });
    },

    holdsOldKeys: async () => open.keyring.olderKeys.length > 0,

    async forgetOldKeys(stored) {
      if (!keyringSeal.open(stored.keyring).ok) throw new Error('Not the vault that is open');
      open.keyring = { ...open.keyring, olderKeys: [] };
      return storedWith(stored, stored.slots);
    },
  };
};
