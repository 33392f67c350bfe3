import type { Bytes } from '../core/bytes';
import type { UnlockError } from '../core/errors';
import { err, ok, type Result } from '../core/result';
import { deriveKey, domain } from './kdf';
import type { Sodium } from './sodium';
import { concat, readU32, split, u32, u8, utf8 } from './wire';

/**
 * A slot wraps the vault key under a passphrase. Bytes, 112 in all:
 * version 1 | type 1 | memory in bytes u32 | passes 1 | lanes 1 | salt 16 | nonce 24 | sealed vault key 48 | commit 16.
 */
const version = 1;
const passphraseType = 1;
const lanes = 1;
const headBytes = 24;
const fieldBytes = [headBytes, 24, 48, 16] as const;
const slotBytes = fieldBytes.reduce((sum, length) => sum + length, 0);

/** What Argon2id is asked for. */
export interface Stretch {
  readonly memoryBytes: number;
  readonly passes: number;
}

const mebibyte = 2 ** 20;

/** New slots are never weaker. */
export const stretchFloor: Stretch = { memoryBytes: 64 * mebibyte, passes: 3 };

/** Outside these a slot is refused before any work: weaker is a downgrade, stronger would hang the device. */
const isBearable = ({ memoryBytes, passes }: Stretch): boolean =>
  memoryBytes >= 19 * mebibyte && memoryBytes <= 512 * mebibyte && passes >= 2 && passes <= 10;

/** The same words typed with other spaces, or with the accents of another keyboard, are the same passphrase. */
const normalise = (passphrase: string): Bytes =>
  utf8(passphrase.normalize('NFKD').trim().replaceAll(/\s+/gu, ' '));

const keysFor = (
  sodium: Sodium,
  { memoryBytes, passes }: Stretch,
  head: Bytes,
  vaultId: Bytes,
  passphrase: string,
) => {
  const salt = head.slice(8);
  const stretched = sodium.argon2id(normalise(passphrase), salt, passes, memoryBytes);
  const slotKey = deriveKey(sodium, stretched, 'slot/passphrase', vaultId);
  const commitKey = deriveKey(sodium, slotKey, 'slot/commit-key', head);
  return {
    sealKey: deriveKey(sodium, slotKey, 'slot/seal-key', head),
    commit: deriveKey(sodium, commitKey, 'slot/commit', vaultId, 16),
  };
};

const adFor = (vaultId: Bytes, head: Bytes): Bytes => concat(domain('slot/seal'), vaultId, head);

/** Wraps the 32-byte vault key. */
export const sealSlot = (
  sodium: Sodium,
  vaultId: Bytes,
  vaultKey: Bytes,
  passphrase: string,
  stretch: Stretch = stretchFloor,
): Bytes => {
  const head = concat(
    u8(version),
    u8(passphraseType),
    u32(stretch.memoryBytes),
    u8(stretch.passes),
    u8(lanes),
    sodium.random(16),
  );
  const { sealKey, commit } = keysFor(sodium, stretch, head, vaultId, passphrase);
  const nonce = sodium.random(24);
  const sealed = sodium.xchacha.seal(sealKey, nonce, vaultKey, adFor(vaultId, head));
  return concat(head, nonce, sealed, commit);
};

/**
 * The vault key. The commit tag tells a wrong passphrase from a damaged slot, and keeps one slot from opening under
 * two passphrases, which XChaCha20-Poly1305 alone does not promise.
 */
export const openSlot = (
  sodium: Sodium,
  vaultId: Bytes,
  slot: Bytes,
  passphrase: string,
): Result<Bytes, UnlockError> => {
  const [slotVersion = 0, type = 0] = slot;
  if (slotVersion > version || (slotVersion === version && type > passphraseType)) {
    return err({ type: 'NewerVault' });
  }
  if (slotVersion !== version || type !== passphraseType || slot.length !== slotBytes) {
    return err({ type: 'DamagedVault' });
  }
  const [head, nonce, sealed, commit] = split(slot, ...fieldBytes) as [Bytes, Bytes, Bytes, Bytes];
  const stretch = { memoryBytes: readU32(head, 2), passes: head[6] as number };
  if (head[7] !== lanes || !isBearable(stretch)) return err({ type: 'DamagedVault' });
  const keys = keysFor(sodium, stretch, head, vaultId, passphrase);
  if (!sodium.isSame(keys.commit, commit)) return err({ type: 'WrongPassphrase' });
  const vaultKey = sodium.xchacha.open(keys.sealKey, nonce, sealed, adFor(vaultId, head));
  return vaultKey?.length === 32 ? ok(vaultKey) : err({ type: 'DamagedVault' });
};
