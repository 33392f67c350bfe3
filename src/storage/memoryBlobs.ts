import type { Bytes } from '../core/bytes';
import type { BlobStore } from '../core/ports/storage';
import type { BlobCrypto, Sealer } from '../core/ports/vault';
import { ok } from '../core/result';
import { isSame } from './backend';
import type { BlobBackend } from './blobBackend';
import { createBlobStore } from './blobs';

/** What is kept: by the blob's opaque name as text, then by index. */
export type KeptBlobs = Map<string, Map<number, Bytes>>;

/** `kept`: handed in to outlive one store. */
export function createMemoryBlobBackend(kept: KeptBlobs = new Map()): BlobBackend {
  const recordsOf = (name: Bytes) => kept.get(name.join()) ?? new Map<number, Bytes>();

  return {
    read: async (name, index) => ok(recordsOf(name).get(index)?.slice() ?? null),

    async write(name, { from, chunks, manifest }) {
      const records = recordsOf(name);
      for (const index of records.keys()) if (index >= from) records.delete(index);
      for (const [at, chunk] of chunks.entries()) records.set(from + at, chunk.slice());
      if (manifest) records.set(0, manifest.slice());
      kept.set(name.join(), records);
      return ok(undefined);
    },

    async replaceManifest(name, before, after) {
      const records = recordsOf(name);
      if (isSame(records.get(0), before)) records.set(0, after.slice());
      return ok(undefined);
    },

    async remove(name) {
      kept.delete(name.join());
      return ok(undefined);
    },

    names: async () => ok([...kept.keys()].map((name) => Uint8Array.from(name.split(','), Number))),
  };
}

export function createMemoryBlobStore(crypto: { sealer: Sealer; blobs: BlobCrypto }): BlobStore {
  return createBlobStore({ backend: createMemoryBlobBackend(), ...crypto });
}
