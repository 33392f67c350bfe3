import { expect, test, vi } from 'vitest';
import { createLifeline } from '../../../src/crypto/lifeline';

const remote = () => ({
  add: (a: number, b: number) => Promise.resolve(a + b),
  refuse: () => Promise.reject(new Error('refused')),
  nested: { hang: () => new Promise<never>(() => {}) },
});

test('answers and refusals come through', async () => {
  const tied = createLifeline().tie(remote());
  expect(await tied.add(1, 2)).toBe(3);
  await expect(tied.refuse()).rejects.toThrow('refused');
});

test('what waits when it is cut rejects, and so does what is asked later', async () => {
  const lifeline = createLifeline();
  const tied = lifeline.tie(remote());
  const waiting = [tied.nested.hang(), tied.nested.hang()];
  lifeline.cut(new Error('gone'));
  const ends = await Promise.allSettled(waiting);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(tied.add(1, 2)).rejects.toThrow('gone');
});

test('after a cut nothing is asked of the other side', async () => {
  const lifeline = createLifeline();
  const ask = vi.fn(() => Promise.resolve());
  const tied = lifeline.tie({ ask });
  lifeline.cut(new Error('gone'));
  await expect(tied.ask()).rejects.toThrow('gone');
  expect(ask).not.toHaveBeenCalled();
});
