import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createHeads } from '../../../src/app/heads';
import type { SyncStatus } from '../../../src/core/ports/sync';
import type { PairInfo } from '../../../src/core/ports/vault';
import { createBook } from '../../../src/doc';

const pair = { pairId: 'pair', ownBook: 'mine', partnerBook: 'theirs' } as PairInfo;

const head = (clock: number) =>
  Y.encodeStateVector(new Map([[1, clock]])) as Uint8Array<ArrayBuffer>;

const setUp = () => {
  const privateBook = createBook();
  const clock = { at: 1, now: () => clock.at };
  const told: SyncStatus[] = [];
  const start = () =>
    createHeads({
      clock,
      pair,
      shelf: { bookOf: (name) => (name === 'private' ? privateBook : undefined) },
      onStatus: (status) => told.push(status),
    });
  return { clock, told, start };
};

describe('a partner’s device that shows less than before', () => {
  it.each(['mine', 'theirs'])('is told with whatever the status is, for the book %s', (book) => {
    const { told, start } = setUp();
    const heads = start();
    heads.tell({ state: 'syncing', part: null });
    heads.remember(book, head(5));
    expect(told.at(-1)).toEqual({ state: 'syncing', part: null });
    heads.remember(book, head(3));
    expect(told.at(-1)).toEqual({
      state: 'syncing',
      part: null,
      problem: { type: 'PartnerRestored' },
    });
    heads.tell({ state: 'upToDate', at: 7 });
    expect(told.at(-1)?.problem).toEqual({ type: 'PartnerRestored' });
  });

  it('is still told after a restart, and for a week', () => {
    const { clock, told, start } = setUp();
    const heads = start();
    heads.remember('theirs', head(5));
    heads.remember('theirs', head(4));
    start().tell({ state: 'waiting' });
    expect(told.at(-1)?.problem).toEqual({ type: 'PartnerRestored' });
    clock.at += 8 * 86_400_000;
    start().tell({ state: 'waiting' });
    expect(told.at(-1)).toEqual({ state: 'waiting' });
  });

  it('never hides what is worse', () => {
    const { told, start } = setUp();
    const heads = start();
    heads.remember('theirs', head(5));
    heads.remember('theirs', head(4));
    const stopped = { state: 'stopped', problem: { type: 'UpdateRefused' } } as const;
    heads.tell(stopped);
    expect(told.at(-1)).toEqual(stopped);
  });
});
