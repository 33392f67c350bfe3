import { afterEach, expect, test, vi } from 'vitest';
import { connectVault } from '../../src/crypto';
import { describeVault } from './vault.contract';
import { describeVaultKeys } from './vaultKeys.contract';

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
describeVaultKeys('keys of a vault behind a worker', connect);

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

test('where the worker cannot be loaded, calls reject instead of waiting for ever', async () => {
  const RealWorker = Worker;
  vi.stubGlobal('Worker', function BrokenWorker() {
    return new RealWorker('/there-is-no-such-script.js', { type: 'module' });
  });
  const { vault } = connectVault();
  vi.unstubAllGlobals();
  await expect(vault.suggestWords(1)).rejects.toThrow('has failed');
  await expect(vault.sealer.nameOf('private')).rejects.toThrow('has failed');
});
