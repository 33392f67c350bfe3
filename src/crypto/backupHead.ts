import type { Bytes } from '../core/bytes';
import type { BackupError } from '../core/errors';
import { err, ok, type Result } from '../core/result';
import { concat, u16, u8, utf8 } from './wire';

/**
 * The first bytes of a backup file:
 * magic 8 | version u8 | backup id 16 | number of slots u8 | each slot: length u16, bytes | stream header 24.
 */
const magic = utf8('HEARTHBK');
const version = 1;
const idBytes = 16;
const headerBytes = 24;
/** The passphrase's, and the recovery code's. */
const mostSlots = 2;

export interface BackupHead {
  /** 16 random bytes, bound into every slot. */
  readonly id: Bytes;
  readonly slots: readonly Bytes[];
  /** Of the secretstream, 24 bytes. */
  readonly header: Bytes;
}

type HeadError = Extract<
  BackupError,
  { type: 'NotABackup' } | { type: 'DamagedBackup' } | { type: 'NewerBackup' }
>;

export const encodeBackupHead = ({ id, slots, header }: BackupHead): Bytes =>
  concat(
    magic,
    u8(version),
    id,
    u8(slots.length),
    ...slots.flatMap((slot) => [u16(slot.length), slot]),
    header,
  );

const damaged = err<HeadError>({ type: 'DamagedBackup' });

/** `start`: the beginning of the file, which may be longer than the head. `bytes`: the head alone. */
export const parseBackupHead = (
  start: Bytes,
): Result<BackupHead & { readonly bytes: Bytes }, HeadError> => {
  const isMagic = start.subarray(0, magic.length).every((byte, i) => byte === magic[i]);
  if (!isMagic || start.length === 0) return err({ type: 'NotABackup' });
  let at = magic.length;
  /** Shorter where the file ends before. */
  const take = (length: number): Bytes => start.slice(at, (at += length));

  const [fileVersion = 0] = take(1);
  if (fileVersion > version) return err({ type: 'NewerBackup' });
  const id = take(idBytes);
  const [count = 0] = take(1);
  if (fileVersion !== version || count < 1 || count > mostSlots) return damaged;
  const slots = Array.from({ length: count }, () => {
    const [high = 0, low = 0] = take(2);
    return take(high * 256 + low);
  });
  const header = take(headerBytes);
  return at > start.length ? damaged : ok({ id, slots, header, bytes: start.slice(0, at) });
};
