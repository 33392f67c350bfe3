import { afterEach, expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { padme } from '../../../src/core/padme';
import { blobChunkBytes } from '../../../src/core/ports/vault';
import { createBlobCrypto } from '../../../src/crypto/blob';
import { createRecords, recordKeyOf } from '../../../src/crypto/records';
import { loadSodium } from '../../../src/crypto/sodium';
import { concat } from '../../../src/crypto/wire';
import {
  blobsOf,
  openBlob,
  pattern,
  sealBlob,
  writeOn,
  type SealedBlob,
} from '../../helpers/blobCrypto';
import { countStreams } from '../../helpers/countedStreams';
import { flipBit } from '../../helpers/storageWorld';

const { sodium, alive } = countStreams(await loadSodium());
const vaultId = sodium.random(16);
const vaultKey = sodium.random(32);
const blobs = blobsOf(sodium, vaultId, vaultKey);
const name = sodium.random(16);
const unreadable = { ok: false, error: { type: 'Unreadable' } };

afterEach(() => expect(alive()).toBe(0));

const lengthsOf = (chunks: readonly Bytes[]) => chunks.map(({ length }) => length);

test.each([0, 1, 255, 257, blobChunkBytes - 1, blobChunkBytes, blobChunkBytes + 1, 300_000])(
  'a blob of %i bytes comes back, and shows no more than its padded length',
  async (length) => {
    const plain = pattern(length);
    const sealed = await sealBlob(blobs, name, plain);
    const opened = await openBlob(blobs, name, sealed);
    expect(opened.end).toBe('whole');
    expect(Buffer.compare(concat(...opened.pieces), plain)).toBe(0);
    const total = lengthsOf(sealed.chunks).reduce((sum, each) => sum + each - 17, 0);
    expect(total).toBe(padme(Math.max(length, 256)));
    expect(sealed.chunks.slice(0, -1).every((each) => each.length === blobChunkBytes + 17)).toBe(
      true,
    );
  },
);

test('a manifest says how long a whole blob is, and looks the same before', async () => {
  const { stream, manifest: first } = await blobs.begin(name);
  const { manifest: last } = await blobs.finish(stream, pattern(300));
  const lengths = [];
  for (const manifest of [first, last]) {
    const reopened = await blobs.reopen(name, manifest);
    if (!reopened.ok) throw new Error('a manifest opens');
    lengths.push(reopened.value.length);
    await blobs.end(reopened.value.stream);
  }
  expect(lengths).toEqual([null, 300]);
  expect(last).toHaveLength(first.length);
});

/** Three chunks: the smallest blob of which one can be taken, moved or doubled in the middle. */
const plain = pattern(2 * blobChunkBytes + 90);
const whole = await sealBlob(blobs, name, plain);
const other = await sealBlob(blobs, name, plain);
const [first, second, third] = whole.chunks as [Bytes, Bytes, Bytes];

test.each<[string, (chunks: [Bytes, Bytes, Bytes]) => readonly Bytes[], number]>([
  ['cut off after the first chunk', () => [first], 1],
  ['cut off before the last chunk', () => [first, second], 2],
  ['without its first chunk', () => [second, third], 0],
  ['without one in the middle', () => [first, third], 1],
  ['with two swapped', () => [second, first, third], 0],
  ['with one doubled', () => [first, first, second, third], 1],
  ['with a chunk of another blob', () => [first, other.chunks[1] as Bytes, third], 1],
  ['with chunks in the middle cut short', () => [first, second.slice(0, -1), third], 1],
  ['with a chunk of nothing', () => [first, new Uint8Array(), third], 1],
])('a blob %s is unreadable from there on', async (_how, alter, readable) => {
  const opened = await openBlob(blobs, name, { ...whole, chunks: alter([first, second, third]) });
  expect(opened.end).toBe('Unreadable');
  expect(opened.pieces.map(({ length }) => length)).toEqual(
    Array.from({ length: readable }, () => blobChunkBytes),
  );
});

test('nothing follows the last chunk', async () => {
  const reopened = await blobs.reopen(name, whole.manifest);
  if (!reopened.ok) throw new Error('a manifest opens');
  const { stream } = reopened.value;
  for (const chunk of whole.chunks) expect((await blobs.pull(stream, chunk)).ok).toBe(true);
  for (const chunk of whole.chunks) expect(await blobs.pull(stream, chunk)).toEqual(unreadable);
  await blobs.end(stream);
});

test('every flipped bit and every truncation of a chunk: unreadable, without a byte of it', async () => {
  const small = await sealBlob(blobs, name, pattern(40));
  const [chunk] = small.chunks as [Bytes];
  const altered = [
    ...Array.from({ length: 8 * chunk.length }, (_, bit) => flipBit(chunk, bit)),
    ...Array.from({ length: chunk.length }, (_, length) => chunk.slice(0, length)),
    concat(chunk, Uint8Array.of(0)),
  ];
  for (const each of altered) {
    const opened = await openBlob(blobs, name, { ...small, chunks: [each] });
    expect(opened).toEqual({ pieces: [], end: 'Unreadable' });
  }
});

test('every flipped bit and every truncation of a manifest: unreadable', async () => {
  const { manifest } = whole;
  const altered = [
    ...Array.from({ length: 8 * manifest.length }, (_, bit) => flipBit(manifest, bit)),
    ...Array.from({ length: manifest.length }, (_, length) => manifest.slice(0, length)),
  ];
  for (const each of altered) expect(await blobs.reopen(name, each)).toEqual(unreadable);
});

test('a manifest opens under no other name, in no other vault, and as no other record', async () => {
  expect(await blobs.reopen(sodium.random(16), whole.manifest)).toEqual(unreadable);
  const elsewhere = blobsOf(sodium, sodium.random(16), vaultKey);
  expect(await elsewhere.reopen(name, whole.manifest)).toEqual(unreadable);
  const keys = { newest: recordKeyOf(sodium, vaultId, vaultKey, 0), older: [] };
  const records = createRecords(sodium, vaultId, () => keys);
  const head = records.seal({ book: name, kind: 'head', seq: 0 }, new Uint8Array(69));
  expect(await blobs.reopen(name, head)).toEqual(unreadable);
});

test.each([
  ['nothing', 0],
  ['no segment', 41],
  ['half a segment', 60],
  ['a segment that begins with chunk 0', 69],
])('an authentic manifest of the wrong form is unreadable: %s', async (_what, length) => {
  const formless = createBlobCrypto(sodium, {
    seal: (_place, body) => body,
    open: (_place, body) => ({ ok: true, value: body }),
  });
  expect(await formless.reopen(name, new Uint8Array(length))).toEqual(unreadable);
});

/** A blob that was left when these chunks had been kept; the stream stands behind them. */
const leave = async (kept: Bytes) => {
  const { stream, manifest } = await blobs.begin(name);
  const chunks: Bytes[] = [];
  for (let at = 0; at < kept.length; at += blobChunkBytes) {
    chunks.push(await blobs.push(stream, kept.slice(at, at + blobChunkBytes)));
  }
  return { stream, manifest, chunks };
};

const comeBack = async ({ manifest, chunks }: SealedBlob) => {
  const reopened = await blobs.reopen(name, manifest);
  if (!reopened.ok) throw new Error('a manifest opens');
  const { stream, length } = reopened.value;
  expect(length).toBeNull();
  for (const chunk of chunks) expect((await blobs.pull(stream, chunk)).ok).toBe(true);
  return { stream, manifest: await blobs.resume(stream) };
};

test.each([0, 1, 2])('writing goes on behind %i chunks that were kept', async (count) => {
  const left = await leave(plain.slice(0, count * blobChunkBytes));
  await blobs.end(left.stream);
  const again = await comeBack(left);
  const rest = await writeOn(blobs, again.stream, plain.slice(count * blobChunkBytes));
  const opened = await openBlob(blobs, name, { ...rest, chunks: [...left.chunks, ...rest.chunks] });
  expect(opened.end).toBe('whole');
  expect(Buffer.compare(concat(...opened.pieces), plain)).toBe(0);
});

test('a blob may be left many times, also twice at one place', async () => {
  let left: SealedBlob = await leave(plain.slice(0, 0)).then(async ({ stream, ...kept }) => {
    await blobs.end(stream);
    return kept;
  });
  for (const chunk of [0, 1]) {
    for (let times = 0; times < 2; times += 1) {
      const { stream, manifest } = await comeBack(left);
      left = { ...left, manifest };
      if (times === 1) {
        const next = plain.slice(chunk * blobChunkBytes, (chunk + 1) * blobChunkBytes);
        left = { ...left, chunks: [...left.chunks, await blobs.push(stream, next)] };
      }
      await blobs.end(stream);
    }
  }
  const { stream } = await comeBack(left);
  const rest = await writeOn(blobs, stream, plain.slice(2 * blobChunkBytes));
  const opened = await openBlob(blobs, name, { ...rest, chunks: [...left.chunks, ...rest.chunks] });
  expect(opened.end).toBe('whole');
  expect(Buffer.compare(concat(...opened.pieces), plain)).toBe(0);
});

test('a chunk that got lost and the one written in its place share no key stream', async () => {
  const left = await leave(plain.slice(0, blobChunkBytes));
  const [one, two] = [pattern(blobChunkBytes, 1), pattern(blobChunkBytes, 2)];
  const lost = await blobs.push(left.stream, one);
  await blobs.end(left.stream);
  const again = await comeBack(left);
  const written = await blobs.push(again.stream, two);
  const sameStream = one.every(
    (byte, i) =>
      (byte ^ (two[i] as number)) === ((lost[i + 1] as number) ^ (written[i + 1] as number)),
  );
  expect(sameStream).toBe(false);
  const { chunks, manifest } = await blobs.finish(again.stream, new Uint8Array());
  // Neither can what got lost be put back.
  const forged = await openBlob(blobs, name, {
    manifest,
    chunks: [...left.chunks, lost, ...chunks],
  });
  expect(forged).toMatchObject({ end: 'Unreadable', pieces: { length: 1 } });
  const honest = { manifest, chunks: [...left.chunks, written, ...chunks] };
  expect(await openBlob(blobs, name, honest)).toMatchObject({ end: 'whole' });
});

test('an end without its manifest does not count, and writing goes on before it', async () => {
  const { stream, manifest } = await blobs.begin(name);
  const { chunks } = await blobs.finish(stream, pattern(40));
  const reopened = await blobs.reopen(name, manifest);
  if (!reopened.ok) throw new Error('a manifest opens');
  expect(await blobs.pull(reopened.value.stream, chunks[0] as Bytes)).toEqual(unreadable);
  await blobs.resume(reopened.value.stream);
  const again = await writeOn(blobs, reopened.value.stream, pattern(50));
  const opened = await openBlob(blobs, name, again);
  expect(opened).toEqual({ pieces: [pattern(50)], end: 'whole' });
});

test('what is a mistake of the caller throws', async () => {
  const { stream } = await blobs.begin(name);
  await expect(blobs.push(stream, new Uint8Array(5))).rejects.toThrow('full');
  await expect(blobs.finish(stream, new Uint8Array(blobChunkBytes))).rejects.toThrow('rest');
  await expect(blobs.resume(stream)).rejects.toThrow('whole');
  await blobs.end(stream);
  await blobs.end(stream);
  await expect(blobs.push(stream, new Uint8Array(blobChunkBytes))).rejects.toThrow('ended');

  const reopened = await blobs.reopen(name, whole.manifest);
  if (!reopened.ok) throw new Error('a manifest opens');
  const reading = reopened.value.stream;
  await expect(blobs.push(reading, new Uint8Array(blobChunkBytes))).rejects.toThrow('read');
  await expect(blobs.resume(reading)).rejects.toThrow('whole');
  await blobs.end(reading);
});

test('a state that has ended gives its memory back', async () => {
  const real = await loadSodium();
  const key = real.random(32);
  const before = real.stream.seal(key);
  real.stream.end(before.state);
  for (let times = 0; times < 100; times += 1) {
    const { state } = real.stream.seal(key);
    expect(state).toBe(before.state);
    real.stream.end(state);
  }
});
