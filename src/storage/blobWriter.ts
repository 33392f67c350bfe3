import type { Bytes } from '../core/bytes';
import type { StorageError } from '../core/errors';
import { type BlobWriter } from '../core/ports/storage';
import { blobChunkBytes, type BlobCrypto } from '../core/ports/vault';
import { ok, type Result } from '../core/result';
import type { BlobBackend, BlobChange } from './blobBackend';
import { createQueue } from './queue';

type Outcome = Result<void, StorageError>;

/**
 * Goes on behind the `kept` chunks of a blob; `stream` stands there. After an error the writer is of no more use, since
 * nobody knows what was kept: every later call gives the same error, and writing begins anew with the store.
 * `ended` is called once.
 */
export function createBlobWriter(
  { backend, blobs }: { backend: BlobBackend; blobs: BlobCrypto },
  { name, stream, kept, ended }: { name: Bytes; stream: number; kept: number; ended: () => void },
): BlobWriter {
  const inTurn = createQueue();
  const waiting = new Uint8Array(blobChunkBytes);
  let filled = 0;
  let next = kept + 1;
  let failure: Outcome | undefined;
  let isOpen = true;

  async function end(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    waiting.fill(0);
    ended();
    await blobs.end(stream);
  }

  async function store(change: Omit<BlobChange, 'from'>): Promise<Outcome> {
    const stored = await backend.write(name, { from: next, ...change });
    next += change.chunks.length;
    if (!stored.ok) {
      failure = stored;
      await end();
    }
    return stored;
  }

  async function write(bytes: Bytes): Promise<Outcome> {
    for (let at = 0; at < bytes.length;) {
      const taken = bytes.subarray(at, at + blobChunkBytes - filled);
      waiting.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < blobChunkBytes) break;
      filled = 0;
      const stored = await store({ chunks: [await blobs.push(stream, waiting.slice())] });
      if (!stored.ok) return stored;
    }
    return ok(undefined);
  }

  async function finish(): Promise<Outcome> {
    const stored = await store(await blobs.finish(stream, waiting.slice(0, filled)));
    await end();
    return stored;
  }

  const whileOpen = (job: () => Promise<Outcome>): Promise<Outcome> =>
    inTurn(async () => {
      if (failure) return failure;
      if (!isOpen) throw new Error('This writer has been closed');
      return job();
    });

  return {
    at: kept * blobChunkBytes,
    write: (bytes) => whileOpen(() => write(bytes)),
    finish: () => whileOpen(finish),
    close: () => inTurn(end),
  };
}
