import type { SyncStatus } from '../core/ports/sync';
import type { RoomState } from './room';

export interface StatusOf {
  /** A book is served when any of its rooms (one a day, two around midnight) is. */
  readonly roomsByBook: ReadonlyMap<string, readonly RoomState[]>;
  /** Nothing more is taken from the other side. */
  readonly isRefused: boolean;
  readonly isOnline: boolean;
  readonly nowMs: number;
}

/** Rooms of several books → what the person is told. */
export const statusOf = ({ roomsByBook, isRefused, isOnline, nowMs }: StatusOf): SyncStatus => {
  const books = [...roomsByBook.values()];
  if (isRefused) return { state: 'stopped', problem: { type: 'UpdateRefused' } };
  if (books.every((rooms) => rooms.some((room) => room.caughtUp))) {
    return { state: 'upToDate', at: nowMs };
  }
  const open = books.flatMap((rooms) => rooms.filter((room) => room.open));
  if (open.length > 0) {
    const parts = open.flatMap(({ part, caughtUp }) => (part === null || caughtUp ? [] : [part]));
    return { state: 'syncing', part: parts.length > 0 ? Math.min(...parts) : null };
  }
  if (!isOnline) return { state: 'offline' };
  const relay = books.some((rooms) => rooms.some((room) => room.relay));
  return { state: relay ? 'waiting' : 'relayUnreachable' };
};
