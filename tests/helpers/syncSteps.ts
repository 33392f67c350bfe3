import fc from 'fast-check';
import * as Y from 'yjs';
import { entry, idOf } from './bombs';
import type { Fate } from './twinWire';

/** What may happen to devices and between them, and what a book comes to. */

export type Step =
  | {
      readonly act: 'put' | 'remove';
      readonly device: number;
      readonly key: number;
      readonly size: number;
    }
  | { readonly act: 'save' | 'crash'; readonly device: number; readonly book: number }
  | { readonly act: 'cut' | 'connect'; readonly link: number }
  /** Frames of both directions, one after the other, and what becomes of the last. */
  | { readonly act: 'move'; readonly link: number; readonly rounds: number; readonly fate: Fate };

const number = fc.nat(30);
const edit = fc.record({
  act: fc.constantFrom('put', 'put', 'remove'),
  device: number,
  key: fc.nat(7),
  size: fc.nat(700),
});
const move = fc.record({
  act: fc.constant('move'),
  link: number,
  rounds: fc.nat(9),
  fate: fc.constantFrom<Fate>('deliver', 'deliver', 'deliver', 'deliver', 'drop', 'double', 'swap'),
});
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: edit },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('save'), device: number, book: number }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('crash'), device: number, book: number }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('cut'), link: number }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('connect'), link: number }) },
  { weight: 9, arbitrary: move },
);

/** What a person does to their book. */
export const change = (book: Y.Doc, { act, key, size }: Extract<Step, { key: number }>): void => {
  const map = book.getMap('entries');
  if (act === 'put') map.set(idOf(key), entry('x'.repeat(size)));
  else map.delete(idOf(key));
};

const latin = new TextDecoder('latin1');

export const essence = (book: Y.Doc) => ({
  reach: [...Y.decodeStateVector(Y.encodeStateVector(book))].toSorted(([a], [b]) => a - b),
  entries: [...book.getMap<Uint8Array>('entries').entries()]
    .map(([key, value]) => [key, latin.decode(value)])
    .toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
  waits: book.store.pendingStructs !== null || book.store.pendingDs !== null,
});
