import type { Bytes } from '../../src/core/bytes';
import { blobChunkBytes, type BlobCrypto } from '../../src/core/ports/vault';
import { createBlobCrypto } from '../../src/crypto/blob';
import { createRecords, recordKeyOf } from '../../src/crypto/records';
import type { Sodium } from '../../src/crypto/sodium';

export interface SealedBlob {
  readonly manifest: Bytes;
  readonly chunks: readonly Bytes[];
}

/** Blobs of one vault. */
export const blobsOf = (sodium: Sodium, vaultId: Bytes, vaultKey: Bytes): BlobCrypto => {
  const keys = { newest: recordKeyOf(sodium, vaultId, vaultKey, 0), older: [] };
  return createBlobCrypto(
    sodium,
    createRecords(sodium, vaultId, () => keys),
  );
};

/** Bytes that tell their place. */
export const pattern = (length: number, seed = 0): Bytes =>
  Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8) * 7 + seed) & 255);

/** What `plain` holds from the stream's place on, to the end of the blob. */
export const writeOn = async (
  blobs: BlobCrypto,
  stream: number,
  plain: Bytes,
): Promise<SealedBlob> => {
  const full: Bytes[] = [];
  let at = 0;
  for (; at + blobChunkBytes <= plain.length; at += blobChunkBytes) {
    full.push(await blobs.push(stream, plain.slice(at, at + blobChunkBytes)));
  }
  const { chunks, manifest } = await blobs.finish(stream, plain.slice(at));
  return { manifest, chunks: [...full, ...chunks] };
};

export const sealBlob = async (
  blobs: BlobCrypto,
  name: Bytes,
  plain: Bytes,
): Promise<SealedBlob> => {
  const { stream } = await blobs.begin(name);
  return writeOn(blobs, stream, plain);
};

/** Everything that opens before the end or the first error. */
export const openBlob = async (
  blobs: BlobCrypto,
  name: Bytes,
  { manifest, chunks }: SealedBlob,
): Promise<{ pieces: Bytes[]; end: 'whole' | 'Unreadable' }> => {
  const reopened = await blobs.reopen(name, manifest);
  if (!reopened.ok) return { pieces: [], end: reopened.error.type };
  const { stream, length } = reopened.value;
  const pieces: Bytes[] = [];
  try {
    for (const chunk of chunks) {
      const pulled = await blobs.pull(stream, chunk);
      if (!pulled.ok) return { pieces, end: pulled.error.type };
      pieces.push(pulled.value.plain);
      if (pulled.value.last) return { pieces, end: length === null ? 'Unreadable' : 'whole' };
    }
    return { pieces, end: 'Unreadable' };
  } finally {
    await blobs.end(stream);
  }
};
