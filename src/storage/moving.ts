import type { StorageError } from '../core/errors';
import { ok, type Result } from '../core/result';
import { isSame, type StoredBook } from './backend';
import type { Connection } from './connection';
import type { Content } from './file/content';
import type { FilesClient } from './file/client';
import { createIdbHome } from './idbHome';
import { logStores } from './schema';
import { toVault } from './stored';
import { finished } from './transaction';

/** From IndexedDB, where everything lay once, to files. */

type Outcome = Result<void, StorageError>;

const movedStores = ['vault', 'events', ...logStores] as const;

/** True where vault, books and events have moved out. */
export function hasMoved(connection: Connection): Promise<Result<boolean, StorageError>> {
  return connection.run(async (database) => {
    const tx = database.transaction('home', 'readonly');
    return (await finished(tx, tx.store.get('home'))) === 'files';
  });
}

/** Puts what lies in IndexedDB into files that hold nothing yet; it stays where it is until `settleMove`. */
export async function moveIn(files: FilesClient, connection: Connection): Promise<Outcome> {
  const content = await readContent(connection);
  if (!content.ok) return content;
  const { vault, events, books } = content.value;
  if (!vault && events.length === 0 && books.size === 0) return ok(undefined);
  return files.ask('adopt', content.value);
}

/**
 * Once everything lies in files: says so in IndexedDB, and takes away what was left there, also after a crash between
 * the two. Another vault that came there somehow stays untouched.
 */
export async function settleMove(files: FilesClient, connection: Connection): Promise<Outcome> {
  const here = await files.ask('readVault');
  if (!here.ok) return here;
  return connection.run(async (database) => {
    const stores = [...movedStores, 'home'] as const;
    const tx = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const settle = async () => {
      const [home, found] = await Promise.all([
        tx.objectStore('home').get('home'),
        tx.objectStore('vault').get('vault'),
      ]);
      if (home === 'files' && found === undefined) return;
      const there = toVault(found);
      if (there && !isSame(there.vaultId, here.value?.vaultId)) return;
      await Promise.all([
        ...movedStores.map((store) => tx.objectStore(store).clear()),
        tx.objectStore('home').put('files', 'home'),
      ]);
    };
    await finished(tx, settle());
  });
}

async function readContent(connection: Connection): Promise<Result<Content, StorageError>> {
  const { vaultStore, events, log } = createIdbHome(connection);
  const [vault, lying, names] = await Promise.all([vaultStore.read(), events.read(), log.names()]);
  if (!vault.ok) return vault;
  if (!lying.ok) return lying;
  if (!names.ok) return names;
  const books = new Map<string, StoredBook>();
  for (const name of names.value) {
    const book = await log.read(name);
    if (!book.ok) return book;
    books.set(name.join(), book.value);
  }
  return ok({
    vault: vault.value,
    events: lying.value,
    counted: lying.value.reduce((most, { id }) => Math.max(most, id), 0),
    books,
  });
}
