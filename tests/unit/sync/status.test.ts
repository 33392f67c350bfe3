import { describe, expect, it } from 'vitest';
import type { RoomState } from '../../../src/sync/room';
import { statusOf, type StatusOf } from '../../../src/sync/status';

const room = (part: Partial<RoomState>): RoomState => ({
  relay: true,
  open: false,
  caughtUp: false,
  part: null,
  ...part,
});

const done = room({ open: true, caughtUp: true });

const status = (own: RoomState[], theirs: RoomState[], rest: Partial<StatusOf> = {}) =>
  statusOf({
    roomsByBook: new Map([
      ['own', own],
      ['theirs', theirs],
    ]),
    isRefused: false,
    isOnline: true,
    nowMs: 7,
    ...rest,
  });

describe('what the person is told of the sync', () => {
  it('is up to date only where both books are, in any of their rooms', () => {
    expect(status([done, room({})], [room({}), done])).toEqual({ state: 'upToDate', at: 7 });
    expect(status([done], [room({ open: true })])).toEqual({ state: 'syncing', part: null });
    expect(status([done], [])).toEqual({ state: 'syncing', part: null });
  });

  it('tells the smaller part of what is under way', () => {
    const parts = [room({ open: true, part: 0.7 })];
    expect(status(parts, [room({ open: true, part: 0.2 })])).toEqual({
      state: 'syncing',
      part: 0.2,
    });
    expect(status(parts, [done])).toEqual({ state: 'syncing', part: 0.7 });
  });

  it('tells apart nobody there, no meeting point, and no network', () => {
    expect(status([room({})], [room({})])).toEqual({ state: 'waiting' });
    const away = room({ relay: false });
    expect(status([away], [away])).toEqual({ state: 'relayUnreachable' });
    expect(status([away], [away], { isOnline: false })).toEqual({ state: 'offline' });
  });

  it('tells that something was refused, whatever else is well', () => {
    expect(status([done], [done], { isRefused: true })).toEqual({
      state: 'stopped',
      problem: { type: 'UpdateRefused' },
    });
  });
});
