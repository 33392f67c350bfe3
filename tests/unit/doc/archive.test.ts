import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { padme } from '../../../src/core/padme';
import { backupChunkBytes } from '../../../src/core/ports/vault';
import { createArchiveReader, packArchive, type ArchiveItem } from '../../../src/doc';
import { blobItem, joined, pack, unpack } from '../../helpers/archive';
import { pattern } from '../../helpers/blobCrypto';

const join = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));
const about = { madeAt: 1_700_000_000_000, name: 'Zoë' };
const aboutItem: ArchiveItem = { type: 'about', about };
const bookId = 'Bbbbbbbbbbbbbbbbbbbbbb';
const blobId = 'Aaaaaaaaaaaaaaaaaaaa_-';
const updates = [pattern(70), pattern(70_000, 1), pattern(2, 2)];
const book: ArchiveItem = { type: 'book', role: 'journal', id: bookId, updates };

describe('a packed archive', () => {
  const content = pattern(200_000, 5);

  test('comes back, whatever the pieces in which it arrives', async () => {
    const items = () => [
      aboutItem,
      book,
      blobItem(blobId, content.length, [content.slice(0, 70_001), content.slice(70_001)]),
      { type: 'book', role: 'private', id: 'private', updates: [] } as const,
      blobItem(blobId, 0, []),
    ];
    const expected = [
      aboutItem,
      book,
      { type: 'blob', id: blobId, length: content.length },
      { type: 'piece', bytes: content },
      { type: 'blobEnd', isWhole: true },
      { type: 'book', role: 'private', id: 'private', updates: [] },
      { type: 'blob', id: blobId, length: 0 },
      { type: 'blobEnd', isWhole: true },
    ];
    const whole = join(...(await pack(items())));
    for (const size of [1_009, backupChunkBytes, whole.length]) {
      const count = Math.ceil(whole.length / size);
      const pieces = Array.from({ length: count }, (_, i) => whole.slice(i * size, (i + 1) * size));
      const { parts, end } = unpack(pieces);
      expect(end).toBe('whole');
      expect(isDeepStrictEqual(joined(parts), expected)).toBe(true);
    }
  });

  test.each([0, 1, 255, backupChunkBytes - 200, backupChunkBytes, 3 * backupChunkBytes])(
    'with %i bytes of content: full pieces, then a shorter one; its length is padded',
    async (length) => {
      const pieces = await pack([aboutItem, blobItem(blobId, length, [pattern(length)])]);
      const lengths = pieces.map((piece) => piece.length);
      expect(lengths.slice(0, -1).every((each) => each === backupChunkBytes)).toBe(true);
      expect(lengths.at(-1)).toBeLessThan(backupChunkBytes);
      const total = lengths.reduce((sum, each) => sum + each, 0);
      const items = 9 + (await aboutBytes()) + 9 + 22 + length + 1;
      expect(total).toBe(padme(Math.max(items + 9, 256)));
    },
  );

  test('is never wholly in memory: what is asked for is all that is read ahead', async () => {
    let given = 0;
    const endless: ArchiveItem = {
      type: 'blob',
      id: blobId,
      length: 2 ** 40,
      content: (async function* () {
        for (;;) {
          given += 1_000;
          yield new Uint8Array(1_000);
        }
      })(),
    };
    let taken = 0;
    for await (const piece of packArchive([aboutItem, endless])) {
      taken += piece.length;
      expect(given - taken).toBeLessThan(2 * backupChunkBytes);
      if (taken > 2_000_000) break;
    }
  });

  test('marks a blob that could not be read to its end, and goes on', async () => {
    const pieces = await pack([aboutItem, blobItem(blobId, 100, [pattern(60)]), book]);
    const { parts, end } = unpack(pieces);
    expect(end).toBe('whole');
    expect(joined(parts).slice(1)).toEqual([
      { type: 'blob', id: blobId, length: 100 },
      { type: 'piece', bytes: join(pattern(60), new Uint8Array(40)) },
      { type: 'blobEnd', isWhole: false },
      book,
    ]);
  });

  test.each<[string, readonly ArchiveItem[]]>([
    ['nothing about it', []],
    ['something else first', [book]],
    ['two abouts', [aboutItem, aboutItem]],
    ['more than a blob said', [aboutItem, blobItem(blobId, 5, [pattern(6)])]],
    ['a blob without an id', [aboutItem, blobItem('short', 0, [])]],
    ['a book without an id', [aboutItem, { ...book, id: '' }]],
    [
      'an about beyond measure',
      [{ type: 'about', about: { madeAt: 0, name: 'x'.repeat(70_000) } }],
    ],
    [
      'a book of too many updates',
      [aboutItem, { ...book, updates: Array.from({ length: 65_537 }, () => pattern(2)) }],
    ],
  ])('has no place for %s', async (_what, items) => {
    await expect(pack(items)).rejects.toThrow();
  });
});

const u64 = (value: bigint): Bytes => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value);
  return bytes;
};
const item = (type: number, body: Uint8Array, length = BigInt(body.length)): Bytes =>
  join(Uint8Array.of(type), u64(length), body);
const text = (value: string): Bytes => new TextEncoder().encode(value);
const prefixed = (body: Uint8Array): Bytes =>
  join(Uint8Array.of(0, 0, body.length >> 8, body.length & 255), body);
const aboutBody = (json: string, version = 1) => join(Uint8Array.of(version), text(json));
const start = item(1, aboutBody('{"madeAt":1}'));
const padding = item(0, new Uint8Array(9));
const aboutBytes = async () => aboutBody(JSON.stringify(about)).length;

const read = (...parts: readonly Uint8Array[]) => unpack([join(...parts)]).end;

describe('an archive read', () => {
  test('laid out by hand is read as described', () => {
    const bookBody = join(Uint8Array.of(2), prefixed(text('me')), prefixed(pattern(3)));
    const blobBody = join(text(blobId), pattern(4), Uint8Array.of(1));
    expect(unpack([join(start, item(2, bookBody), item(3, blobBody), padding)])).toEqual({
      end: 'whole',
      parts: [
        { type: 'about', about: { madeAt: 1 } },
        { type: 'book', role: 'shared', id: 'me', updates: [pattern(3)] },
        { type: 'blob', id: blobId, length: 4 },
        { type: 'piece', bytes: pattern(4) },
        { type: 'blobEnd', isWhole: true },
      ],
    });
  });

  test.each([
    ['nothing', []],
    ['no about', [padding]],
    ['a book before about', [item(2, join(Uint8Array.of(1), prefixed(text('b')))), start, padding]],
    ['about twice', [start, start, padding]],
    ['no padding', [start]],
    ['more behind the padding', [start, padding, Uint8Array.of(0)]],
    ['padding that is not empty', [start, item(0, Uint8Array.of(0, 1, 0))]],
    ['an about that is no JSON', [item(1, aboutBody('{')), padding]],
    ['an about of another form', [item(1, aboutBody('{"madeAt":"now"}')), padding]],
    ['an about of version 0', [item(1, aboutBody('{"madeAt":1}', 0)), padding]],
    ['an empty about', [item(1, new Uint8Array()), padding]],
    ['an empty book', [start, item(2, new Uint8Array()), padding]],
    ['a book of role 0', [start, item(2, join(Uint8Array.of(0), prefixed(text('b')))), padding]],
    ['a book without an id', [start, item(2, join(Uint8Array.of(1), prefixed(text('')))), padding]],
    [
      'a book with a strange id',
      [start, item(2, join(Uint8Array.of(1), prefixed(text('../b')))), padding],
    ],
    [
      'an empty update',
      [start, item(2, join(Uint8Array.of(1), prefixed(text('b')), prefixed(text('')))), padding],
    ],
    [
      'an update beyond its book',
      [
        start,
        item(2, join(Uint8Array.of(1), prefixed(text('b')), Uint8Array.of(0, 0, 0, 2, 5))),
        padding,
      ],
    ],
    [
      'half a length',
      [start, item(2, join(Uint8Array.of(1), prefixed(text('b')), Uint8Array.of(0, 0))), padding],
    ],
    ['a blob too short for its id', [start, item(3, text(blobId)), padding]],
    [
      'a blob with a strange id',
      [start, item(3, join(text('/'.repeat(22)), Uint8Array.of(1))), padding],
    ],
    ['a blob with a strange end', [start, item(3, join(text(blobId), Uint8Array.of(2))), padding]],
    ['a length beyond 2^53', [start, item(3, new Uint8Array(30), 2n ** 60n)]],
  ] as const)('with %s is damaged', (_what, parts) => {
    expect(read(...parts)).toBe('DamagedBackup');
  });

  test.each([
    ['an item of a later kind', [start, item(4, new Uint8Array(3)), padding]],
    [
      'a book of a later role',
      [start, item(2, join(Uint8Array.of(4), prefixed(text('b')))), padding],
    ],
    ['an about of a later version', [item(1, aboutBody('{"made":1}', 2)), padding]],
  ] as const)('with %s is newer, and nothing is left out', (_what, parts) => {
    expect(read(...parts)).toBe('NewerBackup');
  });

  test.each([
    ['about', item(1, new Uint8Array(), 65_537n)],
    ['book', join(start, item(2, new Uint8Array(), 2n ** 28n + 1n))],
    ['book id', join(start, item(2, Uint8Array.of(1, 0, 0, 0, 65), 2n ** 28n))],
  ])('refuses a %s beyond measure before any of it comes', (_what, bytes) => {
    expect(createArchiveReader().push(bytes)).toMatchObject({ ok: false });
  });

  test('refuses a book of more updates than any has', () => {
    const tiny = join(...Array.from({ length: 65_537 }, () => prefixed(Uint8Array.of(0))));
    const body = join(Uint8Array.of(1), prefixed(text('b')), tiny);
    expect(read(start, item(2, body), padding)).toBe('DamagedBackup');
  });

  test('cut off anywhere is damaged', async () => {
    const whole = join(...(await pack([aboutItem, { ...book, updates: [pattern(9)] }])));
    for (let length = 0; length < whole.length; length += 1) {
      expect(read(whole.slice(0, length))).toBe('DamagedBackup');
    }
  });

  test('stays damaged', () => {
    const reader = createArchiveReader();
    const damaged = { ok: false, error: { type: 'DamagedBackup' } };
    expect(reader.push(padding)).toEqual(damaged);
    expect(reader.push(start)).toEqual(damaged);
    expect(reader.end()).toEqual(damaged);
  });
});
