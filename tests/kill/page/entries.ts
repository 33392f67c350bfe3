import * as Y from 'yjs';
import type { Bytes } from '../../../src/core/bytes';
import {
  createBook,
  encodeParts,
  encodeSince,
  encodeUpTo,
  journal,
  reachOf,
  toPart,
} from '../../../src/doc';
import type { Change } from '../messages';
import type { Random } from '../random';
import { valueOf, type Disk, type OpenBook } from './disk';
import type { Work } from './work';

/** Small, so that a snapshot has many parts. */
const partBytes = 4_000;
const entriesOfABook = 40;

const entryOf = (text: string) => ({ text, writtenAt: 1, sharedAs: null });

/** Another device's book, as a backup brings it. */
const foreignParts = (changes: readonly Change[]): Bytes[] => {
  const other = createBook();
  for (const [, id, text] of changes) journal.put(other, id, entryOf(text ?? ''));
  return encodeParts(other, 200);
};

/** Changes entries at random: saves, removals, merges and compactions, also of one book at once. */
export const createEntries = ({ log, books }: Disk, random: Random, work: Work) => {
  const busy = new Set<string>();
  let merges = 0;
  const words = () => 'warm light '.repeat(random.below(20)) + random.below(1e9);

  /** As the app does it: changes may come while parts are made, but none between the last one and the log. */
  const compact = ({ name, book }: OpenBook) =>
    work({ kind: 'compact', changes: [] }, async () => {
      const reach = reachOf(book);
      const parts: Bytes[] = [];
      for (const part of encodeUpTo(book, reach, partBytes)) {
        parts.push(toPart(part));
        await Promise.resolve();
      }
      parts.push(toPart(encodeSince(book, reach)));
      valueOf(await log.compact(name, parts));
    });

  const merge = ({ name, save }: OpenBook) => {
    merges += 1;
    const id = `merged-${words()}-${merges}`;
    const changes = [0, 1, 2].map((i): Change => [name, `${id}-${i}`, words()]);
    return work({ kind: 'merge', changes }, async () => {
      const parts = foreignParts(changes);
      await Promise.all(parts.map((part) => save((book) => Y.applyUpdate(book, part, 'restore'))));
    });
  };

  /** Nobody else changes the entry meanwhile, so that the order of its changes is known. */
  const change = async ({ name, book, save }: OpenBook) => {
    const id = random.pick([`entry-${random.below(entriesOfABook)}`, ...journal.ids(book)]);
    const key = `${name}/${id}`;
    if (busy.has(key)) return;
    busy.add(key);
    const text = random.below(3) === 0 ? null : words();
    await work({ kind: text === null ? 'remove' : 'save', changes: [[name, id, text]] }, () =>
      save((target) => {
        if (text === null) journal.remove(target, id);
        else journal.put(target, id, entryOf(text));
      }),
    );
    busy.delete(key);
  };

  return (): Promise<void> =>
    random.pick([compact, merge, ...Array(18).fill(change)])(random.pick(books));
};
