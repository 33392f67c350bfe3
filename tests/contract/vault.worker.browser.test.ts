import { afterEach, expect, test, vi } from 'vitest';
import { connectVault } from '../../src/crypto';
import { describeVault } from './vault.contract';

const ends: (() => void)[] = [];

const connect = () => {
  const { vault, end } = connectVault();
  ends.push(end);
  return vault;
};

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describeVault('vault behind a worker', connect);

test('an ended worker answers nothing', async () => {
  const { vault, end } = connectVault();
  await vault.suggestWords(1);
  end();
  const answered = vi.fn();
  void vault.suggestWords(1).then(answered, answered);
  // Another worker has started and answered by then.
  await connect().suggestWords(1);
  expect(answered).not.toHaveBeenCalled();
});
