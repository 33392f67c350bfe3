import type { Clock, SessionCrypto, SyncStatus } from '../core/ports';
import { meetingDays } from './days';
import { openRoom, type RoomState, type SyncedBook } from './room';

export interface SyncOptions {
  readonly pairId: string;
  readonly books: readonly SyncedBook[];
  readonly session: SessionCrypto;
  readonly relayUrl: string;
  readonly iceServers: readonly RTCIceServer[];
  readonly clock: Clock;
  readonly onStatus: (status: SyncStatus) => void;
}

/** Clocks of two devices may differ by this much around midnight. */
const skewMs = 3_600_000;
const checkDaysMs = 60_000;

/** A book is served when any of its rooms (one a day, two around midnight) is. */
const statusOf = (
  roomsByBook: ReadonlyMap<string, readonly RoomState[]>,
  online: boolean,
  now: number,
): SyncStatus => {
  const books = [...roomsByBook.values()];
  if (books.every((rooms) => rooms.some((room) => room.caughtUp))) {
    return { state: 'upToDate', at: now };
  }
  if (books.some((rooms) => rooms.some((room) => room.open))) return { state: 'syncing' };
  if (!online) return { state: 'offline' };
  const relay = books.some((rooms) => rooms.some((room) => room.relay));
  return { state: relay ? 'waiting' : 'relayUnreachable' };
};

/** Keeps a pair's books in step while the app is open. Returns the way to end it. */
export const startSync = (options: SyncOptions): (() => void) => {
  const rooms = new Map<
    string,
    { book: string; state: RoomState; room: ReturnType<typeof openRoom> }
  >();

  const report = () => {
    const byBook = new Map<string, RoomState[]>(options.books.map(({ id }) => [id, []]));
    for (const { book, state } of rooms.values()) byBook.get(book)?.push(state);
    options.onStatus(statusOf(byBook, navigator.onLine, options.clock.now()));
  };

  const keepDays = () => {
    const wanted = new Set<string>();
    for (const day of meetingDays(options.clock.now(), skewMs)) {
      for (const book of options.books) {
        const key = `${book.id}/${day}`;
        wanted.add(key);
        if (rooms.has(key)) continue;
        const entry = {
          book: book.id,
          state: { relay: false, open: false, caughtUp: false },
          room: openRoom({
            ...options,
            book,
            day,
            onState(state) {
              entry.state = state;
              report();
            },
          }),
        };
        rooms.set(key, entry);
      }
    }
    for (const [key, { room }] of rooms) {
      if (wanted.has(key)) continue;
      room.close();
      rooms.delete(key);
    }
    report();
  };

  const renew = () => {
    keepDays();
    for (const { room } of rooms.values()) room.renew();
  };

  const onVisible = () => {
    if (document.visibilityState === 'visible') renew();
  };
  const onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) renew();
  };

  keepDays();
  const timer = setInterval(keepDays, checkDaysMs);
  document.addEventListener('visibilitychange', onVisible);
  addEventListener('pageshow', onPageShow);
  addEventListener('online', renew);
  addEventListener('offline', report);

  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onVisible);
    removeEventListener('pageshow', onPageShow);
    removeEventListener('online', renew);
    removeEventListener('offline', report);
    for (const { room } of rooms.values()) room.close();
  };
};
