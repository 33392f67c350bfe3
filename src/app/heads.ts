import type { Bytes } from '../core/bytes';
import type { SyncStatus } from '../core/ports/sync';
import type { Clock } from '../core/ports/system';
import type { PairInfo } from '../core/ports/vault';
import { hasLost, rememberHead } from '../doc';
import { bookNames } from './journalFlow';
import type { Shelf } from './shelf';

export interface HeadsOptions {
  readonly clock: Clock;
  readonly shelf: Pick<Shelf, 'bookOf'>;
  readonly pair: PairInfo;
  readonly onStatus: (status: SyncStatus) => void;
}

/** Remembers how far the partner's device has come with both books, and says when it shows less than before. */
export const createHeads = ({ clock, shelf, pair, onStatus }: HeadsOptions) => {
  const idOf = (book: string) => `${pair.pairId}.${book}`;
  let status: SyncStatus = { state: 'waiting' };

  const isLess = (): boolean => {
    const privateBook = shelf.bookOf(bookNames.private);
    return [pair.ownBook, pair.partnerBook].some(
      (book) => privateBook !== undefined && hasLost(privateBook, idOf(book), clock.now()),
    );
  };

  const tell = (next: SyncStatus) => {
    status = next;
    if (next.problem || !isLess()) return onStatus(next);
    onStatus({ ...next, problem: { type: 'PartnerRestored' } });
  };

  return {
    tell,
    remember(book: string, head: Bytes): void {
      const privateBook = shelf.bookOf(bookNames.private);
      if (!privateBook) return;
      rememberHead(privateBook, idOf(book), head, clock.now());
      tell(status);
    },
  };
};
