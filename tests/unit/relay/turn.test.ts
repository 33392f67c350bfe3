import { expect, test } from 'vitest';
import { createTurn } from '../../../src/relay/turn';

const urls = ['turn:turn.example:3478'];

test('user name and password as coturn expects them, for ten minutes', () => {
  const mint = createTurn({ urls, secret: 'north' }, { now: () => 1_700_000_000_999 });
  const first = mint();
  expect(first).toEqual({
    urls,
    username: expect.stringMatching(/^1700000600:[\w-]{16}$/),
    credential: expect.stringMatching(/^[A-Za-z0-9+/]{27}=$/),
    ttlSeconds: 600,
  });
  expect(mint().username).not.toBe(first.username);
});
