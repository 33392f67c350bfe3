/**
 * Version 2: three stores more, nothing that lies there is touched. Frozen, as every version is.
 *
 * - `parts`: key [book name, part from 0] → { seq, sealed }. A book's snapshot; one that lies in `snapshots` was
 *   written by version 1 and gives way to parts at the next compaction.
 * - `events`: a number that counts up → sealed bytes
 * - `blobs`: key [blob name, index] → sealed bytes. Index 0 is the manifest, chunks follow from 1.
 */
export function v2(database: {
  createObjectStore(name: string, options?: { autoIncrement: boolean }): unknown;
}): void {
  database.createObjectStore('parts');
  database.createObjectStore('events', { autoIncrement: true });
  database.createObjectStore('blobs');
}
