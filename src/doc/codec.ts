import * as v from 'valibot';
import type { Bytes } from '../core/bytes';

/**
 * An entry at rest inside a book: one version byte, then UTF-8 JSON. One immutable value under a random id opens
 * several times faster than a tree of shared types, and leaves no personal words in Yjs keys, which stay for ever.
 */
const version = 1;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const encodeEntry = (value: unknown): Bytes => {
  const json = encoder.encode(JSON.stringify(value));
  const bytes = new Uint8Array(1 + json.length);
  bytes[0] = version;
  bytes.set(json, 1);
  return bytes;
};

/** `undefined` for anything that is not a well-formed entry of this schema: a partner's book is foreign input. */
export const decodeEntry = <T>(
  schema: v.GenericSchema<unknown, T>,
  bytes: unknown,
): T | undefined => {
  if (!(bytes instanceof Uint8Array) || bytes[0] !== version) return undefined;
  try {
    const parsed = v.safeParse(schema, JSON.parse(decoder.decode(bytes.subarray(1))));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};

/** An entry of this schema, or of a later version, which is kept but not read. */
export const isEntry = (schema: v.GenericSchema, bytes: unknown): boolean =>
  bytes instanceof Uint8Array &&
  ((bytes[0] ?? 0) > version || decodeEntry(schema, bytes) !== undefined);
