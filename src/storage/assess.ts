import type { Bytes } from '../core/bytes';
import type { Damage, OpenError } from '../core/errors';
import type { LoadedBook } from '../core/ports/storage';
import type { RecordPlace, Sealer } from '../core/ports/vault';
import type { Result } from '../core/result';
import type { StoredBook } from './backend';
import { unframe } from './frames';
import { decodeHead, type Extent } from './head';
import { recordsOf, type PlacedRecord } from './records';
import { inSlices } from './slices';

/** Is given the updates, in order and some at a time. */
export type OnOpened = (updates: readonly Bytes[]) => void;

/** Where a book stands: what the next change builds on. */
export interface Position {
  /** The newest position that a readable record vouches for. */
  readonly last: number;
  /** Positions behind `last` at which something unreadable lies; they are not used again. */
  readonly occupied: readonly number[];
  /** The snapshot in parts that is to be there. */
  readonly extent: Extent | null;
  /** The sealed head as it is stored. */
  readonly head: Bytes | undefined;
}

/**
 * Opens everything and says what is missing. Only what opens is believed: a gap is counted between readable
 * positions, and the head, sealed with each change, vouches for the snapshot's parts and the end of the log.
 */
export async function assess(
  sealer: Sealer,
  name: Bytes,
  stored: StoredBook,
  onOpened: OnOpened = () => {},
): Promise<{ book: LoadedBook; position: Position }> {
  const { snapshot, parts, log, head } = stored;
  const records = recordsOf(name, stored);
  const updates: Bytes[] = [];
  const damage: Damage[] = [];
  const readable: RecordPlace[] = [];
  let vouched: Extent | null = null;
  const take = ({ place }: PlacedRecord, plain: Result<Bytes, OpenError> | undefined): void => {
    const content = plain?.ok ? contentOf(place, plain.value) : null;
    if (!content) {
      damage.push({ type: 'Unreadable', seq: place.seq });
      return;
    }
    readable.push(place);
    vouched ??= content.extent;
    for (const update of content.updates) updates.push(update);
  };
  await inSlices(
    records,
    (slice) => sealer.open(slice),
    (slice, opened) => {
      const before = updates.length;
      for (const [at, record] of slice.entries()) take(record, opened[at]);
      onOpened(updates.slice(before));
    },
  );

  const last = readable.reduce((newest, { seq }) => Math.max(newest, seq), 0);
  const extent = newer(vouched, extentOf(readable));
  const older = new Set(readable.filter(({ seq }) => seq !== extent?.seq).map(({ part }) => part));
  const lying = new Set(parts.map(({ part }) => part));
  for (let part = 0; part < (extent?.parts ?? 0); part += 1) {
    if (!lying.has(part) || older.has(part)) {
      damage.push({ type: 'Missing', seq: extent?.seq ?? 0 });
    }
  }
  const present = new Set(log.map(({ seq }) => seq));
  for (let seq = (extent ?? snapshot ?? { seq: 0 }).seq + 1; seq <= last; seq += 1) {
    if (!present.has(seq)) damage.push({ type: 'Missing', seq });
  }
  // Without a head nothing tells where the log ended.
  if (!head && records.length > 0) damage.push({ type: 'Missing', seq: last + 1 });
  damage.sort((one, other) => one.seq - other.seq);

  return {
    book: { updates, damage, tail: log.length },
    position: {
      last,
      occupied: [...present].filter((seq) => seq > last),
      extent,
      head: head?.sealed,
    },
  };
}

interface Content {
  readonly updates: readonly Bytes[];
  /** What a head says. */
  readonly extent: Extent | null;
}

function contentOf({ kind }: RecordPlace, plain: Bytes): Content | null {
  if (kind === 'head') {
    const extent = decodeHead(plain);
    return extent === undefined ? null : { updates: [], extent };
  }
  const updates = kind === 'snapshot' ? [plain] : unframe(plain);
  return updates && { updates, extent: null };
}

/** The newest snapshot of which parts can be read. */
function extentOf(readable: readonly RecordPlace[]): Extent | null {
  return readable.reduce<Extent | null>(
    (extent, { seq, part }) =>
      part === undefined ? extent : newer({ seq, parts: part + 1 }, extent),
    null,
  );
}

/** Of two that cover as much: the first. A head may be older than what lies beside it. */
function newer(one: Extent | null, other: Extent | null): Extent | null {
  return one && one.seq >= (other?.seq ?? 0) ? one : other;
}
