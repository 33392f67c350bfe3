import { expect, test } from 'vitest';
import { loadSodium } from '../../src/crypto/sodium';
import { createVault } from '../../src/crypto/vault';
import { describeVault } from './vault.contract';
import { describeVaultKeys } from './vaultKeys.contract';

const connect = () => createVault(loadSodium);

describeVault('vault in this thread', connect);
describeVaultKeys('keys of a vault in this thread', connect);

test('where libsodium cannot be loaded, the first call rejects', async () => {
  const vault = createVault(() => Promise.reject(new Error('no WebAssembly')));
  await expect(vault.suggestWords(4)).rejects.toThrow('no WebAssembly');
  await expect(vault.create('words')).rejects.toThrow('no WebAssembly');
});
