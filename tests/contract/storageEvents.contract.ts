import { describe, expect, it } from 'vitest';
import { diskFull, saved, type StorageBench } from '../helpers/storageBench';
import { toText, toUpdate, valueOf } from '../helpers/storageWorld';

/** Where the security log lies. */
export function describeEvents(bench: StorageBench): void {
  const texts = async () =>
    valueOf(await bench.world.events.read()).map(({ sealed }) => toText(sealed));

  describe('events', () => {
    it('are none at first, then in the order in which they came', async () => {
      const { events } = bench.world;
      expect(await texts()).toEqual([]);
      const all = Array.from({ length: 12 }, (_, at) => `event ${at}`);
      for (const text of all) expect(await events.append(toUpdate(text))).toEqual(saved);
      expect(await texts()).toEqual(all);
    });

    it('go by their number, and no number is used twice', async () => {
      const { events } = bench.world;
      for (const text of ['a', 'b', 'c']) valueOf(await events.append(toUpdate(text)));
      const ids = valueOf(await events.read()).map(({ id }) => id);
      expect(await events.remove(ids.slice(1))).toEqual(saved);
      expect(await events.remove([999])).toEqual(saved);
      valueOf(await events.append(toUpdate('d')));
      expect(await texts()).toEqual(['a', 'd']);
      const [, last] = valueOf(await events.read());
      expect(ids).not.toContain(last?.id);
    });

    it('are copies, going in and coming out, without what lies around them', async () => {
      const { events } = bench.world;
      const room = new Uint8Array(1000).fill(1);
      valueOf(await events.append(room.subarray(10, 13)));
      room.fill(2);
      const [first] = valueOf(await events.read());
      expect(first?.sealed).toEqual(new Uint8Array(3).fill(1));
      expect(first?.sealed.buffer.byteLength).toBe(3);
      first?.sealed.fill(3);
      expect(valueOf(await events.read())[0]?.sealed).toEqual(new Uint8Array(3).fill(1));
    });

    it('say where there is no room', async () => {
      const { events } = bench.world;
      await bench.world.setDiskFull(true);
      expect(await events.append(toUpdate('x'.repeat(100_000)))).toEqual(diskFull);
      await bench.world.setDiskFull(false);
      expect(await texts()).toEqual([]);
    });
  });
}
