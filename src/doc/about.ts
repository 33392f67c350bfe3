import * as v from 'valibot';
import { createCollection, type Book } from './collection';

const name = v.pipe(v.string(), v.maxLength(200));

/** One entry each under a fixed id that says nothing: small facts about the person, whole or not at all. */
const only = 'self';

const own = createCollection(
  'self',
  v.object({ name, quickStartAt: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
);
const shown = createCollection('about', v.object({ name }));

export type Self = { readonly name: string; readonly quickStartAt: number };

/** Private book. */
export const readSelf = (book: Book): Self =>
  own.entries(book).get(only) ?? { name: '', quickStartAt: 0 };

export const writeSelf = (book: Book, self: Self): void => own.put(book, only, { ...self });

/** Shared book. */
export const readShownName = (book: Book): string => shown.entries(book).get(only)?.name ?? '';

export const writeShownName = (book: Book, value: string): void => {
  if (readShownName(book) !== value) shown.put(book, only, { name: value });
};
