import type { Bytes } from '../core/bytes';
import type { StorageError } from '../core/errors';
import type { LoadedBook } from '../core/ports/storage';
import type { RecordPlace, Sealer } from '../core/ports/vault';
import { ok, type Result } from '../core/result';
import { assess, type OnOpened, type Position } from './assess';
import { isSame, type Change, type LogBackend, type StoredRecord } from './backend';
import { frame } from './frames';
import { encodeHead, type Extent } from './head';
import { createQueue } from './queue';
import { renewalOf } from './renewal';
import { owned } from './stored';

type Outcome = Result<void, StorageError>;

/** One book's log: everything happens in turn, and what waits for its turn is committed together. */
export interface BookWriter {
  load(onOpened?: OnOpened): Promise<Result<LoadedBook, StorageError>>;
  append(update: Bytes): Promise<Outcome>;
  compact(parts: readonly Bytes[]): Promise<Outcome>;
  renew(): Promise<Outcome>;
  remove(): Promise<Outcome>;
  /** Resolves when everything handed over so far has come to an end. */
  settled(): Promise<void>;
}

/** A change, and where the book stands once it is committed. */
interface Step {
  readonly change: Change;
  readonly after: Position;
}

/** How often a renewal is tried where somebody else writes in between. */
const renewalAttempts = 3;

/** `name`: the opaque one. */
export function createBookWriter(
  { backend, sealer }: { backend: LogBackend; sealer: Sealer },
  name: Bytes,
): BookWriter {
  const inTurn = createQueue();
  let waiting: { updates: Bytes[]; committed: Promise<Outcome> } | undefined;
  let position: Position | undefined;
  /** A step of which nobody knows whether it was committed. */
  let unsettled: Step | undefined;

  async function load(onOpened?: OnOpened): Promise<Result<LoadedBook, StorageError>> {
    const stored = await backend.read(name);
    if (!stored.ok) return stored;
    const assessed = await assess(sealer, name, stored.value, onOpened);
    position = assessed.position;
    unsettled = undefined;
    return ok(assessed.book);
  }

  async function ready(): Promise<Result<Position, StorageError>> {
    if (unsettled) {
      const settled = await write(unsettled);
      if (!settled.ok) return settled;
    }
    if (!position) {
      const loaded = await load();
      if (!loaded.ok) return loaded;
    }
    if (!position) throw new Error('A loaded book has a position');
    return ok(position);
  }

  async function write(step: Step): Promise<Outcome> {
    const written = await backend.write(name, step.change);
    unsettled = !written.ok && written.error.type === 'StorageLost' ? step : undefined;
    if (written.ok) position = step.after;
    return written;
  }

  /** Sealing comes first: a transaction never waits for foreign work. */
  async function seal(
    plains: readonly { place: Omit<RecordPlace, 'book'>; plain: Bytes }[],
    seq: number,
    extent: Extent | null,
  ): Promise<{ records: StoredRecord[]; head: StoredRecord }> {
    const sealed = await sealer.seal([
      ...plains.map(({ place, plain }) => ({ place: { book: name, ...place }, plain })),
      { place: { book: name, kind: 'head', seq }, plain: encodeHead(extent) },
    ]);
    const records = sealed.map((bytes) => ({ seq, sealed: owned(bytes) }));
    const head = records.pop();
    if (!head || records.length !== plains.length) {
      throw new Error('The sealer answers every record');
    }
    return { records, head };
  }

  async function append(updates: readonly Bytes[]): Promise<Outcome> {
    const standing = await ready();
    if (!standing.ok) return standing;
    const { head: before, extent } = standing.value;
    const seq = nextFree(standing.value);
    const plain = frame(updates);
    const { records, head } = await seal([{ place: { kind: 'update', seq }, plain }], seq, extent);
    const [record] = records;
    if (!record) throw new Error('One record was sealed');
    return write({
      change: { kind: 'update', record, head, before },
      after: { ...standing.value, last: seq, head: head.sealed },
    });
  }

  async function compact(plains: readonly Bytes[]): Promise<Outcome> {
    const standing = await ready();
    if (!standing.ok) return standing;
    const { head: before, last: seq } = standing.value;
    const extent = { seq, parts: plains.length };
    const { records, head } = await seal(
      plains.map((plain, part) => ({ place: { kind: 'snapshot', seq, part }, plain })),
      seq,
      extent,
    );
    const parts = records.map((record, part) => ({ ...record, part }));
    return write({
      change: { kind: 'snapshot', seq, parts, head, before },
      after: { ...standing.value, extent, head: head.sealed },
    });
  }

  async function renew(): Promise<Outcome> {
    let outcome: Outcome = ok(undefined);
    for (let attempt = 0; attempt < renewalAttempts; attempt += 1) {
      // Whether this was another writer's doing or the end was unknown: the head that is read next tells.
      if (unsettled) await write(unsettled);
      const stored = await backend.read(name);
      if (!stored.ok) return stored;
      const change = await renewalOf(sealer, name, stored.value);
      if (!change) return ok(undefined);
      // A writer that another one has overtaken stays shut out, though it may renew what lies there.
      outcome =
        position && isSame(position.head, change.before)
          ? await write({ change, after: { ...position, head: change.head?.sealed } })
          : await backend.write(name, change);
      if (outcome.ok || outcome.error.type !== 'StorageLost') return outcome;
    }
    return outcome;
  }

  async function remove(): Promise<Outcome> {
    const standing = await ready();
    if (!standing.ok) return standing;
    return write({
      change: { kind: 'removal', head: undefined, before: standing.value.head },
      after: { last: 0, occupied: [], extent: null, head: undefined },
    });
  }

  return {
    load: (onOpened) => inTurn(() => load(onOpened)),

    append(update) {
      if (!waiting) {
        const updates: Bytes[] = [];
        const committed = inTurn(() => {
          waiting = undefined;
          return append(updates);
        });
        waiting = { updates, committed };
      }
      waiting.updates.push(update);
      return waiting.committed;
    },

    compact(parts) {
      // What is appended from here on is not in the snapshot: it must not join a batch that comes before it.
      waiting = undefined;
      return inTurn(() => compact(parts));
    },

    renew: () => inTurn(renew),

    remove() {
      // As with a snapshot: what is appended from here on begins the book anew.
      waiting = undefined;
      return inTurn(remove);
    },

    settled: () => inTurn(() => Promise.resolve()),
  };
}

function nextFree({ last, occupied }: Position): number {
  let seq = last + 1;
  while (occupied.includes(seq)) seq += 1;
  return seq;
}
