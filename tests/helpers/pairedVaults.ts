import type { PairingStep } from '../../src/core/ports/pairing';
import type { PairInfo, Vault } from '../../src/core/ports/vault';
import { loadSodium } from '../../src/crypto/sodium';
import { createVault } from '../../src/crypto/vault';

export interface Device {
  readonly vault: Vault;
  readonly bookId: string;
  readonly pair: PairInfo;
}

/** Two real vaults that have been through a whole pairing, messages handed over directly. */
export const pairedVaults = async (): Promise<[Device, Device]> => {
  const inviter = createVault(loadSodium);
  const joiner = createVault(loadSodium);
  const bookOf = async (vault: Vault) =>
    (await vault.create('some words to test with')).info.bookId;
  const books = [await bookOf(inviter), await bookOf(joiner)] as const;
  const pairs = new Map<Vault, PairInfo>();

  const take = async (from: Vault, to: Vault, step: PairingStep): Promise<void> => {
    if (step.pair) pairs.set(from, step.pair);
    for (const message of step.send) {
      const answered = await to.pairing.receive(message);
      if (!answered.ok) throw new Error(answered.error.type);
      await take(to, from, answered.value);
    }
  };
  const choose = async (from: Vault, to: Vault, words: string) => {
    const chosen = await from.pairing.choose(words);
    if (!chosen.ok) throw new Error(chosen.error.type);
    await take(from, to, chosen.value);
  };

  const { secret } = await inviter.pairing.invite(Date.now() + 60_000);
  await take(joiner, inviter, (await joiner.pairing.join(secret)).step);
  const idle = await joiner.pairing.receive(new Uint8Array(0));
  const words = idle.ok ? idle.value.words : undefined;
  if (!words) throw new Error('no words to compare');
  await choose(joiner, inviter, words);
  await choose(inviter, joiner, words);

  const device = (vault: Vault, bookId: string): Device => {
    const pair = pairs.get(vault);
    if (!pair) throw new Error('not paired');
    return { vault, bookId, pair };
  };
  return [device(inviter, books[0]), device(joiner, books[1])];
};
