import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Bytes } from '../../src/core/bytes';
import { createBook } from '../../src/doc';
import { encodeEntry } from '../../src/doc/codec';

/** What a partner with a program of their own might send: Yjs V1 updates that no honest device writes. */

const write = (fill: (encoder: encoding.Encoder) => void): Bytes => {
  const encoder = encoding.createEncoder();
  fill(encoder);
  return new Uint8Array(encoding.toUint8Array(encoder));
};

/** The update that comes of one change to a fresh book. */
const updateOf = (change: (book: Y.Doc) => void, client = 7): Bytes => {
  const book = createBook();
  book.clientID = client;
  change(book);
  return Y.encodeStateAsUpdate(book) as Bytes;
};

export const idOf = (count: number): string => String(count).padStart(22, '0');

export const entry = (text: string) => encodeEntry({ text, writtenAt: 1 });

/** An honest shared entry. */
export const honest = (count: number, client = 7): Bytes =>
  updateOf((book) => book.getMap('entries').set(idOf(count), entry(`entry ${count}`)), client);

/** One struct that only says that `length` numbers are taken. */
export const poison = (length: number, client = 7, clock = 0): Bytes =>
  write((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeUint8(encoder, 0);
    encoding.writeVarUint(encoder, length);
    encoding.writeVarUint(encoder, 0);
  });

/** Seven bytes that claim 33 million structs. */
export const claim = (): Bytes =>
  write((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, 33_000_000);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, 0);
  });

/** Run lengths of nothing (yjs issue 687): few bytes in the later encoding, which is not read here. */
export const runLength = (): Bytes => {
  const book = createBook();
  book.getArray('entries').insert(
    0,
    Array.from({ length: 100_000 }, () => null),
  );
  return Y.encodeStateAsUpdateV2(book) as Bytes;
};

/** Updates whose predecessors never come. */
export const orphans = (count: number): Bytes[] => {
  const book = createBook();
  const updates: Bytes[] = [];
  book.on('update', (update: Uint8Array) => updates.push(update as Bytes));
  for (let at = 0; at <= count; at += 1) {
    book.getMap('entries').set(idOf(at), entry('o'.repeat(1_000)));
  }
  return updates.slice(1);
};

/** As many keys as fit into one update. */
export const keys = (count: number, client = 7, first = 0): Bytes =>
  updateOf((book) => {
    book.transact(() => {
      const map = book.getMap('entries');
      for (let at = 0; at < count; at += 1) map.set(idOf(first + at), entry(''));
    });
  }, client);

/** First writes of the same key by many writers: Yjs orders each among all others. */
export const crowd = (writers: number): Bytes =>
  write((encoder) => {
    encoding.writeVarUint(encoder, writers);
    for (let client = writers; client > 0; client -= 1) {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, 0);
      encoding.writeUint8(encoder, 0b10_0011);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, 'entries');
      encoding.writeVarString(encoder, idOf(0));
      encoding.writeVarUint8Array(encoder, entry(''));
    }
    encoding.writeVarUint(encoder, 0);
  });

/** A second value of an entry, said to lie between others: Yjs would look for its place among all of them. */
const between = (): Bytes =>
  write((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint(encoder, 7);
    encoding.writeVarUint(encoder, 0);
    encoding.writeUint8(encoder, 0b10_0011);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, 'entries');
    encoding.writeVarString(encoder, idOf(0));
    encoding.writeVarUint8Array(encoder, entry(''));
    encoding.writeUint8(encoder, 0b1100_0011);
    for (const number of [7, 0, 7, 0]) encoding.writeVarUint(encoder, number);
    encoding.writeVarUint8Array(encoder, entry(''));
    encoding.writeVarUint(encoder, 0);
  });

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
};

/** Single updates that must never be used, each a different kind of harm. */
export const bombs: ReadonlyMap<string, Bytes> = new Map([
  ['no update at all', new Uint8Array([255, 255, 255, 255, 1])],
  ['an empty message', new Uint8Array(0)],
  ['a cut update', honest(1).slice(0, -3)],
  ['33 million structs in seven bytes', claim()],
  ['a number that leaves no room for later ones', poison(2 ** 40)],
  ['a run-length bomb in the other encoding', runLength()],
  ['too many writers', crowd(11_000)],
  ['a value between others', between()],
  ['an unknown map', updateOf((book) => book.getMap('other').set(idOf(1), entry('x')))],
  ['a map of the private book', updateOf((book) => book.getMap('self').set('self', entry('x')))],
  [
    'an unknown key in a known map',
    updateOf((book) => book.getMap('about').set('else', entry('x'))),
  ],
  ['a key with words in it', updateOf((book) => book.getMap('entries').set('monday', entry('x')))],
  [
    'a key with a meaning to JavaScript',
    updateOf((book) => book.getMap('about').set('__proto__', entry('x'))),
  ],
  ['a list in place of a map', updateOf((book) => book.getArray('entries').push([entry('x')]))],
  ['text in place of a map', updateOf((book) => book.getText('entries').insert(0, 'x'))],
  ['a nested map', updateOf((book) => book.getMap('entries').set(idOf(1), new Y.Map()))],
  ['a plain value', updateOf((book) => book.getMap('entries').set(idOf(1), 'x'))],
  ['a deep value', updateOf((book) => book.getMap('entries').set(idOf(1), nested(5_000)))],
  [
    'bytes that are no entry',
    updateOf((book) => book.getMap('entries').set(idOf(1), new Uint8Array([1, 2, 3]))),
  ],
  [
    'no bytes as an entry',
    updateOf((book) => book.getMap('entries').set(idOf(1), new Uint8Array(0))),
  ],
  ['an entry of another map', updateOf((book) => book.getMap('answers').set(idOf(1), entry('x')))],
  [
    'a refusal among what is shown',
    updateOf((book) =>
      book
        .getMap('answers')
        .set(idOf(1), encodeEntry({ key: 'T05.give', answer: 'pleaseDont', at: 1 })),
    ),
  ],
  [
    'a text that is too long',
    updateOf((book) => book.getMap('entries').set(idOf(1), entry('x'.repeat(100_001)))),
  ],
  ['a subdocument', updateOf((book) => book.getMap('entries').set(idOf(1), new Y.Doc()))],
]);
