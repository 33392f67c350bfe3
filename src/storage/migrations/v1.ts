/**
 * Version 1: four stores with keys of their own (out of line), no index. Frozen: what has been released is never
 * changed, a later version adds a file of its own.
 *
 * - `vault`: key `'vault'` → { vaultId, slots, keyring }
 * - `log`: key [book name, seq] → sealed bytes
 * - `snapshots`: key book name → { seq, sealed }
 * - `heads`: key book name → { seq, sealed }
 */
export function v1(database: { createObjectStore(name: string): unknown }): void {
  for (const store of ['vault', 'log', 'snapshots', 'heads']) database.createObjectStore(store);
}
