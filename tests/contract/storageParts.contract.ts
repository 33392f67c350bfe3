import { describe, expect, it } from 'vitest';
import type { Sealer } from '../../src/core/ports/vault';
import {
  book,
  flip,
  replacePart,
  saved,
  sealer,
  seqs,
  type StorageBench,
} from '../helpers/storageBench';
import { flipBit, textsOf, toUpdate } from '../helpers/storageWorld';

/** Snapshots in parts, and what becomes of them. */
export function describeParts(bench: StorageBench): void {
  describe('a snapshot in parts', () => {
    it('comes back in order, and takes the place of one with more parts', async () => {
      await bench.append('one', 'two');
      const texts = Array.from({ length: 12 }, (_, at) => `part ${at}`);
      await bench.compact(...texts);
      await bench.append('three');
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual([...texts, 'three']);
      expect(loaded).toMatchObject({ damage: [], tail: 1 });

      await bench.compact('all', 'three');
      expect(textsOf(await bench.reopen())).toEqual(['all', 'three']);
      expect((await bench.peek()).parts.map(({ part, seq }) => [part, seq])).toEqual([
        [0, 3],
        [1, 3],
      ]);
    });

    it('may have none: a book that is empty', async () => {
      await bench.append('one');
      await bench.compact();
      expect(await bench.reopen()).toEqual({ updates: [], damage: [], tail: 0 });
      await bench.append('two');
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['two']);
      expect(loaded.damage).toEqual([]);
    });

    it('is sealed in one call', async () => {
      const batches: number[] = [];
      const counting: Sealer = {
        ...sealer,
        seal: (batch) => {
          batches.push(batch.length);
          return sealer.seal(batch);
        },
      };
      bench.start(counting);
      expect(await bench.log.compact(book, ['a', 'b', 'c'].map(toUpdate))).toEqual(saved);
      expect(batches).toEqual([4]);
    });

    it('is opened in small slices, two at a time', async () => {
      const parts = Array.from({ length: 3 }, (_, at) => new Uint8Array(70_000).fill(at));
      expect(await bench.log.compact(book, parts)).toEqual(saved);
      await bench.append('small', 'smaller');
      const slices: number[] = [];
      let underWay = 0;
      let most = 0;
      bench.start({
        ...sealer,
        async open(batch) {
          slices.push(batch.reduce((total, { sealed }) => total + sealed.length, 0));
          most = Math.max(most, (underWay += 1));
          const opened = await sealer.open(batch);
          underWay -= 1;
          return opened;
        },
      });
      const loaded = await bench.log.load(book);
      expect(
        loaded.ok && loaded.value.updates.map(({ length, 0: first }) => [length, first]),
      ).toEqual([
        ...parts.map((_, at) => [70_000, at]),
        [5, 's'.codePointAt(0)],
        [7, 's'.codePointAt(0)],
      ]);
      expect(slices).toHaveLength(3);
      expect(Math.max(...slices)).toBeLessThanOrEqual(2 ** 17);
      expect(most).toBe(2);
    });
  });

  describe('damage to a snapshot in parts', () => {
    const intact = ['a', 'b', 'c'];

    const prepare = async () => {
      await bench.append('one', 'two');
      await bench.compact(...intact);
      await bench.append('three');
    };
    const without = (part: number) => [...intact.filter((_, at) => at !== part), 'three'];

    it.each([0, 1, 2])('costs part %i where it was altered', async (part) => {
      await prepare();
      await bench.poke(replacePart(part, (record) => [flip(record)]));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(without(part));
      expect(loaded.damage).toEqual([{ type: 'Unreadable', seq: 2 }]);
    });

    it.each([0, 1, 2])('shows where part %i was taken out, until it is mended', async (part) => {
      await prepare();
      await bench.poke(replacePart(part, () => []));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(without(part));
      expect(loaded.damage).toEqual([{ type: 'Missing', seq: 2 }]);
      await bench.append('four');
      expect((await bench.reopen()).damage).toEqual([{ type: 'Missing', seq: 2 }]);
      await bench.compact('all');
      expect((await bench.reopen()).damage).toEqual([]);
    });

    it('shows where all of it was taken out, also of a book without updates', async () => {
      await bench.compact('a', 'b');
      await bench.poke(() => ({ parts: [] }));
      const missing = { type: 'Missing', seq: 0 };
      expect(await bench.reopen()).toEqual({ updates: [], damage: [missing, missing], tail: 0 });
    });

    it('shows where two parts were swapped', async () => {
      await prepare();
      await bench.poke(({ parts }) => ({
        parts: parts.map((record) => ({ ...record, part: 2 - record.part })).toReversed(),
      }));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['b', 'three']);
      expect(loaded.damage).toEqual([
        { type: 'Unreadable', seq: 2 },
        { type: 'Unreadable', seq: 2 },
      ]);
    });

    it('shows where an older part was put back', async () => {
      await bench.compact('older');
      const older = await bench.peek();
      await prepare();
      await bench.poke(replacePart(0, () => [...older.parts]));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['older', 'b', 'c', 'three']);
      expect(loaded.damage).toEqual([{ type: 'Missing', seq: 2 }]);
    });

    it('does not come from an older head that was put back', async () => {
      await bench.append('one');
      const { head } = await bench.peek();
      await prepare();
      await bench.poke(() => ({ head }));
      expect(await bench.reopen()).toMatchObject({ damage: [], tail: 1 });
      await bench.append('four');
      await bench.poke(replacePart(2, () => []));
      expect((await bench.reopen()).damage).toEqual([{ type: 'Missing', seq: 3 }]);
    });

    it('costs no part where the head does not open, and the next change mends the head', async () => {
      await prepare();
      await bench.poke(({ head }) => ({ head: head && flip(head) }));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual([...intact, 'three']);
      expect(loaded.damage).toEqual([{ type: 'Unreadable', seq: 3 }]);
      await bench.append('four');
      expect((await bench.reopen()).damage).toEqual([]);
      await bench.poke(replacePart(2, () => []));
      expect((await bench.reopen()).damage).toEqual([{ type: 'Missing', seq: 2 }]);
    });

    it('is told for every bit and every length of each record, and costs nothing else', async () => {
      await prepare();
      const whole = await bench.peek();
      const kept = [...intact, 'three'];
      const records = [...whole.parts, ...whole.log, ...(whole.head ? [whole.head] : [])];
      expect(records).toHaveLength(5);
      for (const [at, record] of records.entries()) {
        const { length } = record.sealed;
        const harmed = [
          ...Array.from({ length: length * 8 }, (_, bit) => flipBit(record.sealed, bit)),
          ...Array.from({ length }, (_, end) => record.sealed.slice(0, end)),
        ];
        for (const sealed of harmed) {
          const swap = <T>(one: T): T => (one === record ? { ...one, sealed } : one);
          await bench.poke(() => ({
            parts: whole.parts.map(swap),
            log: whole.log.map(swap),
            head: swap(whole.head),
          }));
          const loaded = await bench.reopen();
          expect(loaded.damage).toEqual([{ type: 'Unreadable', seq: record.seq }]);
          expect(textsOf(loaded)).toEqual(kept.filter((_, index) => index !== at));
        }
      }
      await bench.poke(() => whole);
      expect(await bench.reopen()).toMatchObject({ damage: [] });
      expect(seqs(await bench.peek())).toEqual([3]);
    }, 60_000);
  });
}
