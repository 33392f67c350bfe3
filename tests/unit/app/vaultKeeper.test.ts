import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVaultKeeper } from '../../../src/app/vaultKeeper';
import type { StoredVault } from '../../../src/core/ports/vault';
import { err, ok } from '../../../src/core/result';

const bytes = (...values: number[]) => Uint8Array.from(values);
const initial: StoredVault = {
  vaultId: bytes(1),
  slots: [bytes(1)],
  keyring: bytes(0),
  eventsKey: null,
};

/** A disk that takes its time, and refuses the writes that it is told to. */
const createStore = (refused: ReadonlySet<number> = new Set()) => {
  const disk = { value: initial, writes: 0 };
  return {
    disk,
    store: {
      read: async () => ok(disk.value),
      async write(vault: StoredVault) {
        await Promise.resolve();
        disk.writes += 1;
        if (refused.has(disk.writes)) return err({ type: 'DiskFull' } as const);
        disk.value = vault;
        return ok(undefined);
      },
    },
  };
};

const addSlot = (stored: StoredVault, slot: number) =>
  ok({ ...stored, slots: [...stored.slots, bytes(slot)] });

describe('the keeper of the stored vault', () => {
  it('hands every change what lies on the disk, so that none is undone', async () => {
    const { disk, store } = createStore();
    const keeper = createVaultKeeper(store, initial);
    await Promise.all([
      keeper.change(async (stored) => addSlot(stored, 2)),
      keeper.keepKeyring(bytes(9)),
      keeper.change(async (stored) => addSlot(stored, 3)),
    ]);
    expect(disk.value.slots).toEqual([bytes(1), bytes(2), bytes(3)]);
    expect(keeper.current()).toEqual(disk.value);
  });

  it('counts a change only once it is on the disk', async () => {
    const { disk, store } = createStore(new Set([1]));
    const keeper = createVaultKeeper(store, initial);
    const refused = await keeper.change(async (stored) => addSlot(stored, 2));
    expect(refused).toEqual(err({ type: 'DiskFull' }));
    expect(keeper.current()).toBe(initial);
    await keeper.change(async (stored) => addSlot(stored, 3));
    expect(disk.value.slots).toEqual([bytes(1), bytes(3)]);
  });

  it('writes nothing where a change is refused', async () => {
    const { disk, store } = createStore();
    const keeper = createVaultKeeper(store, initial);
    const wrong = err({ type: 'WrongPassphrase' } as const);
    expect(await keeper.change(async () => wrong)).toEqual(wrong);
    expect(disk.writes).toBe(0);
  });

  it('keeps the keyring that came last, whichever way it came', async () => {
    const { disk, store } = createStore();
    const keeper = createVaultKeeper(store, initial);
    let answer: (stored: StoredVault) => void = () => undefined;
    const asked = new Promise<StoredVault>((resolve) => (answer = resolve));
    const changing = keeper.change(async (stored) => {
      await asked;
      return ok({ ...stored, slots: [bytes(7)], keyring: bytes(2) });
    });
    // The worker has answered the pairing first, so the change's keyring holds it.
    const pairing = keeper.keepKeyring(bytes(1));
    answer(initial);
    await Promise.all([changing, pairing]);
    expect(disk.value.keyring).toEqual(bytes(2));
    expect(disk.value.slots).toEqual([bytes(7)]);
  });

  it('loses nothing in any order, and with any refusals', async () => {
    const steps = fc.array(fc.constantFrom('slot', 'keyring'), { maxLength: 12 });
    const refusals = fc.uniqueArray(fc.integer({ min: 1, max: 12 }));
    await fc.assert(
      fc.asyncProperty(steps, refusals, async (kinds, refused) => {
        const { disk, store } = createStore(new Set(refused));
        const keeper = createVaultKeeper(store, initial);
        const outcomes = await Promise.all(
          kinds.map((kind, at) =>
            kind === 'slot'
              ? keeper.change(async (stored) => addSlot(stored, at + 10))
              : keeper.keepKeyring(bytes(at)),
          ),
        );
        const kept = kinds.flatMap((kind, at) => (outcomes[at]?.ok ? [{ kind, at }] : []));
        const slots = kept.flatMap(({ kind, at }) => (kind === 'slot' ? [bytes(at + 10)] : []));
        expect(disk.value.slots).toEqual([bytes(1), ...slots]);
        expect(keeper.current()).toEqual(disk.value);
      }),
    );
  });
});
