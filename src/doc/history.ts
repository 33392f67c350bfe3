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

/** Notes a change. One that takes back a change of a moment ago leaves none. */
export const noteChange = (book: Book, id: string, change: Change): void => {
  const all = [...changes.entries(book)].sort(([, a], [, b]) => a.at - b.at);
  const last = all.findLast(([, { key, kind: of }]) => key === change.key && of === change.kind);
  book.transact(() => {
    if (last && change.at - last[1].at < settlesMs) {
      if (last[1].from === change.to) changes.remove(book, last[0]);
      else changes.put(book, last[0], { ...change, from: last[1].from });
      return;
    }
    for (const [old] of all.slice(0, Math.max(0, all.length + 1 - mostChanges))) {
      changes.remove(book, old);
    }
    changes.put(book, id, change);
  }, origins.local);
};
