import { deleteDB, openDB } from 'idb';

/** Milliseconds, but on a machine that hangs: whoever does not wait may lose all. Still a vault opens in the end. */
const patienceMs = 15_000;

/**
 * Makes Chromium begin a new write-ahead log. A browser that is killed between the head and the body of a log entry
 * leaves a torn one. LevelDB passes over it at the next start and then writes on behind it; at the start after that,
 * what it takes for the body has the wrong checksum, and Chromium deletes all that the site has stored (crbug.com/460568
 * has the history). Deleting a database compacts the range that it lay in, and for that LevelDB moves the log's contents
 * into a table and starts another log. Elsewhere it does nothing, and harms nothing.
 */
export async function beginFreshLog(database: string): Promise<void> {
  const name = `${database}-scratch`;
  const work = async () => {
    const scratch = await openDB(name, 1, {
      upgrade(fresh, _from, _to, tx) {
        tx.done.catch(() => {});
        fresh.createObjectStore('s');
      },
    });
    scratch.close();
    await deleteDB(name);
  };
  const tooLate = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
  // What stands in its way will say so again when the database itself is opened.
  await Promise.race([work().catch(() => {}), tooLate]);
}
