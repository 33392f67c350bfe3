import type { Bytes } from '../core/bytes';
import type { Damage } from '../core/errors';
import type { LoadedBook, RecordKind, Sealer } from '../core/ports';
import type { StoredBook, StoredRecord } from './backend';
import { unframe } from './frames';

/** Where a book stands: what the next change builds on. */
export interface Position {
  /** The newest position that a readable record vouches for. */
  readonly last: number;
  /** Positions behind `last` at which something unreadable lies; they are not used again. */
  readonly occupied: readonly number[];
  /** The sealed head as it is stored. */
  readonly head: Bytes | undefined;
}

interface Entry extends StoredRecord {
  readonly kind: RecordKind;
}

/**
 * Opens everything in one call and says what is missing. Only what opens is believed: a gap is counted between
 * readable positions, and the head, sealed with each change, vouches for the end of the log.
 */
export async function assess(
  sealer: Sealer,
  name: Bytes,
  stored: StoredBook,
): Promise<{ book: LoadedBook; position: Position }> {
  const { snapshot, log, head } = stored;
  const entries: Entry[] = [
    ...(snapshot ? [{ kind: 'snapshot' as const, ...snapshot }] : []),
    ...log.map((record) => ({ kind: 'update' as const, ...record })),
    ...(head ? [{ kind: 'head' as const, ...head }] : []),
  ];
  const opened = await sealer.open(
    entries.map(({ kind, seq, sealed }) => ({ place: { book: name, kind, seq }, sealed })),
  );

  const updates: Bytes[] = [];
  const damage: Damage[] = [];
  let last = 0;
  for (const [at, { kind, seq }] of entries.entries()) {
    const plain = opened[at];
    const found = plain?.ok ? updatesIn(kind, plain.value) : null;
    if (found === null) {
      damage.push({ type: 'Unreadable', seq });
    } else {
      for (const update of found) updates.push(update);
      last = Math.max(last, seq);
    }
  }

  const present = new Set(log.map((record) => record.seq));
  for (let seq = (snapshot?.seq ?? 0) + 1; seq <= last; seq += 1) {
    if (!present.has(seq)) damage.push({ type: 'Missing', seq });
  }
  // Without a head nothing tells where the log ended.
  if (!head && entries.length > 0) damage.push({ type: 'Missing', seq: last + 1 });
  damage.sort((one, other) => one.seq - other.seq);

  return {
    book: { updates, damage, tail: log.length },
    position: { last, occupied: [...present].filter((seq) => seq > last), head: head?.sealed },
  };
}

function updatesIn(kind: RecordKind, plain: Bytes): readonly Bytes[] | null {
  if (kind === 'head') return [];
  return kind === 'snapshot' ? [plain] : unframe(plain);
}
