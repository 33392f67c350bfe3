import * as v from 'valibot';
import type { Change } from '../core/care/personal';
import { answer, answerKey, kind, time } from './careSchemas';
import { createCollection, origins, type Book } from './collection';

/** Private book: the person's own changes of their answers. */
export const changes = createCollection<Change>(
  'changes',
  v.object({
    at: time,
    key: answerKey,
    kind: v.nullable(kind),
    from: v.nullable(answer),
    to: v.nullable(answer),
  }),
);

/** So many are kept; the oldest go first. */
const mostChanges = 400;
/** Second thoughts about the same answer are one change. */
const settlesMs = 60_000;

export interface KnownChange extends Change {
  readonly id: string;
}

/** Newest first. */
export const newestFirst = (a: KnownChange, b: KnownChange): number =>
  b.at - a.at || (a.id < b.id ? -1 : 1);

/** Notes a change; `known`: all so far, newest first. One that takes back a change of a moment ago leaves none. */
export const noteChange = (
  book: Book,
  id: string,
  change: Change,
  known: readonly KnownChange[],
): void => {
  const last = known.find(({ key, kind: of }) => key === change.key && of === change.kind);
  book.transact(() => {
    if (last && change.at - last.at < settlesMs) {
      if (last.from === change.to) changes.remove(book, last.id);
      else changes.put(book, last.id, { ...change, from: last.from });
      return;
    }
    for (const old of known.slice(mostChanges - 1)) changes.remove(book, old.id);
    changes.put(book, id, change);
  }, origins.local);
};
