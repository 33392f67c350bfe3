import type { Bytes } from '../core/bytes';
import type { StoredVault } from '../core/ports/vault';
import type { StoredRecord } from './backend';

/**
 * Reading what lies in the database. A value of the wrong form becomes bytes that no key opens, so that whoever holds
 * the key reports the damage and nothing else is lost.
 */

const publicKeyBytes = 32;

export function toBytes(value: unknown): Bytes {
  return isBytes(value) ? value : new Uint8Array();
}

/** Undefined for a value that is absent. */
export function toRecord(value: unknown): StoredRecord | undefined {
  return value === undefined ? undefined : toLyingRecord(value);
}

export function toLyingRecord(value: unknown): StoredRecord {
  const { seq, sealed } = fields(value);
  return { seq: isSeq(seq) ? seq : 0, sealed: toBytes(sealed) };
}

export function toVault(value: unknown): StoredVault | null {
  if (value === undefined) return null;
  const { vaultId, slots, keyring, eventsKey } = fields(value);
  return {
    vaultId: toBytes(vaultId),
    slots: Array.isArray(slots) ? slots.map(toBytes) : [],
    keyring: toBytes(keyring),
    eventsKey: isBytes(eventsKey) && eventsKey.length === publicKeyBytes ? eventsKey : null,
  };
}

/** Parts are counted as u32. */
export function isPart(value: unknown): value is number {
  return isSeq(value) && value < 2 ** 32;
}

export function isSeq(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A view into a larger buffer would take the whole buffer, and whatever else lies in it, to the disk. */
export function owned(bytes: Bytes): Bytes {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

export function ownedVault({ vaultId, slots, keyring, eventsKey }: StoredVault): StoredVault {
  return {
    vaultId: owned(vaultId),
    slots: slots.map(owned),
    keyring: owned(keyring),
    eventsKey: eventsKey && owned(eventsKey),
  };
}

function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
