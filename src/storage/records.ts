import type { Bytes } from '../core/bytes';
import type { RecordPlace } from '../core/ports/vault';
import type { StoredBook } from './backend';

export interface PlacedRecord {
  readonly place: RecordPlace;
  readonly sealed: Bytes;
}

/** Everything that lies in a book, for the sealer: snapshot, log, and the head last. */
export function recordsOf(book: Bytes, stored: StoredBook): PlacedRecord[] {
  const { snapshot, parts, log, head } = stored;
  const records: PlacedRecord[] = [];
  const add = (kind: RecordPlace['kind'], { seq, sealed }: { seq: number; sealed: Bytes }) =>
    records.push({ place: { book, kind, seq }, sealed });
  if (snapshot) add('snapshot', snapshot);
  for (const { seq, part, sealed } of parts) {
    records.push({ place: { book, kind: 'snapshot', seq, part }, sealed });
  }
  for (const record of log) add('update', record);
  if (head) add('head', head);
  return records;
}
