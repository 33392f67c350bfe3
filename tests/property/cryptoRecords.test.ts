import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import type { RecordKind, RecordPlace } from '../../src/core/ports/vault';
import { createRecords, createSealer, recordKeyOf } from '../../src/crypto/records';
import { loadSodium } from '../../src/crypto/sodium';

const sodium = await loadSodium();
const vaultId = sodium.random(16);
const vaultKey = sodium.random(32);
const indexKey = sodium.random(32);

/** A sealer whose newest key has this epoch, and which knows the earlier ones named. */
const sealerOf = (id: Bytes, key: Bytes, epoch = 0, older: readonly number[] = []) => {
  const keys = {
    newest: recordKeyOf(sodium, id, key, epoch),
    older: older.map((one) => recordKeyOf(sodium, id, key, one)),
  };
  return createSealer(
    sodium,
    createRecords(sodium, id, () => keys),
    indexKey,
  );
};
const sealer = sealerOf(vaultId, vaultKey);
const unreadable = { ok: false, error: { type: 'Unreadable' } };
const kinds: readonly RecordKind[] = ['update', 'snapshot', 'head', 'blob'];

const copy = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);
const plain = fc.uint8Array({ maxLength: 700 }).map(copy);
const place: fc.Arbitrary<RecordPlace> = fc.record(
  {
    book: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(copy),
    kind: fc.constantFrom(...kinds),
    seq: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
    part: fc.nat({ max: 2 ** 32 - 1 }),
  },
  { requiredKeys: ['book', 'kind', 'seq'] },
);
const batch = fc.array(fc.record({ place, plain }), { minLength: 1, maxLength: 6 });
type Entry = { readonly place: RecordPlace; readonly plain: Bytes };

const sealAll = async (entries: readonly Entry[]) => {
  const sealed = await sealer.seal(entries);
  return entries.map((entry, i) => ({ place: entry.place, sealed: sealed[i] as Bytes }));
};

const flipBit = (bytes: Bytes, at: number): Bytes => {
  const bit = at % (bytes.length * 8);
  const altered = bytes.slice();
  altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
  return altered;
};

test('what was sealed opens in its place', async () => {
  await fc.assert(
    fc.asyncProperty(batch, async (entries) => {
      expect(await sealer.open(await sealAll(entries))).toEqual(
        entries.map((entry) => ({ ok: true, value: entry.plain })),
      );
    }),
  );
});

test('a flipped bit makes one record unreadable and costs no neighbour', async () => {
  await fc.assert(
    fc.asyncProperty(batch, fc.nat(), fc.nat(), async (entries, which, bit) => {
      const records = await sealAll(entries);
      const hit = which % records.length;
      const altered = records.map((record, i) =>
        i === hit ? { ...record, sealed: flipBit(record.sealed, bit) } : record,
      );
      expect(await sealer.open(altered)).toEqual(
        entries.map((entry, i) => (i === hit ? unreadable : { ok: true, value: entry.plain })),
      );
    }),
    { numRuns: 300 },
  );
});

test('every single bit and every truncation of one record', async () => {
  const here: RecordPlace = { book: sodium.random(16), kind: 'update', seq: 7 };
  const [sealed] = (await sealer.seal([{ place: here, plain: Uint8Array.of(1, 2, 3) }])) as [Bytes];
  const altered = [
    ...Array.from({ length: sealed.length * 8 }, (_, bit) => flipBit(sealed, bit)),
    ...Array.from({ length: sealed.length }, (_, length) => sealed.slice(0, length)),
    new Uint8Array([...sealed, 0]),
  ];
  const results = await sealer.open(altered.map((bytes) => ({ place: here, sealed: bytes })));
  expect(results.every((result) => !result.ok && result.error.type === 'Unreadable')).toBe(true);
});

const withoutPart = ({ book, kind, seq }: RecordPlace): RecordPlace => ({ book, kind, seq });

test('a record opens nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(place, place, plain, async (here, there, body) => {
      const [sealed] = (await sealer.seal([{ place: here, plain: body }])) as [Bytes];
      const elsewhere: RecordPlace[] = [
        { ...here, seq: here.seq === 0 ? 1 : here.seq - 1 },
        { ...here, book: flipBit(here.book, there.seq) },
        ...kinds.filter((kind) => kind !== here.kind).map((kind) => ({ ...here, kind })),
        ...[NaN, -1, 0.5, 2 ** 60].map((seq) => ({ ...here, seq })),
        ...[NaN, -1, 0.5, 2 ** 32, here.part === 3 ? 4 : 3].map((part) => ({ ...here, part })),
        here.part === undefined ? { ...here, part: 0 } : withoutPart(here),
      ];
      const results = await sealer.open(elsewhere.map((other) => ({ place: other, sealed })));
      expect(results).toEqual(elsewhere.map(() => unreadable));
      for (const other of [
        sealerOf(sodium.random(16), vaultKey),
        sealerOf(vaultId, sodium.random(32)),
      ]) {
        expect(await other.open([{ place: here, sealed }])).toEqual([unreadable]);
      }
    }),
  );
});

test('two swapped records are both unreadable', async () => {
  await fc.assert(
    fc.asyncProperty(place, plain, plain, async (here, a, b) => {
      const next = { ...here, seq: here.seq === 0 ? 1 : here.seq - 1 };
      const [first, second] = await sealAll([
        { place: here, plain: a },
        { place: next, plain: b },
      ]);
      const swapped = [
        { place: here, sealed: second?.sealed as Bytes },
        { place: next, sealed: first?.sealed as Bytes },
      ];
      expect(await sealer.open(swapped)).toEqual([unreadable, unreadable]);
    }),
  );
});

test('arbitrary bytes never open and never throw', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.uint8Array({ maxLength: 400 }), async (here, garbage) => {
      expect(await sealer.open([{ place: here, sealed: copy(garbage) }])).toEqual([unreadable]);
    }),
  );
});

test.each([
  { seq: -1 },
  { seq: 0.5 },
  { seq: 2 ** 60 },
  { seq: 1, part: -1 },
  { seq: 1, part: 2 ** 32 },
  { seq: 1, part: NaN },
])('there is no place like %j to seal for', async (position) => {
  const nowhere = { book: sodium.random(16), kind: 'snapshot', ...position } as const;
  await expect(sealer.seal([{ place: nowhere, plain: new Uint8Array(1) }])).rejects.toThrow(
    RangeError,
  );
});

test('a record bears the newest epoch, and opens as long as the key of its epoch is known', async () => {
  const epochs = fc.uniqueArray(fc.nat({ max: 2 ** 32 - 1 }), { minLength: 3, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(epochs, batch, async ([first = 0, next = 1, ...rest], entries) => {
      const before = sealerOf(vaultId, vaultKey, first, rest);
      const after = sealerOf(vaultId, vaultKey, next, [...rest, first]);
      const stranger = sealerOf(vaultId, vaultKey, next, rest);
      const sealed = await before.seal(entries);
      const records = entries.map((entry, i) => ({
        place: entry.place,
        sealed: sealed[i] as Bytes,
      }));
      for (const record of records) {
        expect(new DataView(record.sealed.buffer).getUint32(1)).toBe(first);
      }
      const opened = entries.map((entry) => ({ ok: true, value: entry.plain }));
      expect(await after.open(records)).toEqual(opened);
      expect(await stranger.open(records)).toEqual(entries.map(() => unreadable));
    }),
  );
});

test('renewing brings every record that opens to the newest epoch, and leaves the rest alone', async () => {
  await fc.assert(
    fc.asyncProperty(batch, batch, fc.nat(), async (old, young, bit) => {
      const before = sealerOf(vaultId, vaultKey, 1);
      const after = sealerOf(vaultId, vaultKey, 2, [1]);
      const onlyNew = sealerOf(vaultId, vaultKey, 2);
      const zip = (entries: readonly Entry[], sealed: readonly (Bytes | null)[]) =>
        entries.map(({ place: where }, i) => ({ place: where, sealed: sealed[i] as Bytes }));
      const oldRecords = zip(old, await before.seal(old));
      const youngRecords = zip(young, await after.seal(young));
      const broken = oldRecords.map((record) => ({
        ...record,
        sealed: flipBit(record.sealed, bit),
      }));
      const renewed = await after.renew([...oldRecords, ...youngRecords, ...broken]);
      expect(renewed.slice(old.length)).toEqual([...young, ...broken].map(() => null));
      expect(await onlyNew.open(zip(old, renewed))).toEqual(
        old.map((entry) => ({ ok: true, value: entry.plain })),
      );
      expect(await onlyNew.open(oldRecords)).toEqual(old.map(() => unreadable));
    }),
  );
});

test('a name depends on the book and the index key, and does not show the book', async () => {
  const name = await sealer.nameOf('private');
  expect(name).toHaveLength(16);
  expect(await sealerOf(vaultId, sodium.random(32), 9).nameOf('private')).toEqual(name);
  expect(await sealer.nameOf('shared')).not.toEqual(name);
  const records = createRecords(sodium, vaultId, () => ({
    newest: recordKeyOf(sodium, vaultId, vaultKey, 0),
    older: [],
  }));
  const other = createSealer(sodium, records, sodium.random(32));
  expect(await other.nameOf('private')).not.toEqual(name);
  expect(Buffer.from(name).includes('priv')).toBe(false);
});

test('the same edit sealed twice shares no bytes but the head, and short edits weigh the same', async () => {
  const here: RecordPlace = { book: sodium.random(16), kind: 'update', seq: 1 };
  const [a, b, short] = (await sealer.seal([
    { place: here, plain: new Uint8Array(200) },
    { place: here, plain: new Uint8Array(200) },
    { place: here, plain: new Uint8Array(1) },
  ])) as [Bytes, Bytes, Bytes];
  expect(a.slice(5)).not.toEqual(b.slice(5));
  expect(short).toHaveLength(a.length);
});

const repeat = (bytes: Uint8Array, times: number): Bytes =>
  Uint8Array.from({ length: bytes.length * times }, (_, at) => bytes[at % bytes.length] ?? 0);

/** Long enough to be packed: some become shorter by it, some do not. */
const long = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => repeat(bytes, 1_100)),
  fc.integer({ min: 1_000, max: 2_000 }).map((length) => sodium.random(length)),
);

test('what is long opens in its place, also after a renewal, and whole or not at all', async () => {
  const after = sealerOf(vaultId, vaultKey, 1, [0]);
  await fc.assert(
    fc.asyncProperty(place, long, fc.nat(), async (here, body, bit) => {
      const [record] = (await sealer.seal([{ place: here, plain: body }])) as [Bytes];
      const [renewed] = (await after.renew([{ place: here, sealed: record }])) as [Bytes];
      const opened = await after.open(
        [record, renewed, flipBit(record, bit)].map((sealed) => ({ place: here, sealed })),
      );
      const whole = { ok: true, value: body };
      expect(opened).toEqual([whole, whole, unreadable]);
    }),
    { numRuns: 30 },
  );
});

test('what is long is packed where that makes it shorter, and its form is sealed with it', async () => {
  const here: RecordPlace = { book: sodium.random(16), kind: 'snapshot', seq: 1, part: 0 };
  const text = repeat(new TextEncoder().encode('warm light and the blanket '), 200);
  const [short, packed, random] = (await sealer.seal([
    { place: here, plain: text.slice(0, 1_000) },
    { place: here, plain: text },
    { place: here, plain: sodium.random(5_000) },
  ])) as [Bytes, Bytes, Bytes];
  expect([short[0], packed[0], random[0]]).toEqual([1, 2, 1]);
  expect(packed.length).toBeLessThan(short.length);
  for (const [record, form] of [
    [short, 2],
    [packed, 1],
    [packed, 3],
  ] as const) {
    const altered = record.slice();
    altered[0] = form;
    expect(await sealer.open([{ place: here, sealed: altered }])).toEqual([unreadable]);
  }
});
