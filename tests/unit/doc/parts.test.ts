import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Bytes } from '../../../src/core/bytes';
import {
  createBook,
  encodeParts,
  encodePieces,
  encodeSince,
  encodeUpTo,
  journal,
  loadBook,
  reachOf,
  toPart,
} from '../../../src/doc';
import frozen from '../../vectors/frozen/part-v2.json';

/** One step of a history: a device writes, overwrites or deletes an entry or some text, or hears from another one. */
const step = fc.record({
  device: fc.nat(2),
  act: fc.constantFrom('put', 'put', 'put', 'remove', 'type', 'erase', 'hear'),
  key: fc.nat(6),
  size: fc.nat(120),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const markOf = (count: number) => `<${String(count).padStart(5, '0')}>`;

/** Plays a history; returns the first device's book, and the marks that every text ever written bears. */
const play = (steps: readonly Step[]) => {
  const devices = [createBook(), createBook(), createBook()] as const;
  devices.forEach((book, index) => (book.clientID = index + 1));
  const marks: string[] = [];
  for (const { device, act, key, size } of steps) {
    const book = devices[device] ?? devices[0];
    const [map, text] = [book.getMap('entries'), book.getText('text')];
    const mark = markOf(marks.length);
    if (act === 'put') map.set(`k${key}`, new TextEncoder().encode(mark.repeat(1 + size / 7)));
    if (act === 'remove') map.delete(`k${key}`);
    if (act === 'type') text.insert(Math.min(size, text.length), mark);
    if (act === 'erase' && text.length > 0) {
      const from = size % text.length;
      text.delete(from, Math.min(7, text.length - from));
    }
    if (act === 'put' || act === 'type') marks.push(mark);
    if (act === 'hear') {
      const other = devices[key % 3] ?? devices[0];
      Y.applyUpdate(book, Y.encodeStateAsUpdate(other));
    }
  }
  for (const other of devices.slice(1)) Y.applyUpdate(devices[0], Y.encodeStateAsUpdate(other));
  return { book: devices[0], marks };
};

const latin = new TextDecoder('latin1');

/** What two books that agree in everything have in common. */
const essence = (book: Y.Doc) => ({
  reach: [...reachOf(book)].toSorted(([a], [b]) => a - b),
  entries: Object.fromEntries(
    [...book.getMap<Uint8Array>('entries').entries()].map(([key, value]) => [
      key,
      latin.decode(value),
    ]),
  ),
  text: book.getText('text').toJSON(),
  deleted: [...Y.createDeleteSetFromStructStore(book.store).clients]
    .toSorted(([a], [b]) => a - b)
    .map(([client, runs]) => [client, runs.map(({ clock, len }) => [clock, len])]),
  waits: book.store.pendingStructs !== null || book.store.pendingDs !== null,
});

const apply = (parts: readonly Uint8Array[]) => {
  const book = createBook();
  for (const part of parts) Y.applyUpdate(book, part);
  return book;
};

const history = fc.array(step, { minLength: 1, maxLength: 80 });

describe('a book in parts', () => {
  it('is the same book, whatever its history and however small the parts', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 2_000 }), (steps, partBytes) => {
        const { book } = play(steps);
        const parts = encodeParts(book, partBytes);
        const again = apply(parts);
        expect(essence(again)).toEqual(essence(book));
        expect(Y.encodeStateAsUpdate(again)).toEqual(
          Y.encodeStateAsUpdate(apply([...parts].toReversed())),
        );
      }),
    );
  });

  it('may come in any order, and twice', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.nat(1_000), { minLength: 1, maxLength: 50 }),
        (steps, shuffle) => {
          const { book } = play(steps);
          const parts = encodeParts(book, 100);
          const mixed = [...parts, ...parts]
            .map((part, index) => ({ part, at: (shuffle[index % shuffle.length] ?? 0) % 97 }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ part }) => part);
          expect(essence(apply(mixed))).toEqual(essence(book));
        },
      ),
    );
  });

  it('comes in an order in which no part waits for a later one', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { book } = play(steps);
        const again = createBook();
        for (const part of encodeParts(book, 40)) {
          Y.applyUpdate(again, part);
          expect(again.store.pendingStructs).toBeNull();
        }
      }),
    );
  });

  it('holds no deleted text', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 500 }), (steps, partBytes) => {
        const { book, marks } = play(steps);
        const { entries, text } = essence(book);
        const alive = Object.values(entries).join('') + text;
        const lies = encodeParts(book, partBytes)
          .map((part) => latin.decode(part))
          .join('');
        for (const mark of marks) {
          // Text that was cut in the middle of a mark has not wholly gone.
          if (!alive.includes(mark)) expect(lies).not.toContain(mark);
        }
      }),
    );
  });

  it('keeps to the size that was asked for, but for single entries that are larger', () => {
    const book = createBook();
    const map = book.getMap('entries');
    for (let index = 0; index < 500; index += 1) map.set(`k${index}`, new Uint8Array(100));
    map.set('large', new Uint8Array(10_000));
    const sizes = encodeParts(book, 2_000).map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(25);
    expect(sizes.filter((size) => size > 2_020)).toEqual([expect.any(Number)]);
  });

  it('of an empty book is one that changes nothing', () => {
    expect(essence(apply(encodeParts(createBook())))).toEqual(essence(createBook()));
  });

  it('takes in what is written, merged and deleted between two parts', () => {
    fc.assert(
      fc.property(
        history,
        history,
        fc.integer({ min: 20, max: 300 }),
        (before, after, partBytes) => {
          const { book } = play(before);
          const { book: other } = play(after);
          const reach = reachOf(book);
          const parts: Uint8Array[] = [];
          for (const part of encodeUpTo(book, reach, partBytes)) {
            parts.push(part);
            if (parts.length === 1) {
              const text = book.getText('text');
              text.delete(0, text.length);
              book.getMap('entries').forEach((_, key) => book.getMap('entries').delete(key));
              book
                .getMap('entries')
                .set('late', new TextEncoder().encode(other.getText('text').toJSON()));
            }
          }
          parts.push(encodeSince(book, reach));
          expect(essence(apply(parts))).toEqual(essence(book));
        },
      ),
    );
  });

  it('gives a reader in pieces whatever is missing, wherever it stands and however often it is cut off', () => {
    fc.assert(
      fc.property(
        history,
        history,
        fc.integer({ min: 20, max: 300 }),
        fc.array(fc.nat(5), { maxLength: 6 }),
        (before, after, pieceBytes, cuts) => {
          const { book } = play(before);
          const { book: later } = play([...before, ...after]);
          Y.applyUpdate(later, Y.encodeStateAsUpdate(book));
          const reader = apply([Y.encodeStateAsUpdate(book)]);
          const reach = () => Y.encodeStateVector(reader) as Uint8Array<ArrayBuffer>;
          for (const cut of [...cuts, Infinity]) {
            let taken = 0;
            let part = 0;
            for (const piece of encodePieces(later, reach(), pieceBytes)) {
              if (taken >= cut) break;
              Y.applyUpdate(reader, piece.update);
              // Nothing waits: whoever is cut off here has all that was sent.
              expect(reader.store.pendingStructs).toBe(null);
              expect(piece.part).toBeGreaterThanOrEqual(part);
              ({ part } = piece);
              taken += 1;
            }
            if (cut === Infinity) expect(part).toBe(1);
          }
          expect(essence(reader)).toEqual(essence(later));
        },
      ),
    );
  });

  it('gives in pieces also what is written while they are sent', () => {
    const book = createBook();
    const put = (at: number) => book.getMap('entries').set(`k${at}`, new Uint8Array(100));
    for (let at = 0; at < 20; at += 1) put(at);
    const reader = createBook();
    let at = 20;
    for (const { update } of encodePieces(book, new Uint8Array([0]), 500)) {
      Y.applyUpdate(reader, update);
      if (at < 40) put((at += 1));
    }
    expect(essence(reader)).toEqual(essence(book));
  });

  it('gives no pieces to who cannot say where they stand', () => {
    expect([...encodePieces(createBook(), new Uint8Array([255]))]).toEqual([]);
  });

  it('goes on in the middle of a struct that has grown between two parts', () => {
    const book = createBook();
    const list = book.getArray('list');
    for (const text of ['one', 'two', 'three']) list.push([new TextEncoder().encode(text)]);
    const reach = reachOf(book);
    const parts: Uint8Array[] = [];
    for (const part of encodeUpTo(book, reach, 1)) {
      parts.push(part);
      // What was three structs is one when it is deleted, and two of them have been encoded.
      if (parts.length === 1) list.delete(0, list.length);
    }
    expect(parts).toHaveLength(3);
    const again = apply([...parts, encodeSince(book, reach)]);
    expect(again.getArray('list')).toHaveLength(0);
    expect(essence(again)).toEqual(essence(book));
  });

  it('keeps what waits for an update that has not come yet', () => {
    const source = createBook();
    const updates: Uint8Array[] = [];
    source.on('update', (update: Uint8Array) => updates.push(update));
    for (const key of ['a', 'b', 'c']) source.getMap('entries').set(key, new Uint8Array(1));
    const [first, second, third] = updates;
    if (!first || !second || !third) throw new Error('Three updates');
    const again = apply([...encodeParts(apply([first, third])), second]);
    expect(essence(again)).toEqual(essence(source));
  });

  describe('as it lies in a snapshot', () => {
    it('is the same book, also beside parts of an earlier version', () => {
      fc.assert(
        fc.property(
          history,
          fc.integer({ min: 1, max: 2_000 }),
          fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
          (steps, partBytes, isNew) => {
            const { book } = play(steps);
            const parts = encodeParts(book, partBytes).map((part, at) =>
              isNew[at % isNew.length] ? toPart(part) : part,
            );
            const again = createBook();
            expect(loadBook(again, parts)).toBe(0);
            expect(essence(again)).toEqual(essence(book));
          },
        ),
      );
    });

    it('keeps what waits for an update that has not come yet', () => {
      const source = createBook();
      const updates: Bytes[] = [];
      source.on('update', (update: Uint8Array) => updates.push(update as Bytes));
      for (const key of ['a', 'b', 'c']) source.getMap('entries').set(key, new Uint8Array(1));
      const [first, second, third] = updates;
      if (!first || !second || !third) throw new Error('Three updates');
      const again = createBook();
      const parts = encodeParts(apply([first, third])).map(toPart);
      expect(loadBook(again, [...parts, second])).toBe(0);
      expect(essence(again)).toEqual(essence(source));
    });

    it('holds no deleted text', () => {
      fc.assert(
        fc.property(history, (steps) => {
          // V2 keeps all text together, so that one that was merely cut in two may stand there whole.
          const { book, marks } = play(steps.filter(({ act }) => act !== 'type'));
          const alive = Object.values(essence(book).entries).join('');
          const lies = encodeParts(book).map((part) => latin.decode(toPart(part)));
          for (const mark of marks) {
            if (!alive.includes(mark)) expect(lies.join('')).not.toContain(mark);
          }
        }),
      );
    });

    it('is refused, not taken for an empty one, by a version that knows only V1', () => {
      const { book } = play([{ device: 0, act: 'put', key: 1, size: 20 }]);
      for (const part of encodeParts(book)) {
        expect(() => Y.applyUpdate(createBook(), toPart(part))).toThrow();
      }
    });

    it('opens as it was first laid down', () => {
      const book = createBook();
      const parts = frozen.parts.map((part) => new Uint8Array(Buffer.from(part, 'base64')));
      expect(loadBook(book, parts)).toBe(0);
      expect(Object.fromEntries(journal.entries(book))).toEqual(frozen.expected);
    });

    it('counts as unreadable where it is cut short, and costs nothing else', () => {
      const { book } = play([{ device: 0, act: 'put', key: 1, size: 20 }]);
      const [part, last] = encodeParts(book).map(toPart);
      if (!part || !last) throw new Error('Two parts');
      expect(loadBook(createBook(), [part.slice(0, 20), last])).toBe(1);
      const again = createBook();
      expect(loadBook(again, [part.slice(0, 12), part, last])).toBe(1);
      expect(essence(again)).toEqual(essence(book));
    });
  });
});
