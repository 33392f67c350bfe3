import type { Bytes } from '../core/bytes';
import type { UnlockError } from '../core/errors';
import type { PasskeySecret, UnlockKey } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import { deriveKey, domain } from './kdf';
import { recoveryKeyOf } from './recovery';
import { encodeHead, parseSlot, typeOf, type Slot, type SlotHead } from './slotForm';
import type { Sodium } from './sodium';
import { stretchFloor, stretchPassphrase, type Stretch } from './stretch';
import { concat } from './wire';

/** A slot wraps a secret of 32 bytes (a vault key, or the key of a backup) under one way to open it. */
export type SlotWay =
  | { readonly type: 'passphrase'; readonly passphrase: string; readonly stretch?: Stretch }
  | { readonly type: 'recovery'; readonly recoveryKey: Bytes }
  | { readonly type: 'passkey'; readonly passkey: PasskeySecret };

/** Each further one would make a file or vault that somebody else has written cost another stretching. */
const mostPassphraseSlots = 2;

const slotKeyFor = (sodium: Sodium, contextId: Bytes, head: SlotHead, way: SlotWay): Bytes => {
  if (way.type === 'recovery') {
    return deriveKey(sodium, way.recoveryKey, 'slot/recovery', contextId);
  }
  if (way.type === 'passkey') {
    return deriveKey(sodium, way.passkey.secret, 'slot/passkey', contextId);
  }
  if (head.type !== 'passphrase') throw new Error('A passphrase opens slots of its own type');
  const stretched = stretchPassphrase(sodium, head.stretch, head.salt, way.passphrase);
  return deriveKey(sodium, stretched, 'slot/passphrase', contextId);
};

const keysFrom = (sodium: Sodium, contextId: Bytes, head: Bytes, slotKey: Bytes) => {
  const commitKey = deriveKey(sodium, slotKey, 'slot/commit-key', head);
  return {
    sealKey: deriveKey(sodium, slotKey, 'slot/seal-key', head),
    commit: deriveKey(sodium, commitKey, 'slot/commit', contextId, 16),
  };
};

const adFor = (contextId: Bytes, head: Bytes): Bytes =>
  concat(domain('slot/seal'), contextId, head);

const headFor = (sodium: Sodium, way: SlotWay): SlotHead => {
  if (way.type === 'passkey') {
    const { credentialId, salt, secret } = way.passkey;
    if (salt.length !== 32 || secret.length !== 32)
      throw new RangeError('A passkey gives 32 bytes');
    return { type: 'passkey', credentialId, salt };
  }
  const salt = sodium.random(16);
  if (way.type === 'recovery') return { type: 'recovery', salt };
  return { type: 'passphrase', salt, stretch: way.stretch ?? stretchFloor };
};

/** Wraps 32 bytes. `contextId`: 16 bytes that say to what they belong (vault id, or id of a backup). */
export const sealSlot = (sodium: Sodium, contextId: Bytes, secret: Bytes, way: SlotWay): Bytes => {
  const slotHead = headFor(sodium, way);
  const head = encodeHead(slotHead);
  const { sealKey, commit } = keysFrom(
    sodium,
    contextId,
    head,
    slotKeyFor(sodium, contextId, slotHead, way),
  );
  const nonce = sodium.random(24);
  const sealed = sodium.xchacha.seal(sealKey, nonce, secret, adFor(contextId, head));
  return concat(head, nonce, sealed, commit);
};

/**
 * The secret; null where the slot is another's, `DamagedVault` where it is this one's and was altered. The commit tag
 * tells the two apart, and keeps one slot from opening under two keys, which XChaCha20-Poly1305 alone does not promise.
 */
const openSlot = (
  sodium: Sodium,
  contextId: Bytes,
  slot: Slot,
  way: SlotWay,
): Result<Bytes | null, UnlockError> => {
  const { head, nonce, sealed, commit } = slot;
  const keys = keysFrom(sodium, contextId, head, slotKeyFor(sodium, contextId, slot, way));
  if (!sodium.isSame(keys.commit, commit)) return ok(null);
  const secret = sodium.xchacha.open(keys.sealKey, nonce, sealed, adFor(contextId, head));
  return secret ? ok(secret) : err({ type: 'DamagedVault' });
};

const wayOf = (sodium: Sodium, key: UnlockKey): Result<SlotWay, UnlockError> => {
  if (key.type === 'passphrase') return ok(key);
  if (key.type === 'passkey') {
    return ok({ type: 'passkey', passkey: { ...key, salt: new Uint8Array(32) } });
  }
  const recoveryKey = recoveryKeyOf(sodium, key.code);
  return recoveryKey.ok ? ok({ type: 'recovery', recoveryKey: recoveryKey.value }) : recoveryKey;
};

const wrong = {
  passphrase: { type: 'WrongPassphrase' },
  recovery: { type: 'WrongCode' },
  passkey: { type: 'WrongPasskey' },
} as const satisfies Record<SlotWay['type'], UnlockError>;

const isFor = (sodium: Sodium, slot: Slot, key: UnlockKey): boolean =>
  slot.type === key.type &&
  (slot.type !== 'passkey' ||
    (key.type === 'passkey' && sodium.isSame(slot.credentialId, key.credentialId)));

/**
 * What the first slot holds that this key opens; only slots of its type are tried. Else the most helpful error: that
 * the key is wrong where one was tried, then that there is a later one, then damage.
 */
export const openAnySlot = (
  sodium: Sodium,
  contextId: Bytes,
  slots: readonly Bytes[],
  key: UnlockKey,
): Result<Bytes, UnlockError> => {
  const way = wayOf(sodium, key);
  if (!way.ok) return way;
  const parsed = slots
    .filter((slot) => [key.type, null].includes(typeOf(slot)))
    .map((slot) => parseSlot(slot));
  const mine = parsed.flatMap((slot) =>
    slot.ok && isFor(sodium, slot.value, key) ? [slot.value] : [],
  );
  if (key.type === 'passphrase' && mine.length > mostPassphraseSlots) {
    return err({ type: 'DamagedVault' });
  }
  const errors = new Set(parsed.flatMap((slot) => (slot.ok ? [] : [slot.error.type])));
  let isWrong = false;
  for (const slot of mine) {
    const opened = openSlot(sodium, contextId, slot, way.value);
    if (!opened.ok) errors.add('DamagedVault');
    else if (opened.value) return ok(opened.value);
    else isWrong = true;
  }
  if (isWrong) return err(wrong[key.type]);
  if (errors.has('NewerVault')) return err({ type: 'NewerVault' });
  // Every vault has a passphrase; the other ways may well not be set up.
  const isMissing = slots.length === 0 || key.type === 'passphrase';
  return err(errors.size > 0 || isMissing ? { type: 'DamagedVault' } : wrong[key.type]);
};
