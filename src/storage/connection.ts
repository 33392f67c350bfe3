import { openDB } from 'idb';
import type { StorageError } from '../core/errors';
import { err, ok, type Result } from '../core/result';
import { beginFreshLog } from './freshLog';
import { openingError, workingError } from './problems';
import type { Database, Migration, Schema } from './schema';

/** The database, opened when first needed and again when the browser has taken it away. */
export interface Connection {
  /**
   * Runs one piece of work on the open database. Where the connection was lost, the work runs once more on a new one,
   * so it must not mind having been done already. What is not a `DOMException` is a fault of the work and thrown on.
   */
  run<T>(work: (database: Database) => Promise<T>): Promise<Result<T, StorageError>>;
}

export function createConnection(name: string, migrations: readonly Migration[]): Connection {
  let current: Promise<Database> | undefined;
  let everOpen = false;

  function open(): Promise<Database> {
    // Before anything is written, and also when the browser's storage has been started anew.
    const opening = beginFreshLog(name).then(() =>
      openDatabase(name, migrations, () => letGo(opening)),
    );
    return opening;
  }

  function letGo(opening: Promise<Database>): void {
    if (current === opening) current = undefined;
    opening.then(
      (database) => database.close(),
      () => {},
    );
  }

  async function attempt<T>(
    work: (database: Database) => Promise<T>,
  ): Promise<Result<T, StorageError>> {
    const opening = (current ??= open());
    let database: Database;
    try {
      database = await opening;
      everOpen = true;
    } catch (cause) {
      letGo(opening);
      return err(openingError(cause, everOpen));
    }
    try {
      return ok(await work(database));
    } catch (cause) {
      const error = workingError(cause);
      if (error.type === 'StorageLost') letGo(opening);
      return err(error);
    }
  }

  return {
    async run(work) {
      const first = await attempt(work);
      return !first.ok && first.error.type === 'StorageLost' ? attempt(work) : first;
    },
  };
}

/** Refuses where another connection does not make way for a new version, rather than waiting for ever. */
function openDatabase(
  name: string,
  migrations: readonly Migration[],
  lost: () => void,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let refused = false;
    openDB<Schema>(name, migrations.length, {
      upgrade(database, from, _, tx) {
        // Whatever aborts it, the opening fails with it.
        tx.done.catch(() => {});
        for (const migrate of migrations.slice(from)) migrate(database);
      },
      blocked() {
        refused = true;
        reject(new DOMException('Another connection stays on the old version', 'TimeoutError'));
      },
      blocking: lost,
      terminated: lost,
    }).then((database) => (refused ? database.close() : resolve(database)), reject);
  });
}
