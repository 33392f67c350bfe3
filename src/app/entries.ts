import type { Book, Collection } from '../doc';
import { breathe } from './breathe';

/** Entries decoded between two looks at the clock. */
const sliceEntries = 64;

interface Listed {
  readonly id: string;
  readonly writtenAt: number;
}

const newestFirst = (a: Listed, b: Listed): number =>
  b.writtenAt - a.writtenAt || (a.id < b.id ? -1 : 1);

/** Where `entry` stands in a list that is in order and holds it. */
const indexOf = <E extends Listed>(list: readonly E[], entry: E): number => {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const found = list[middle];
    if (!found || found === entry) return middle;
    if (newestFirst(found, entry) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** Fields of objects that are no plain ones: Solid hands these out as they are, so thousands need no proxies. */
const prototype = {};

const fixed = <T extends object>(fields: T): Readonly<T> =>
  Object.assign(Object.create(prototype), fields);

/** What is told of a list of entries, newest first. Entries never change; a changed one is another object. */
export interface EntryList<E> {
  /** Entries came or went: the whole list. The same ones are the same objects as before. */
  replace(list: E[]): void;
  /** One entry has changed and takes its old place in the list that was handed over last. */
  change(index: number, entry: E): void;
}

/**
 * Follows a book's collection: first the whole of it, decoded in slices, then only what changes.
 * `filled` resolves when the first list has been told, or when it is stopped before.
 */
export const followEntries = <T extends { readonly writtenAt: number }, E extends Listed>(
  { book, collection }: { readonly book: Book; readonly collection: Collection<T> },
  view: (id: string, value: T) => E,
  shown: EntryList<E>,
): { readonly filled: Promise<void>; readonly stop: () => void } => {
  const byId = new Map<string, E>();
  /** Undefined while the first list is still being made. */
  let list: E[] | undefined;
  let stopped = false;

  const read = (id: string): E | undefined => {
    const value = collection.get(book, id);
    return value && fixed(view(id, value));
  };

  const take = (id: string) => {
    const [before, now] = [byId.get(id), read(id)];
    if (now) byId.set(id, now);
    else byId.delete(id);
    return { before, now };
  };

  const replace = (entries: E[]) => {
    list = entries.sort(newestFirst);
    shown.replace(list);
  };

  const onChange = (ids: ReadonlySet<string>) => {
    const taken = [...ids].map(take);
    if (!list) return;
    const stays = taken.every(({ before, now }) => before && now?.writtenAt === before.writtenAt);
    if (!stays) {
      const gone = new Set(taken.map(({ before }) => before));
      const come = taken.flatMap(({ now }) => now ?? []);
      return replace([...come, ...list.filter((entry) => !gone.has(entry))]);
    }
    for (const { before, now } of taken) {
      if (before && now) shown.change(indexOf(list, before), now);
    }
  };

  const fill = async () => {
    for (const [index, id] of collection.ids(book).entries()) {
      if (index % sliceEntries === sliceEntries - 1) await breathe();
      if (stopped) return;
      take(id);
    }
    replace([...byId.values()]);
  };

  const unobserve = collection.observe(book, onChange);
  return {
    filled: fill(),
    stop() {
      stopped = true;
      unobserve();
    },
  };
};
