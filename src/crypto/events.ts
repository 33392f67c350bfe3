import type { Bytes } from '../core/bytes';
import type { OpenError } from '../core/errors';
import { err, ok, type Result } from '../core/result';
import { securityEventKinds, type SecurityEvent } from '../core/securityLog';
import type { KeyPair } from './keyPair';
import type { Sodium } from './sodium';
import { concat, u64, u8 } from './wire';

/**
 * An entry of the security log: version 1 | kind u8 | at u64 | zeros, 16 bytes in a sealed box. The number of a kind is
 * its place in `securityEventKinds`, from 0.
 */
const version = 1;
const eventBytes = 16;
const paddingBytes = 6;

export const sealEvent = (sodium: Sodium, eventsKey: Bytes, { kind, at }: SecurityEvent): Bytes =>
  sodium.box.seal(
    eventsKey,
    concat(
      u8(version),
      u8(securityEventKinds.indexOf(kind)),
      u64(at),
      new Uint8Array(paddingBytes),
    ),
  );

/** Also `Unreadable`: of a later version, or of a kind that came later. */
export const openEvent = (
  sodium: Sodium,
  { publicKey, privateKey }: KeyPair,
  sealed: Bytes,
): Result<SecurityEvent, OpenError> => {
  const plain = sodium.box.open(publicKey, privateKey, sealed);
  if (plain?.length !== eventBytes || plain[0] !== version) return err({ type: 'Unreadable' });
  const kind = securityEventKinds[plain[1] as number];
  const at = Number(new DataView(plain.buffer).getBigUint64(2));
  return kind && Number.isSafeInteger(at) ? ok({ kind, at }) : err({ type: 'Unreadable' });
};
