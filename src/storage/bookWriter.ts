import type { Bytes } from '../core/bytes';
import type { StorageError } from '../core/errors';
import type { LoadedBook, Sealer } from '../core/ports';
import { ok, type Result } from '../core/result';
import { assess, type Position } from './assess';
import type { Change, LogBackend } from './backend';
import { frame } from './frames';
import { createQueue } from './queue';
import { owned } from './stored';

type Outcome = Result<void, StorageError>;

/** One book's log: everything happens in turn, and what waits for its turn is committed together. */
export interface BookWriter {
  load(): Promise<Result<LoadedBook, StorageError>>;
  append(update: Bytes): Promise<Outcome>;
  compact(snapshot: Bytes): Promise<Outcome>;
  /** Resolves when everything handed over so far has come to an end. */
  settled(): Promise<void>;
}

/** The sealed place says everything that a head has to say. */
const emptyHead: Bytes = new Uint8Array();

export function createBookWriter(
  { backend, sealer }: { backend: LogBackend; sealer: Sealer },
  book: string,
): BookWriter {
  const inTurn = createQueue();
  let waiting: { updates: Bytes[]; committed: Promise<Outcome> } | undefined;
  let position: Position | undefined;
  /** A change of which nobody knows whether it was committed. */
  let unsettled: Change | undefined;

  async function load(): Promise<Result<LoadedBook, StorageError>> {
    const name = await sealer.nameOf(book);
    const stored = await backend.read(name);
    if (!stored.ok) return stored;
    const assessed = await assess(sealer, name, stored.value);
    position = assessed.position;
    unsettled = undefined;
    return ok(assessed.book);
  }

  async function ready(name: Bytes): Promise<Result<Position, StorageError>> {
    if (unsettled) {
      const settled = await write(name, unsettled);
      if (!settled.ok) return settled;
    }
    if (!position) {
      const loaded = await load();
      if (!loaded.ok) return loaded;
    }
    if (!position) throw new Error('A loaded book has a position');
    return ok(position);
  }

  async function write(name: Bytes, change: Change): Promise<Outcome> {
    const written = await backend.write(name, change);
    unsettled = !written.ok && written.error.type === 'StorageLost' ? change : undefined;
    if (written.ok && position) position = { ...position, last: change.seq, head: change.head };
    return written;
  }

  /** Sealing comes first: a transaction never waits for foreign work. */
  async function commit(kind: Change['kind'], plain: Bytes): Promise<Outcome> {
    const name = await sealer.nameOf(book);
    const standing = await ready(name);
    if (!standing.ok) return standing;
    const seq = kind === 'update' ? nextFree(standing.value) : standing.value.last;
    const [sealed, head] = await sealer.seal([
      { place: { book: name, kind, seq }, plain },
      { place: { book: name, kind: 'head', seq }, plain: emptyHead },
    ]);
    if (!sealed || !head) throw new Error('The sealer answers every record');
    return write(name, {
      kind,
      seq,
      sealed: owned(sealed),
      head: owned(head),
      before: standing.value.head,
    });
  }

  return {
    load: () => inTurn(load),

    append(update) {
      if (!waiting) {
        const updates: Bytes[] = [];
        const committed = inTurn(() => {
          waiting = undefined;
          return commit('update', frame(updates));
        });
        waiting = { updates, committed };
      }
      waiting.updates.push(update);
      return waiting.committed;
    },

    compact(snapshot) {
      // What is appended from here on is not in the snapshot: it must not join a batch that comes before it.
      waiting = undefined;
      return inTurn(() => commit('snapshot', snapshot));
    },

    settled: () => inTurn(() => Promise.resolve()),
  };
}

function nextFree({ last, occupied }: Position): number {
  let seq = last + 1;
  while (occupied.includes(seq)) seq += 1;
  return seq;
}
