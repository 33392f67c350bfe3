import type { Bytes } from '../core/bytes';
import type { OpenError, StorageError } from '../core/errors';
import type { BlobStore, BlobWriter } from '../core/ports/storage';
import type { BlobCrypto, Sealer } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import type { BlobBackend } from './blobBackend';
import { createBlobWriter } from './blobWriter';
import type { Connection } from './connection';
import { createIdbBlobBackend } from './idbBlobs';

interface Parts {
  readonly backend: BlobBackend;
  readonly sealer: Sealer;
  readonly blobs: BlobCrypto;
}

type AnyError = StorageError | OpenError;

/** Where writing begins. */
interface Start {
  /** Chunks that lie there already. */
  readonly kept: number;
  readonly stream: number;
  readonly manifest: Bytes;
}

const unreadable = err<OpenError>({ type: 'Unreadable' });
const nothing: Bytes = new Uint8Array();

/**
 * Sealed large files, a chunk at a time. A blob has one writer at a time, is not removed while it is written, and never
 * written again once it is whole: all three are mistakes of the caller, and throw.
 */
export function createBlobStore({ backend, sealer, blobs }: Parts): BlobStore {
  const beingWritten = new Set<string>();
  const nameOf = (id: string): Promise<Bytes> => sealer.nameOf(`blob/${id}`);

  /** How many chunks open, from the first on. The stream then stands behind them. */
  async function pullKept(name: Bytes, stream: number): Promise<Result<number, StorageError>> {
    for (let kept = 0; ; kept += 1) {
      const sealed = await backend.read(name, kept + 1);
      if (!sealed.ok) return sealed;
      const pulled = sealed.value && (await blobs.pull(stream, sealed.value));
      if (!pulled?.ok) return ok(kept);
    }
  }

  async function begin(name: Bytes): Promise<Start> {
    return { kept: 0, ...(await blobs.begin(name)) };
  }

  async function resume(name: Bytes, sealed: Bytes): Promise<Result<Start, AnyError>> {
    const reopened = await blobs.reopen(name, sealed);
    if (!reopened.ok) return reopened;
    const { stream, length } = reopened.value;
    const kept = length === null ? await pullKept(name, stream) : null;
    if (!kept?.ok) await blobs.end(stream);
    if (!kept) throw new Error('A whole blob is not written again');
    if (!kept.ok) return kept;
    return ok({ kept: kept.value, stream, manifest: await blobs.resume(stream) });
  }

  async function openWriter(name: Bytes, ended: () => void): Promise<Result<BlobWriter, AnyError>> {
    const found = await backend.read(name, 0);
    if (!found.ok) return found;
    const start = found.value ? await resume(name, found.value) : ok(await begin(name));
    if (!start.ok) return start;
    const { kept, stream, manifest } = start.value;
    const stored = await backend.write(name, { from: kept + 1, chunks: [], manifest });
    if (!stored.ok) {
      await blobs.end(stream);
      return stored;
    }
    return ok(createBlobWriter({ backend, blobs }, { name, stream, kept, ended }));
  }

  /** The stream of a blob that is whole. */
  async function openWhole(
    name: Bytes,
  ): Promise<Result<{ stream: number; length: number } | null, AnyError>> {
    const found = await backend.read(name, 0);
    if (!found.ok) return found;
    const reopened = found.value && (await blobs.reopen(name, found.value));
    if (!reopened) return ok(null);
    if (!reopened.ok) return reopened;
    const { stream, length } = reopened.value;
    if (length !== null) return ok({ stream, length });
    await blobs.end(stream);
    return ok(null);
  }

  async function renewManifest(name: Bytes): Promise<Result<void, StorageError>> {
    const before = await backend.read(name, 0);
    if (!before.ok) return before;
    if (!before.value) return ok(undefined);
    const place = { book: name, kind: 'blob', seq: 0 } as const;
    const [after] = await sealer.renew([{ place, sealed: before.value }]);
    return after ? backend.replaceManifest(name, before.value, after) : ok(undefined);
  }

  return {
    async write(id) {
      if (beingWritten.has(id)) throw new Error('This blob is being written');
      beingWritten.add(id);
      const ended = () => beingWritten.delete(id);
      let writer: Result<BlobWriter, AnyError> | undefined;
      try {
        writer = await openWriter(await nameOf(id), ended);
        return writer;
      } finally {
        if (!writer?.ok) ended();
      }
    },

    async *read(id) {
      const name = await nameOf(id);
      const whole = await openWhole(name);
      if (!whole.ok || !whole.value) {
        yield whole.ok ? unreadable : whole;
        return;
      }
      const { stream } = whole.value;
      try {
        for (let index = 1; ; index += 1) {
          const sealed = await backend.read(name, index);
          const pulled = sealed.ok ? await blobs.pull(stream, sealed.value ?? nothing) : sealed;
          if (!pulled.ok) yield pulled;
          else if (pulled.value.plain.length > 0) yield ok(pulled.value.plain);
          if (!pulled.ok || pulled.value.last) return;
        }
      } finally {
        await blobs.end(stream);
      }
    },

    async lengthOf(id) {
      const whole = await openWhole(await nameOf(id));
      if (!whole.ok) return whole.error.type === 'Unreadable' ? ok(null) : err(whole.error);
      if (whole.value) await blobs.end(whole.value.stream);
      return ok(whole.value?.length ?? null);
    },

    async remove(id) {
      if (beingWritten.has(id)) throw new Error('This blob is being written');
      return backend.remove(await nameOf(id));
    },

    async renew() {
      const names = await backend.names();
      if (!names.ok) return names;
      for (const name of names.value) {
        const renewed = await renewManifest(name);
        if (!renewed.ok) return renewed;
      }
      return ok(undefined);
    },
  };
}

/** Blobs in IndexedDB. */
export function createIdbBlobStore(
  connection: Connection,
  crypto: { sealer: Sealer; blobs: BlobCrypto },
): BlobStore {
  return createBlobStore({ backend: createIdbBlobBackend(connection), ...crypto });
}
