import { describe, expect, it } from 'vitest';
import { flip, replace, replacePart, seqs, type StorageBench } from '../helpers/storageBench';
import { textsOf, toUpdate, valueOf } from '../helpers/storageWorld';

/** What was altered, moved or taken away. */
export function describeDamage(bench: StorageBench): void {
  describe('damage', () => {
    it('costs one record where one was altered', async () => {
      await bench.append('one', 'two', 'three');
      await bench.poke(replace(2, (record) => [flip(record)]));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one', 'three']);
      expect(loaded.damage).toEqual([{ type: 'Unreadable', seq: 2 }]);
    });

    it('shows a record that was taken out', async () => {
      await bench.append('one', 'two', 'three');
      await bench.poke(replace(2, () => []));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one', 'three']);
      expect(loaded.damage).toEqual([{ type: 'Missing', seq: 2 }]);
    });

    it('shows that the end was cut off, and never uses those positions again', async () => {
      await bench.append('one', 'two', 'three');
      await bench.poke((stored) => ({ log: stored.log.slice(0, 1) }));
      const cut = [
        { type: 'Missing', seq: 2 },
        { type: 'Missing', seq: 3 },
      ];
      expect((await bench.reopen()).damage).toEqual(cut);
      await bench.append('four');
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one', 'four']);
      expect(loaded.damage).toEqual(cut);
      expect(seqs(await bench.peek())).toEqual([1, 4]);
    });

    it('still gives the tail behind a snapshot that does not open', async () => {
      await bench.append('one', 'two');
      await bench.compact('one, two');
      await bench.append('three');
      await bench.poke(replacePart(0, (part) => [flip(part)]));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['three']);
      expect(loaded.damage).toEqual([{ type: 'Unreadable', seq: 2 }]);
    });

    it('shows a snapshot that was taken out', async () => {
      await bench.append('one', 'two');
      await bench.compact('one, two');
      await bench.append('three');
      await bench.poke(() => ({ parts: [] }));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['three']);
      expect(loaded.damage).toEqual([{ type: 'Missing', seq: 2 }]);
    });

    it('shows a head that does not open, and the next change mends it', async () => {
      await bench.append('one', 'two');
      await bench.poke(({ head }) => ({ head: head && flip(head) }));
      expect(await bench.reopen()).toMatchObject({
        damage: [{ type: 'Unreadable', seq: 2 }],
        tail: 2,
      });
      await bench.append('three');
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one', 'two', 'three']);
      expect(loaded.damage).toEqual([]);
    });

    it('shows a head that was taken out', async () => {
      await bench.append('one', 'two');
      await bench.poke(() => ({ head: undefined }));
      expect((await bench.reopen()).damage).toEqual([{ type: 'Missing', seq: 3 }]);
    });

    it('does not take a record of another book', async () => {
      await bench.append('one');
      valueOf(await bench.log.append('shared', toUpdate('theirs')));
      const foreign = await bench.peek('shared');
      await bench.poke(() => ({ log: foreign.log }));
      const loaded = await bench.reopen();
      expect(loaded).toMatchObject({ updates: [], damage: [{ type: 'Unreadable', seq: 1 }] });
    });

    it('never writes over what lies there, wherever it lies', async () => {
      await bench.append('one', 'two', 'three');
      // Only position 1 can be believed; 3 and 5 hold something that does not open.
      await bench.poke(({ log: records, head }) => ({
        log: records.flatMap((record) =>
          record.seq === 1 ? [record] : [flip({ ...record, seq: record.seq * 2 - 1 })],
        ),
        head: head && flip(head),
      }));
      await bench.reopen();
      const before = (await bench.peek()).log;
      await bench.append('four', 'five', 'six');
      const { log: after } = await bench.peek();
      expect(after.map((record) => record.seq)).toEqual([1, 2, 3, 4, 5, 6]);
      for (const record of before) expect(after).toContainEqual(record);
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one', 'four', 'five', 'six']);
      expect(loaded.damage).toEqual([
        { type: 'Unreadable', seq: 3 },
        { type: 'Unreadable', seq: 5 },
      ]);
    });

    it('does not come from an older head or record that was put back', async () => {
      await bench.append('one');
      const older = await bench.peek();
      await bench.append('two');
      await bench.poke(() => ({ head: older.head }));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one', 'two']);
      expect(loaded.damage).toEqual([]);
      await bench.compact('one, two');
      expect(await bench.peek()).toMatchObject({ parts: [{ seq: 2 }], log: [], head: { seq: 2 } });

      await bench.poke(() => ({ log: older.log }));
      expect(textsOf(await bench.reopen())).toEqual(['one, two', 'one']);
      await bench.append('three');
      expect(seqs(await bench.peek())).toEqual([1, 3]);
      expect((await bench.reopen()).damage).toEqual([]);
    });

    it('is not swept away by a snapshot that does not cover it', async () => {
      await bench.append('one');
      await bench.poke(({ log: records }) => ({
        log: [...records, ...records.map((record) => ({ ...record, seq: 9 }))],
      }));
      await bench.reopen();
      await bench.compact('all');
      expect(seqs(await bench.peek())).toEqual([9]);
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['all']);
      expect(loaded.damage).toEqual([{ type: 'Unreadable', seq: 9 }]);
    });

    it('ends with the next compaction', async () => {
      await bench.append('one', 'two', 'three');
      await bench.poke(replace(1, () => []));
      await bench.poke(replace(2, (record) => [flip(record)]));
      await bench.reopen();
      await bench.compact('what is left');
      expect(await bench.reopen()).toMatchObject({
        updates: [toUpdate('what is left')],
        damage: [],
      });
    });
  });
}
