import type { SessionCrypto } from '../core/ports/pairing';
import type { DirectLine, SyncStatus } from '../core/ports/sync';
import type { Clock } from '../core/ports/system';
import type { ClockSample } from '../core/talk/clockOffset';
import { meetingDays } from './days';
import { createFloor } from './floor';
import { networkHere, onOtherNetwork } from './network';
import { createLineSignalling } from './nearby/lineSignalling';
import { createBackoff } from './patience';
import { openRoom, type RoomState } from './room';
import type { OwnBooks, SyncedBook } from './sealedChannel';
import { statusOf } from './status';
import { createTurn } from './turn';

export interface SyncOptions {
  readonly pairId: string;
  readonly books: readonly (SyncedBook | OwnBooks)[];
  readonly session: SessionCrypto;
  readonly relayUrl: string;
  /** While it is open, the two meet there and not at the relay: they have seen each other, so addresses are no secret. */
  readonly line: DirectLine | null;
  /** Both people have said that they are in one room. */
  readonly isNear: () => boolean;
  /** Whether the relay can hide addresses. */
  readonly onTurn: (offered: boolean) => void;
  readonly clock: Clock;
  /** What the other phone's clock says, each time that it is asked. */
  readonly onClock: (sample: ClockSample) => void;
  readonly onStatus: (status: SyncStatus) => void;
}

/** Clocks of two devices may differ by this much around midnight. */
const skewMs = 3_600_000;
const checkDaysMs = 60_000;
/** What several rooms want to say is said once. */
const gatherMs = 20;

const unopened: RoomState = { relay: false, open: false, caughtUp: false, part: null };

/** Keeps the books of two devices in step while the app is open. Returns the way to end it. */
export const startSync = (options: SyncOptions): (() => void) => {
  const { books, clock } = options;
  const floors = new Map(books.map(({ id }) => [id, createFloor()]));
  const turn = createTurn({ clock, isNear: options.isNear, onOffered: options.onTurn });
  const backoff = createBackoff(Math.random);
  const line = options.line && createLineSignalling(options.line);
  const transport = line ? () => 'direct' as const : turn.transport;
  const rooms = new Map<
    string,
    { book: SyncedBook | OwnBooks; state: RoomState; room: ReturnType<typeof openRoom> }
  >();
  let announceTimer: ReturnType<typeof setTimeout> | undefined;
  let againTimer: ReturnType<typeof setTimeout> | undefined;

  const isRefused = (book: SyncedBook | OwnBooks) =>
    book.side === 'reader' && book.quarantine.isRefused();

  const report = () => {
    const roomsByBook = new Map<string, RoomState[]>(books.map(({ id }) => [id, []]));
    for (const { book, state } of rooms.values()) roomsByBook.get(book.id)?.push(state);
    options.onStatus(
      statusOf({
        roomsByBook,
        isRefused: books.some(isRefused),
        isOnline: navigator.onLine,
        nowMs: clock.now(),
      }),
    );
  };

  /** The rooms share one signalling connection, and each announces all. */
  const announce = () => [...rooms.values()].some(({ room }) => room.announce());

  const announceSoon = () => {
    announceTimer ??= setTimeout(() => {
      announceTimer = undefined;
      announce();
    }, gatherMs);
  };

  const lookAgainLater = () => {
    clearTimeout(againTimer);
    againTimer = setTimeout(async () => {
      const empty = [...rooms.values()].filter(({ state }) => !state.open);
      if (empty.length > 0) {
        await Promise.all(empty.map(({ room }) => room.lookAgain()));
        announce();
      }
      lookAgainLater();
    }, backoff.nextMs());
  };

  const onState = (key: string, state: RoomState) => {
    const entry = rooms.get(key);
    if (!entry) return;
    const isLost = entry.state.open && !state.open;
    const isReached = state.relay && !entry.state.relay;
    entry.state = state;
    if (isRefused(entry.book)) forget(key);
    else if (isLost || isReached) {
      backoff.reset();
      lookAgainLater();
    }
    report();
  };

  const forget = (key: string) => {
    const entry = rooms.get(key);
    rooms.delete(key);
    entry?.room.close();
  };

  const keepDays = () => {
    const wanted = new Set<string>();
    for (const day of meetingDays(clock.now(), skewMs)) {
      for (const book of books) {
        const key = `${book.id}/${day}`;
        if (isRefused(book)) continue;
        const floor = floors.get(book.id);
        wanted.add(key);
        if (rooms.has(key) || !floor) continue;
        const room = openRoom({
          ...options,
          transport,
          line,
          turn,
          floor,
          book,
          day,
          onUnheard: announceSoon,
          onState: (state) => onState(key, state),
        });
        rooms.set(key, { book, state: unopened, room });
      }
    }
    for (const key of rooms.keys()) if (!wanted.has(key)) forget(key);
    report();
  };

  const renew = () => {
    keepDays();
    backoff.reset();
    lookAgainLater();
    for (const { room } of rooms.values()) room.renew();
  };

  const onVisible = () => {
    if (document.visibilityState === 'visible') renew();
  };
  const onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) renew();
  };

  keepDays();
  lookAgainLater();
  const daysTimer = setInterval(keepDays, checkDaysMs);
  document.addEventListener('visibilitychange', onVisible);
  addEventListener('pageshow', onPageShow);
  addEventListener('online', renew);
  const stopNetwork = onOtherNetwork(networkHere(), renew);
  addEventListener('offline', report);

  return () => {
    clearInterval(daysTimer);
    clearTimeout(againTimer);
    clearTimeout(announceTimer);
    document.removeEventListener('visibilitychange', onVisible);
    removeEventListener('pageshow', onPageShow);
    removeEventListener('online', renew);
    stopNetwork();
    removeEventListener('offline', report);
    for (const { room } of rooms.values()) room.close();
    line?.close();
    for (const book of books) if (book.side === 'reader') book.quarantine.close();
  };
};
