import type { Bytes } from '../core/bytes';
import type { OpenError } from '../core/errors';
import { paddedLength } from '../core/padme';
import { blobChunkBytes, type BlobCrypto, type RecordPlace } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import { decodeManifest, encodeManifest, type Manifest, type Segment } from './blobManifest';
import { domain } from './kdf';
import type { Sodium, StreamState } from './sodium';
import { createStreams } from './streams';
import { concat, u64 } from './wire';

/** Seals and opens a manifest for its place. */
export interface ManifestSeal {
  seal(place: RecordPlace, plain: Bytes): Bytes;
  open(place: RecordPlace, record: Bytes): Result<Bytes, OpenError>;
}

interface BlobStream {
  readonly name: Bytes;
  manifest: Manifest;
  /** The next chunk, counted from 1 as in the store. */
  next: number;
  state: StreamState;
  /** `ready`: chunks are pushed. `over`: the last chunk has come. */
  phase: 'reading' | 'writing' | 'over';
}

const unreadable = err<OpenError>({ type: 'Unreadable' });

const placeOf = (name: Bytes): RecordPlace => ({ book: name, kind: 'blob', seq: 0 });

/** Bytes in the chunks before this one. */
const bytesBefore = (chunk: number): number => (chunk - 1) * blobChunkBytes;

/** The bytes before `end`, which may lie outside. */
const cutAt = (bytes: Bytes, end: number): Bytes =>
  end >= bytes.length ? bytes : bytes.slice(0, Math.max(0, end));

/**
 * Large files, each under a random key of its own. Going on with a blob that was left begins a secretstream of its own:
 * in the old one another chunk may have been sealed at this place that never reached the disk, and two chunks under one
 * nonce would give both away.
 */
export const createBlobCrypto = (sodium: Sodium, records: ManifestSeal): BlobCrypto => {
  const streams = createStreams<BlobStream>(({ state }) => sodium.stream.end(state));

  const sealManifest = ({ name, manifest }: BlobStream): Bytes =>
    records.seal(placeOf(name), encodeManifest(manifest));

  const adFor = ({ name, next }: BlobStream): Bytes =>
    concat(domain('blob/chunk'), name, u64(next));

  const writing = (id: number): BlobStream => {
    const stream = streams.get(id);
    if (stream.phase !== 'writing') throw new Error('This stream is read');
    return stream;
  };

  const push = (stream: BlobStream, plain: Bytes, last: boolean): Bytes => {
    const sealed = sodium.stream.push(stream.state, plain, adFor(stream), last);
    stream.next += 1;
    return sealed;
  };

  /** Where a resumption begins, its own secretstream goes on. */
  const enterSegment = (stream: BlobStream): void => {
    const { key, segments } = stream.manifest;
    const segment = segments.find(({ from }) => from === stream.next && from > 1);
    if (!segment) return;
    sodium.stream.end(stream.state);
    stream.state = sodium.stream.open(key, segment.header);
  };

  return {
    async begin(name) {
      const key = sodium.random(32);
      const { state, header } = sodium.stream.seal(key);
      const manifest = { key, length: null, segments: [{ from: 1, header }] };
      const stream: BlobStream = { name, manifest, next: 1, state, phase: 'writing' };
      return { stream: streams.add(stream), manifest: sealManifest(stream) };
    },

    async reopen(name, sealed) {
      const body = records.open(placeOf(name), sealed);
      const manifest = body.ok ? decodeManifest(body.value) : null;
      if (!manifest) return unreadable;
      const { header } = manifest.segments[0] as Segment;
      const state = sodium.stream.open(manifest.key, header);
      const stream = streams.add({ name, manifest, next: 1, state, phase: 'reading' });
      return ok({ stream, length: manifest.length });
    },

    async pull(id, sealed) {
      const stream = streams.get(id);
      if (stream.phase !== 'reading') return unreadable;
      enterSegment(stream);
      const pulled = sodium.stream.pull(stream.state, sealed, adFor(stream));
      if (!pulled) return unreadable;
      const { length } = stream.manifest;
      const before = bytesBefore(stream.next);
      const end = before + pulled.plain.length;
      // The end of a blob is written together with the manifest that says how long it is.
      if (pulled.last ? length === null || end < length : pulled.plain.length !== blobChunkBytes) {
        return unreadable;
      }
      stream.next += 1;
      if (pulled.last) stream.phase = 'over';
      const plain = length === null ? pulled.plain : cutAt(pulled.plain, length - before);
      return ok({ plain, last: pulled.last });
    },

    async resume(id) {
      const stream = streams.get(id);
      const { key, length, segments } = stream.manifest;
      if (stream.phase !== 'reading' || length !== null) throw new Error('This blob is whole');
      const { state, header } = sodium.stream.seal(key);
      sodium.stream.end(stream.state);
      stream.state = state;
      stream.manifest = {
        key,
        length,
        segments: [
          ...segments.filter(({ from }) => from < stream.next),
          { from: stream.next, header },
        ],
      };
      stream.phase = 'writing';
      return sealManifest(stream);
    },

    async push(id, plain) {
      if (plain.length !== blobChunkBytes) throw new Error('A chunk is full, or the last one');
      return push(writing(id), plain, false);
    },

    async finish(id, rest) {
      if (rest.length >= blobChunkBytes) throw new Error('A full chunk is not the rest');
      const stream = writing(id);
      const before = bytesBefore(stream.next);
      const length = before + rest.length;
      const padded = new Uint8Array(paddedLength(length) - before);
      padded.set(rest);
      const count = Math.max(1, Math.ceil(padded.length / blobChunkBytes));
      const chunks = Array.from({ length: count }, (_, i) =>
        push(stream, padded.slice(bytesBefore(i + 1), bytesBefore(i + 2)), i === count - 1),
      );
      stream.manifest = { ...stream.manifest, length };
      const manifest = sealManifest(stream);
      streams.end(id);
      return { chunks, manifest };
    },

    async end(id) {
      streams.end(id);
    },
  };
};
