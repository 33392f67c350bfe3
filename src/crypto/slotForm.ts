import type { Bytes } from '../core/bytes';
import { err, ok, type Result } from '../core/result';
import { isBearable, type Stretch } from './stretch';
import { concat, readU32, split, u16, u32, u8 } from './wire';

/**
 * A slot's bytes: head | nonce 24 | sealed secret 48 | commit 16. Heads:
 * passphrase: version 1 | type 1 | memory in bytes u32 | passes 1 | lanes 1 | salt 16
 * recovery:   version 1 | type 2 | salt 16
 * passkey:    version 1 | type 3 | salt of the PRF 32 | length u16 | credential id
 */
const version = 1;
const types = { passphrase: 1, recovery: 2, passkey: 3 } as const;
const lanes = 1;
const passphraseHeadBytes = 24;
const recoveryHeadBytes = 18;
const passkeyStartBytes = 36;
const bodyFields = [24, 48, 16] as const;
const bodyBytes = bodyFields.reduce((sum, length) => sum + length, 0);
/** As WebAuthn says. */
const isCredentialId = (length: number): boolean => length >= 16 && length <= 1_023;

/** What a slot says of itself. */
export type SlotHead =
  | { readonly type: 'passphrase'; readonly stretch: Stretch; readonly salt: Bytes }
  | { readonly type: 'recovery'; readonly salt: Bytes }
  | { readonly type: 'passkey'; readonly salt: Bytes; readonly credentialId: Bytes };

export type Slot = SlotHead & {
  readonly head: Bytes;
  readonly nonce: Bytes;
  readonly sealed: Bytes;
  readonly commit: Bytes;
};

type SlotError = { readonly type: 'NewerVault' } | { readonly type: 'DamagedVault' };

export const encodeHead = (head: SlotHead): Bytes => {
  const start = concat(u8(version), u8(types[head.type]));
  if (head.type === 'recovery') return concat(start, head.salt);
  if (head.type === 'passkey') {
    if (!isCredentialId(head.credentialId.length)) throw new RangeError('Not a credential id');
    return concat(start, head.salt, u16(head.credentialId.length), head.credentialId);
  }
  const { memoryBytes, passes } = head.stretch;
  return concat(start, u32(memoryBytes), u8(passes), u8(lanes), head.salt);
};

const parsePassphraseHead = (slot: Bytes): SlotHead | null => {
  if (slot.length !== passphraseHeadBytes + bodyBytes) return null;
  const stretch = { memoryBytes: readU32(slot, 2), passes: slot[6] as number };
  if (slot[7] !== lanes || !isBearable(stretch)) return null;
  return { type: 'passphrase', stretch, salt: slot.slice(8, passphraseHeadBytes) };
};

const parsePasskeyHead = (slot: Bytes): SlotHead | null => {
  const credentialIdBytes = slot.length - passkeyStartBytes - bodyBytes;
  if (!isCredentialId(credentialIdBytes)) return null;
  const credentialId = slot.slice(passkeyStartBytes, passkeyStartBytes + credentialIdBytes);
  const isWhole = slot[34] === credentialIdBytes >> 8 && slot[35] === (credentialIdBytes & 255);
  return isWhole ? { type: 'passkey', salt: slot.slice(2, 34), credentialId } : null;
};

const parseHead = (slot: Bytes): SlotHead | null => {
  const type = typeOf(slot);
  if (type === 'passphrase') return parsePassphraseHead(slot);
  if (type === 'passkey') return parsePasskeyHead(slot);
  if (type !== 'recovery' || slot.length !== recoveryHeadBytes + bodyBytes) return null;
  return { type, salt: slot.slice(2, recoveryHeadBytes) };
};

/** What a slot is meant for, be it whole or not; null for one of a later version. */
export const typeOf = ([slotVersion, type]: Bytes): SlotHead['type'] | null =>
  slotVersion === version && type !== undefined
    ? ((['passphrase', 'recovery', 'passkey'] as const).find((name) => types[name] === type) ??
      null)
    : null;

const isNewer = ([slotVersion = 0, type = 0]: Bytes): boolean =>
  slotVersion > version || (slotVersion === version && type > types.passkey);

export const parseSlot = (slot: Bytes): Result<Slot, SlotError> => {
  if (isNewer(slot)) return err({ type: 'NewerVault' });
  const parsed = parseHead(slot);
  if (!parsed) return err({ type: 'DamagedVault' });
  const [head, nonce, sealed, commit] = split(slot, slot.length - bodyBytes, ...bodyFields) as [
    Bytes,
    Bytes,
    Bytes,
    Bytes,
  ];
  return ok({ ...parsed, head, nonce, sealed, commit });
};
