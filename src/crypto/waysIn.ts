import type { StoredVault, WaysIn } from '../core/ports/vault';
import { parseSlot } from './slotForm';

/** The slots of this version that are whole in form; whether they open shows only with the key. */
export const waysInto = ({ slots }: StoredVault): WaysIn => {
  const parsed = slots.flatMap((slot) => {
    const result = parseSlot(slot);
    return result.ok ? [result.value] : [];
  });
  return {
    recovery: parsed.some(({ type }) => type === 'recovery'),
    passkeys: parsed.flatMap((slot) =>
      slot.type === 'passkey' ? [{ credentialId: slot.credentialId, salt: slot.salt }] : [],
    ),
  };
};
