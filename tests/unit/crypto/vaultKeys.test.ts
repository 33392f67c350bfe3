import { expect, test } from 'vitest';
import type { StoredVault } from '../../../src/core/ports/vault';
import { createKeyring } from '../../../src/crypto/keyring';
import { createKeyringSeal } from '../../../src/crypto/keyringSeal';
import { sealSlot } from '../../../src/crypto/slot';
import { parseSlot } from '../../../src/crypto/slotForm';
import { loadSodium } from '../../../src/crypto/sodium';
import type { Stretch } from '../../../src/crypto/stretch';
import { createVaultKeys } from '../../../src/crypto/vaultKeys';

const sodium = await loadSodium();
const vaultId = sodium.random(16);
const vaultKey = sodium.random(32);
const keyringSeal = createKeyringSeal(sodium, vaultId, vaultKey);
const keyring = createKeyring(sodium);
const passphrase = 'lantern quiet orchard meadow';
const mebibyte = 2 ** 20;

const storedWith = (stretch: Stretch): StoredVault => ({
  vaultId,
  slots: [sealSlot(sodium, vaultId, vaultKey, { type: 'passphrase', passphrase, stretch })],
  keyring: keyringSeal.seal(keyring),
  eventsKey: null,
});

const stretchOf = ({ slots }: StoredVault): Stretch => {
  const slot = slots[0] && parseSlot(slots[0]);
  if (!slot?.ok || slot.value.type !== 'passphrase') throw new Error('No passphrase slot');
  return slot.value.stretch;
};

const keys = () =>
  createVaultKeys(sodium, { vaultId, vaultKey, keyringSeal, keyring, isRenewed: false });

test.each([
  ['the weakest that opens', 19, 2, 64, 3],
  ['fewer passes', 70, 2, 70, 3],
  ['less memory', 32, 4, 64, 4],
  ['more than usual', 72, 4, 72, 4],
])(
  'a new passphrase, or a renewal, never stretches less than the slot before, nor than the floor: %s',
  async (_what, mib, passes, mibAfter, passesAfter) => {
    const stored = storedWith({ memoryBytes: mib * mebibyte, passes });
    const after = { memoryBytes: mibAfter * mebibyte, passes: passesAfter };
    const current = { type: 'passphrase', passphrase } as const;
    const changed = await keys().changePassphrase(stored, current, 'harbour moss');
    const renewed = await keys().renew(stored, passphrase);
    if (!changed.ok || !renewed.ok) throw new Error('No change');
    expect(stretchOf(changed.value)).toEqual(after);
    expect(stretchOf(renewed.value)).toEqual(after);
  },
);

test('slots that a later version made stay as they are', async () => {
  const stored = storedWith({ memoryBytes: 19 * mebibyte, passes: 2 });
  const later = [Uint8Array.of(1, 4, 7), Uint8Array.of(2, 1, 7), Uint8Array.of(2, 3, 7)];
  const here = { ...stored, slots: [...stored.slots, ...later] };
  const current = { type: 'passphrase', passphrase } as const;
  const code = (await keys().drawRecoveryCode()).join('');
  for (const result of [
    await keys().changePassphrase(here, current, 'harbour moss'),
    await keys().setRecoveryCode(here, passphrase, code),
    await keys().removeRecoveryCode(here, passphrase),
    await keys().removePasskey(here, passphrase, sodium.random(16)),
  ]) {
    if (!result.ok) throw new Error(result.error.type);
    expect(result.value.slots).toEqual(expect.arrayContaining(later));
  }
});
