import { describe, expect, it } from 'vitest';
import { book, diskFull, saved, sealer, seqs, type StorageBench } from '../helpers/storageBench';
import { textsOf, toUpdate, valueOf } from '../helpers/storageWorld';

/** The vault, and a disk without room. */
export function describeRoom(bench: StorageBench): void {
  describe('a full disk', () => {
    const large = toUpdate('x'.repeat(100_000));

    it('is told, keeps what was saved, and leaves no hole once there is room', async () => {
      await bench.append('one');
      await bench.world.setDiskFull(true);
      const refused = await Promise.all([
        bench.log.append(book, large),
        bench.log.append(book, large),
      ]);
      expect(refused).toEqual([diskFull, diskFull]);
      // Again and again: one attempt that never ends would stop all that come after it.
      for (let attempt = 0; attempt < 30; attempt += 1) {
        expect(await bench.log.append(book, large)).toEqual(diskFull);
      }
      expect(textsOf(valueOf(await bench.world.openLog(sealer).load(book)))).toEqual(['one']);
      await bench.world.setDiskFull(false);
      await bench.append('two');
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one', 'two']);
      expect(loaded.damage).toEqual([]);
      expect(seqs(await bench.peek())).toEqual([1, 2]);
    });

    it('leaves the log as it was where a snapshot finds no room', async () => {
      await bench.append('one');
      await bench.world.setDiskFull(true);
      expect(await bench.log.compact(book, [large])).toEqual(diskFull);
      await bench.world.setDiskFull(false);
      expect(await bench.reopen()).toMatchObject({
        updates: [toUpdate('one')],
        damage: [],
        tail: 1,
      });
    });

    it('is told for a vault, which stays as it was', async () => {
      const vault = {
        vaultId: toUpdate('id'),
        slots: [toUpdate('slot')],
        keyring: toUpdate(''),
        eventsKey: null,
      };
      valueOf(await bench.world.vaultStore.write(vault));
      await bench.world.setDiskFull(true);
      expect(await bench.world.vaultStore.write({ ...vault, keyring: large })).toEqual(diskFull);
      await bench.world.setDiskFull(false);
      expect(await bench.world.vaultStore.read()).toEqual({ ok: true, value: vault });
    });
  });

  describe('vault', () => {
    it('is not there at first, then as it was written last', async () => {
      expect(await bench.world.vaultStore.read()).toEqual({ ok: true, value: null });
      for (const word of ['first', 'second']) {
        const vault = {
          vaultId: toUpdate(`${word} id`),
          slots: [toUpdate(`${word} slot`), toUpdate(`${word} spare`)],
          keyring: toUpdate(`${word} keyring`),
          eventsKey: word === 'first' ? null : new Uint8Array(32).fill(1),
        };
        expect(await bench.world.vaultStore.write(vault)).toEqual(saved);
        expect(await bench.world.vaultStore.read()).toEqual({ ok: true, value: vault });
      }
    });

    it('is a copy, going in and coming out', async () => {
      const vault = {
        vaultId: toUpdate('id'),
        slots: [toUpdate('slot')],
        keyring: toUpdate('k'),
        eventsKey: new Uint8Array(32).fill(1),
      };
      const written = structuredClone(vault);
      valueOf(await bench.world.vaultStore.write(written));
      written.vaultId.fill(0);
      valueOf(await bench.world.vaultStore.read())?.slots[0]?.fill(0);
      expect(await bench.world.vaultStore.read()).toEqual({ ok: true, value: vault });
    });
  });
}
