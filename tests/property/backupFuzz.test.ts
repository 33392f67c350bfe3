import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import { parseBackupHead, encodeBackupHead } from '../../src/crypto/backupHead';
import { decodeManifest } from '../../src/crypto/blobManifest';
import { blobItem, joined, pack, unpack } from '../helpers/archive';
import { pattern } from '../helpers/blobCrypto';

/** Whatever comes, parsers answer with a typed error or a value: no throw, no hang, nothing beyond what has come. */

const copy = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);
const blobId = 'Aaaaaaaaaaaaaaaaaaaa_-';

const edit = fc.record({ at: fc.nat(), byte: fc.nat(255) });
/** A well-formed beginning with some bytes altered, cut at some place, and perhaps something behind it. */
const nearly = (whole: Bytes): fc.Arbitrary<Bytes> =>
  fc
    .record({
      edits: fc.array(edit, { maxLength: 4 }),
      length: fc.oneof(fc.constant(whole.length), fc.nat(whole.length)),
      more: fc.uint8Array({ maxLength: 12 }),
    })
    .map(({ edits, length, more }) => {
      const altered = whole.slice(0, length);
      for (const { at, byte } of edits) if (length > 0) altered[at % length] = byte;
      return new Uint8Array([...altered, ...more]);
    });
const anything = (whole: Bytes) =>
  fc.oneof({ weight: 4, arbitrary: nearly(whole) }, fc.uint8Array({ maxLength: 300 }).map(copy));

const head = encodeBackupHead({
  id: pattern(16),
  slots: [pattern(112, 1), pattern(106, 2)],
  header: pattern(24, 3),
});

test('heads of backups', () => {
  const ends = new Map<string, number>();
  fc.assert(
    fc.property(anything(head), (bytes) => {
      const parsed = parseBackupHead(bytes);
      const end = parsed.ok ? 'ok' : parsed.error.type;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      if (!parsed.ok) return;
      const { bytes: parts } = parsed.value;
      const isSame = [bytes.slice(0, parts.length), encodeBackupHead(parsed.value)].every(
        (other) => Buffer.compare(other, parts) === 0,
      );
      if (!isSame) throw new Error('A head is what its fields say');
    }),
    { numRuns: 40_000 },
  );
  expect([...ends.keys()].toSorted()).toEqual(['DamagedBackup', 'NewerBackup', 'NotABackup', 'ok']);
});

test('archives', async () => {
  const whole = new Uint8Array(
    Buffer.concat(
      await pack([
        { type: 'about', about: { madeAt: 5, name: 'Ada' } },
        { type: 'book', role: 'private', id: 'private', updates: [pattern(30), pattern(9)] },
        blobItem(blobId, 40, [pattern(40)]),
      ]),
    ),
  );
  const ends = new Map<string, number>();
  fc.assert(
    fc.property(anything(whole), fc.integer({ min: 1, max: 400 }), (bytes, size) => {
      const count = Math.ceil(bytes.length / size);
      const pieces = Array.from({ length: count }, (_, i) => bytes.slice(i * size, (i + 1) * size));
      const { parts, end } = unpack(pieces);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      const held = parts.reduce((sum, part) => {
        if (part.type === 'piece') return sum + part.bytes.length;
        return part.type === 'book'
          ? part.updates.reduce((all, { length }) => all + length, sum)
          : sum;
      }, 0);
      if (held > bytes.length) throw new Error('Nothing comes from nowhere');
    }),
    { numRuns: 60_000 },
  );
  expect([...ends.keys()].toSorted()).toEqual(['DamagedBackup', 'NewerBackup', 'whole']);
});

test('manifests of blobs', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const manifest = decodeManifest(copy(bytes));
      if (manifest) expect(manifest.segments[0]?.from).toBe(1);
    }),
    { numRuns: 10_000 },
  );
});

test('an archive is the same in whatever pieces it comes', async () => {
  const piece = fc.uint8Array({ minLength: 1, maxLength: 50 }).map(copy);
  const items = fc.array(
    fc.oneof(
      fc.record({
        type: fc.constant('book' as const),
        role: fc.constantFrom('private' as const, 'shared' as const, 'journal' as const),
        id: fc.constant('book'),
        updates: fc.array(piece, { maxLength: 4 }),
      }),
      fc.record({ type: fc.constant('blob' as const), pieces: fc.array(piece, { maxLength: 4 }) }),
    ),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(items, fc.integer({ min: 1, max: 300 }), async (given, size) => {
      const packed = await pack([
        { type: 'about', about: { madeAt: 1 } },
        ...given.map((each) => {
          if (each.type === 'book') return each;
          const length = each.pieces.reduce((sum, bytes) => sum + bytes.length, 0);
          return blobItem(blobId, length, each.pieces);
        }),
      ]);
      const whole = new Uint8Array(Buffer.concat(packed));
      const count = Math.ceil(whole.length / size);
      const pieces = Array.from({ length: count }, (_, i) => whole.slice(i * size, (i + 1) * size));
      const { parts, end } = unpack(pieces);
      expect(end).toBe('whole');
      const books = joined(parts).filter((part) => 'updates' in part);
      expect(books).toEqual(given.filter(({ type }) => type === 'book'));
      const contents = joined(parts).flatMap((part) => ('bytes' in part ? [part.bytes] : []));
      expect(contents).toEqual(
        given.flatMap((each) =>
          each.type === 'blob' && each.pieces.length > 0
            ? [new Uint8Array(Buffer.concat(each.pieces))]
            : [],
        ),
      );
    }),
  );
});
