import type { Bytes } from '../core/bytes';
import type { Sodium } from './sodium';
import { utf8 } from './wire';

/** What Argon2id is asked for. */
export interface Stretch {
  readonly memoryBytes: number;
  readonly passes: number;
}

const mebibyte = 2 ** 20;

/** New slots are never weaker. */
export const stretchFloor: Stretch = { memoryBytes: 64 * mebibyte, passes: 3 };

/** Outside these a slot is refused before any work: weaker is a downgrade, stronger would hang the device. */
export const isBearable = ({ memoryBytes, passes }: Stretch): boolean =>
  memoryBytes >= 19 * mebibyte && memoryBytes <= 512 * mebibyte && passes >= 2 && passes <= 10;

/** The least that is as strong as each of them, and as the floor. */
export const strongestOf = (stretches: readonly Stretch[]): Stretch => ({
  memoryBytes: Math.max(stretchFloor.memoryBytes, ...stretches.map((s) => s.memoryBytes)),
  passes: Math.max(stretchFloor.passes, ...stretches.map((s) => s.passes)),
});

/** The same words typed with other spaces, or with the accents of another keyboard, are the same passphrase. */
const normalise = (passphrase: string): Bytes =>
  utf8(passphrase.normalize('NFKD').trim().replaceAll(/\s+/gu, ' '));

/** 32 bytes. `salt`: 16. */
export const stretchPassphrase = (
  sodium: Sodium,
  { memoryBytes, passes }: Stretch,
  salt: Bytes,
  passphrase: string,
): Bytes => sodium.argon2id(normalise(passphrase), salt, passes, memoryBytes);
