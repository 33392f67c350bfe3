import type { PairKeys } from '../core/ports/pairing';
import type { SyncStatus } from '../core/ports/sync';
import type { LinkInfo, Vault } from '../core/ports/vault';
import type { Book } from '../doc';
import type { SyncAdapter } from './deps';
import { createKeptSession } from './keptSession';
import type { Shelf } from './shelf';
import { furthestOf } from './tieStatus';
import type { VaultKeeper } from './vaultKeeper';

export interface OwnSyncsOptions {
  readonly session: Vault['session'];
  readonly keys: PairKeys;
  readonly keeper: VaultKeeper;
  readonly shelf: Shelf;
  readonly connect: () => Promise<SyncAdapter>;
  readonly onStatus: (status: SyncStatus) => void;
}

interface Running {
  /** Ids of the books, as one text. */
  readonly books: string;
  readonly stop: () => void;
}

/** Keeps all books in step with each of this person's other devices. */
export const createOwnSyncs = (options: OwnSyncsOptions) => {
  const { session, keys, keeper, shelf, connect } = options;
  const kept = createKeptSession({ session, keys, keeper, onMoved: () => {} });
  const running = new Map<string, Running>();
  const statuses = new Map<string, SyncStatus>();
  let isClosed = false;

  const stop = (linkId: string): void => {
    running.get(linkId)?.stop();
    running.delete(linkId);
    statuses.delete(linkId);
  };

  const stopAll = (): void => {
    for (const linkId of running.keys()) stop(linkId);
  };

  const open = async (ids: readonly string[]): Promise<{ id: string; doc: Book }[]> => {
    const opened = await Promise.all(ids.map(async (id) => ({ id, found: await shelf.open(id) })));
    return opened.flatMap(({ id, found }) => (found.ok ? [{ id, doc: found.value.book }] : []));
  };

  return {
    /** With these devices, and no other; each gets the same books, by id. */
    async meet(links: readonly LinkInfo[], ids: readonly string[]): Promise<void> {
      const books = ids.join(' ');
      for (const [linkId, one] of running) {
        if (one.books !== books || links.every((link) => link.linkId !== linkId)) stop(linkId);
      }
      if (links.length === 0) return options.onStatus({ state: 'unpaired' });
      const sync = await connect();
      await keys.follow();
      const docs = (await open(ids)).map((book) => ({
        ...book,
        untilSaved: () => shelf.untilSaved(book.id),
      }));
      for (const { linkId, leads } of links) {
        if (running.has(linkId) || isClosed) continue;
        const onStatus = (status: SyncStatus) => {
          statuses.set(linkId, status);
          options.onStatus(furthestOf([...statuses.values()]));
        };
        const stopOne = sync.startOwn({ linkId, leads, books: docs, session: kept, onStatus });
        running.set(linkId, { books, stop: stopOne });
      }
    },
    /** The sessions that there are have ended; the next `meet` begins anew. */
    stopAll,
    close(): void {
      isClosed = true;
      stopAll();
    },
  };
};
