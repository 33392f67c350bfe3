import type { Bytes } from '../core/bytes';
import type { Sodium } from './sodium';
import { concat, lengthPrefixed, utf8 } from './wire';

/** Every use of a key or a hash has a label of its own, so that no output can stand in for another. */
export const labels = [
  'slot/seal',
  'slot/passphrase',
  'slot/recovery',
  'slot/passkey',
  'slot/seal-key',
  'slot/commit-key',
  'slot/commit',
  'record/seal',
  'record/key',
  'index/key',
  'index/id',
  'keyring/seal',
  'keyring/key',
  'recovery/check',
  'recovery/key',
  'events/key',
  'blob/chunk',
  'backup/head',
  'backup/chunk',
  'pair/topic',
  'pair/note',
  'pair/note-key',
  'pair/commit',
  'pair/mark',
  'pair/words',
  'pair/root',
  'pair/next',
  'pair/id',
  'device/id',
  'link/id',
  'link/root',
  'bundle/tag',
  'bundle/mix',
  'bundle/key',
  'room/topic',
  'room/password',
  'talk/commit',
] as const;

export type Label = (typeof labels)[number];

/** What stands before everything that is hashed, derived or authenticated under a label. */
export const domain = (label: Label): Bytes => lengthPrefixed(utf8(`hearth/v1/${label}`));

/**
 * A key derived from a key: BLAKE2b(LP(label) | LP(context)) keyed with it.
 * `key`: 16 to 64 bytes; `length`: 16 to 64 bytes.
 */
export const deriveKey = (
  sodium: Sodium,
  key: Bytes,
  label: Label,
  context: Bytes,
  length = 32,
): Bytes => sodium.blake2b(length, concat(domain(label), lengthPrefixed(context)), key);

/** An unkeyed hash of parts, each with its length: BLAKE2b(LP(label) | LP(part) ...). */
export const hashOf = (sodium: Sodium, label: Label, parts: readonly Bytes[], length = 32): Bytes =>
  sodium.blake2b(length, concat(domain(label), ...parts.map(lengthPrefixed)));
