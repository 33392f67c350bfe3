import type { Bytes } from '../core/bytes';
import type { StoredVault } from '../core/ports';
import type { StoredRecord } from './backend';

/**
 * Reading what lies in the database. A value of the wrong form becomes bytes that no key opens, so that whoever holds
 * the key reports the damage and nothing else is lost.
 */

export function toBytes(value: unknown): Bytes {
  return isBytes(value) ? value : new Uint8Array();
}

export function toRecord(value: unknown): StoredRecord | undefined {
  if (value === undefined) return undefined;
  const { seq, sealed } = fields(value);
  return { seq: isSeq(seq) ? seq : 0, sealed: toBytes(sealed) };
}

export function toVault(value: unknown): StoredVault | null {
  if (value === undefined) return null;
  const { vaultId, slots, keyring } = fields(value);
  return {
    vaultId: toBytes(vaultId),
    slots: Array.isArray(slots) ? slots.map(toBytes) : [],
    keyring: toBytes(keyring),
  };
}

export function isSeq(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A view into a larger buffer would take the whole buffer, and whatever else lies in it, to the disk. */
export function owned(bytes: Bytes): Bytes {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
