/**
 * Version 3: one store more, nothing that lies there is touched. Frozen, as every version is.
 *
 * - `home`: key `'home'` → `'files'` where vault, books and events lie in files (see docs/PROTOCOL.md), and the other
 *   stores but `blobs` are empty.
 */
export function v3(database: { createObjectStore(name: string): unknown }): void {
  database.createObjectStore('home');
}
