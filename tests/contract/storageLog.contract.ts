import { describe, expect, it } from 'vitest';
import type { Sealer } from '../../src/core/ports/vault';
import type { StoredRecord } from '../../src/storage/backend';
import { book, lost, saved, sealer, seqs, type StorageBench } from '../helpers/storageBench';
import { textsOf, toText, toUpdate, valueOf } from '../helpers/storageWorld';

/** The log while nothing goes wrong, and when two write. */
export function describeLog(bench: StorageBench): void {
  describe('append and load', () => {
    it('loads nothing from a book that was never written', async () => {
      expect(valueOf(await bench.log.load(book))).toEqual({ updates: [], damage: [], tail: 0 });
    });

    it('gives updates back in order, and goes on counting after a restart', async () => {
      await bench.append('one', 'two');
      await bench.reopen();
      await bench.append('three', '');
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one', 'two', 'three', '']);
      expect(loaded).toMatchObject({ damage: [], tail: 4 });
      expect(seqs(await bench.peek())).toEqual([1, 2, 3, 4]);
    });

    it('goes on counting where the book was not loaded first', async () => {
      await bench.append('one');
      bench.start();
      await bench.append('two');
      expect(textsOf(await bench.reopen())).toEqual(['one', 'two']);
    });

    it('commits updates handed over together as one record, sealed in one call', async () => {
      let calls = 0;
      const counting: Sealer = {
        ...sealer,
        seal: (batch) => {
          calls += 1;
          return sealer.seal(batch);
        },
      };
      bench.start(counting);
      const texts = Array.from({ length: 100 }, (_, at) => `update ${at}`);
      const results = await Promise.all(
        texts.map((text) => bench.log.append(book, toUpdate(text))),
      );
      expect(results).toEqual(texts.map(() => saved));
      expect(calls).toBe(1);
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(texts);
      expect(loaded.tail).toBe(1);
    });

    it('gathers what comes while a commit is under way into the next record', async () => {
      const gathered: Promise<unknown>[] = [];
      const busy: Sealer = {
        ...sealer,
        seal: (batch) => {
          if (gathered.length === 0) {
            for (const text of ['two', 'three'])
              gathered.push(bench.log.append(book, toUpdate(text)));
          }
          return sealer.seal(batch);
        },
      };
      bench.start(busy);
      await bench.append('one');
      expect(await Promise.all(gathered)).toEqual([saved, saved]);
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one', 'two', 'three']);
      expect(loaded.tail).toBe(2);
    });

    it('has committed what it calls saved', async () => {
      await bench.append('one');
      expect(textsOf(valueOf(await bench.world.openLog(sealer).load(book)))).toEqual(['one']);
    });

    it('loads what was appended just before', async () => {
      const appended = bench.log.append(book, toUpdate('one'));
      expect(textsOf(valueOf(await bench.log.load(book)))).toEqual(['one']);
      expect(await appended).toEqual(saved);
    });

    it('hands over what it opens in order, and before it answers', async () => {
      const long = 'x'.repeat(40_000);
      const texts = Array.from({ length: 12 }, (_, at) => `${at} ${long}`);
      await bench.compact(...texts.slice(0, 8));
      await bench.append(...texts.slice(8));
      bench.start();
      const handed: string[][] = [];
      const loaded = valueOf(
        await bench.log.load(book, (updates) => handed.push(updates.map(toText))),
      );
      expect(handed.flat()).toEqual(texts);
      expect(textsOf(loaded)).toEqual(texts);
      expect(handed.length).toBeGreaterThan(2);
    });

    it('keeps two books apart', async () => {
      await Promise.all([
        bench.log.append(book, toUpdate('mine')),
        bench.log.append('shared', toUpdate('ours')),
      ]);
      valueOf(await bench.log.compact('shared', [toUpdate('all of ours')]));
      await bench.reopen();
      expect(textsOf(valueOf(await bench.log.load(book)))).toEqual(['mine']);
      expect(textsOf(valueOf(await bench.log.load('shared')))).toEqual(['all of ours']);
    });

    it('keeps only sealed bytes, each in a buffer of its own', async () => {
      const roomy: Sealer = {
        ...sealer,
        seal: async (batch) =>
          (await sealer.seal(batch)).map((sealed) => {
            const room = new Uint8Array(4096);
            room.set(sealed, 100);
            return room.subarray(100, 100 + sealed.length);
          }),
      };
      bench.start(roomy);
      await bench.append('one');
      await bench.compact('al', 'l');
      await bench.append('two');
      const { parts, log: records, head } = await bench.peek();
      const all = [...parts, ...records, head] as StoredRecord[];
      expect(all.map(({ sealed }) => sealed.buffer.byteLength - sealed.byteLength)).toEqual([
        0, 0, 0, 0,
      ]);
      expect(textsOf(await bench.reopen())).toEqual(['al', 'l', 'two']);
    });

    it('waits on closing for what is under way, and takes nothing more', async () => {
      const appended = bench.log.append(book, toUpdate('one'));
      let done = false;
      void appended.then(() => (done = true));
      await bench.log.close();
      expect(done).toBe(true);
      expect(await bench.log.append(book, toUpdate('two'))).toEqual(lost);
      expect(await bench.log.load(book)).toEqual(lost);
      expect(await bench.log.compact(book, [toUpdate('all')])).toEqual(lost);
      expect(textsOf(await bench.reopen())).toEqual(['one']);
    });

    it('asks for the name of a book once, and once more where there was no answer', async () => {
      const asked: string[] = [];
      bench.start({
        ...sealer,
        nameOf: (id) => {
          asked.push(id);
          return asked.length === 1 ? Promise.reject(new Error('no')) : sealer.nameOf(id);
        },
      });
      await expect(bench.log.append(book, toUpdate('one'))).rejects.toThrow('no');
      await bench.append('one', 'two');
      await bench.compact('all');
      valueOf(await bench.log.load(book));
      valueOf(await bench.log.load('shared'));
      expect(asked).toEqual([book, book, 'shared']);
    });

    it('goes on after a sealer that gave up', async () => {
      let broken = true;
      bench.start({
        ...sealer,
        seal: (batch) => (broken ? Promise.reject(new Error('no')) : sealer.seal(batch)),
      });
      await expect(bench.log.append(book, toUpdate('one'))).rejects.toThrow('no');
      broken = false;
      await bench.append('one again');
      expect(textsOf(await bench.reopen())).toEqual(['one again']);
    });
  });

  describe('compaction', () => {
    it('replaces everything so far by one snapshot, and counting goes on', async () => {
      await bench.append('one', 'two');
      await bench.compact('one, two');
      expect(await bench.reopen()).toEqual({
        updates: [toUpdate('one, two')],
        damage: [],
        tail: 0,
      });
      await bench.append('three');
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one, two', 'three']);
      expect(loaded).toMatchObject({ damage: [], tail: 1 });
      expect(seqs(await bench.peek())).toEqual([3]);
      await bench.compact('all three');
      expect(textsOf(await bench.reopen())).toEqual(['all three']);
    });

    it('never drops what is appended after it in the same breath', async () => {
      const results = await Promise.all([
        bench.log.append(book, toUpdate('one')),
        bench.log.compact(book, [toUpdate('only one')]),
        bench.log.append(book, toUpdate('two')),
        bench.log.compact(book, [toUpdate('one and two')]),
        bench.log.append(book, toUpdate('three')),
      ]);
      expect(results).toEqual(results.map(() => saved));
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['one and two', 'three']);
      expect(loaded.damage).toEqual([]);
    });

    it('takes a snapshot of a book that has no updates', async () => {
      await bench.compact('all');
      await bench.append('one');
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['all', 'one']);
      expect(loaded.damage).toEqual([]);
    });
  });

  describe('a second writer', () => {
    it('shuts out the one that does not know its changes', async () => {
      await bench.append('one');
      const newer = bench.world.openLog(sealer);
      valueOf(await newer.load(book));
      valueOf(await newer.append(book, toUpdate('two')));
      expect(await bench.log.append(book, toUpdate('stale'))).toEqual(lost);
      expect(await bench.log.append(book, toUpdate('stale'))).toEqual(lost);
      expect(await bench.log.compact(book, [toUpdate('stale')])).toEqual(lost);
      valueOf(await newer.compact(book, [toUpdate('one, two')]));
      expect(await bench.log.append(book, toUpdate('stale'))).toEqual(lost);
      valueOf(await bench.log.load(book));
      await bench.append('three');
      expect(textsOf(await bench.reopen())).toEqual(['one, two', 'three']);
    });

    it('that leaves the head alone is not written over either', async () => {
      await bench.append('one');
      const stray = { seq: 2, sealed: toUpdate('stray') };
      await bench.poke(({ log: records }) => ({ log: [...records, stray] }));
      expect(await bench.log.append(book, toUpdate('two'))).toEqual(lost);
      expect((await bench.peek()).log).toContainEqual(stray);
      valueOf(await bench.log.load(book));
      await bench.append('two');
      expect(seqs(await bench.peek())).toEqual([1, 2, 3]);
      expect(textsOf(await bench.reopen())).toEqual(['one', 'two']);
    });
  });

  describe('removing a book', () => {
    it('leaves nothing of it, and its neighbours as they were', async () => {
      await bench.append('one', 'two');
      await bench.compact('one and two');
      await bench.append('three');
      valueOf(await bench.log.append('journal', toUpdate('mine')));
      expect(await bench.log.remove(book)).toEqual(saved);
      expect(await bench.peek()).toEqual({
        snapshot: undefined,
        parts: [],
        log: [],
        head: undefined,
      });
      expect(await bench.reopen()).toEqual({ updates: [], damage: [], tail: 0 });
      expect(textsOf(valueOf(await bench.log.load('journal')))).toEqual(['mine']);
    });

    it('may be asked for twice, and of a book that was never there', async () => {
      expect(await bench.log.remove(book)).toEqual(saved);
      await bench.append('one');
      expect(await bench.log.remove(book)).toEqual(saved);
      expect(await bench.log.remove(book)).toEqual(saved);
    });

    it('comes between what was written before it and what is written after it', async () => {
      await bench.append('before');
      const writing = [
        bench.log.append(book, toUpdate('lost')),
        bench.log.remove(book),
        bench.log.append(book, toUpdate('after')),
      ];
      expect(await Promise.all(writing)).toEqual([saved, saved, saved]);
      const loaded = await bench.reopen();
      expect(textsOf(loaded)).toEqual(['after']);
      expect(loaded.damage).toEqual([]);
    });

    it('keeps out a log that another one has overtaken', async () => {
      await bench.append('one');
      const { log } = bench;
      await bench.reopen();
      await bench.append('two');
      expect(await log.remove(book)).toEqual(lost);
      expect(textsOf(await bench.reopen())).toEqual(['one', 'two']);
    });
  });
}
