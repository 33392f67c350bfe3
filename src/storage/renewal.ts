import type { Bytes } from '../core/bytes';
import type { Sealer } from '../core/ports/vault';
import type { Change, StoredBook, StoredPart, StoredRecord } from './backend';
import { recordsOf } from './records';
import { inSlices } from './slices';
import { owned } from './stored';

/** What becomes of a book under the newest key; null where all of it has that key already. */
export async function renewalOf(
  sealer: Sealer,
  name: Bytes,
  stored: StoredBook,
): Promise<Change | null> {
  const records = recordsOf(name, stored);
  const renewed: (Bytes | null)[] = [];
  await inSlices(
    records,
    (slice) => sealer.renew(slice),
    (_, answers) => renewed.push(...answers),
  );
  if (renewed.every((sealed) => sealed === null)) return null;

  const log: StoredRecord[] = [];
  const parts: StoredPart[] = [];
  let snapshot: StoredRecord | undefined;
  let { head } = stored;
  for (const [at, { place }] of records.entries()) {
    const fresh = renewed[at];
    if (!fresh) continue;
    const { kind, seq, part } = place;
    const record = { seq, sealed: owned(fresh) };
    if (kind === 'update') log.push(record);
    else if (kind === 'head') head = record;
    else if (part === undefined) snapshot = record;
    else parts.push({ ...record, part });
  }
  return { kind: 'renewal', snapshot, parts, log, head, before: stored.head?.sealed };
}
