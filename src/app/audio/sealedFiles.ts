import type { Bytes } from '../../core/bytes';
import type { BlobStore } from '../../core/ports/storage';
import { isVoiceFile } from '../../core/voiceFile';

/** Lowercase hexadecimal. */
export const sha256Of = async (bytes: Bytes): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** A whole sealed file; null where it is missing, or any of it does not open. */
export const readSealed = async (blobs: BlobStore, name: string): Promise<Bytes | null> => {
  const parts: Bytes[] = [];
  for await (const part of blobs.read(name)) {
    if (!part.ok) return null;
    parts.push(part.value);
  }
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Whether it is the file that was meant, and of the form that can join a session. */
export const isMeant = async (
  bytes: Bytes,
  { sha256 }: { readonly sha256: string },
): Promise<boolean> => isVoiceFile(bytes) && (await sha256Of(bytes)) === sha256;
