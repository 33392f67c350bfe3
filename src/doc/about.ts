import * as v from 'valibot';
import type { Book } from './collection';
import { createSingle } from './single';

const name = v.pipe(v.string(), v.maxLength(200));

export interface Self {
  readonly name: string;
  readonly quickStartAt: number;
}

const own = createSingle<Self>(
  'self',
  v.object({ name, quickStartAt: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  { name: '', quickStartAt: 0 },
);
/** Shared book. */
export const shownSelf = v.object({ name });

const shown = createSingle('about', shownSelf, { name: '' });

/** Private book. */
export const { read: readSelf, write: writeSelf, observe: observeSelf } = own;

export const readShownName = (book: Book): string => shown.read(book).name;

export const { observe: observeShownName } = shown;

export const writeShownName = (book: Book, value: string): void => {
  if (readShownName(book) !== value) shown.write(book, { name: value });
};

/** Shared book. `direct`: this person is in one room with the partner, who may learn this device's address. */
export const shownWay = v.object({ direct: v.boolean() });

export const {
  read: readWay,
  write: writeWay,
  observe: observeWay,
} = createSingle('way', shownWay, { direct: false });
