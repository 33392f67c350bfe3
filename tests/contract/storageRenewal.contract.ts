import { describe, expect, it } from 'vitest';
import type { Sealer } from '../../src/core/ports/vault';
import {
  book,
  flip,
  lost,
  replace,
  saved,
  sealer,
  type StorageBench,
} from '../helpers/storageBench';
import { createTestSealer } from '../helpers/storageSealer';
import { nextKey, testKey, textsOf, toUpdate, valueOf } from '../helpers/storageWorld';

const both = createTestSealer(nextKey, testKey);

/** Opens nothing that an earlier key has sealed. */
const newest: Sealer = { ...createTestSealer(nextKey), nameOf: both.nameOf };

/** A new key for what lies there. */
export function describeRenewal(bench: StorageBench): void {
  const loadWith = async (by: Sealer, id = book) => {
    bench.start(by);
    const loaded = valueOf(await bench.log.load(id));
    return [textsOf(loaded), loaded.damage] as const;
  };

  describe('renewal', () => {
    it('seals everything anew, also in books that nobody has opened', async () => {
      await bench.append('one', 'two');
      await bench.compact('one', 'two');
      await bench.append('three', 'four');
      valueOf(await bench.log.append('shared', toUpdate('ours')));
      bench.start(both);
      expect(await bench.log.renew()).toEqual(saved);
      expect(await loadWith(newest)).toEqual([['one', 'two', 'three', 'four'], []]);
      expect(await loadWith(newest, 'shared')).toEqual([['ours'], []]);
      expect((await loadWith(sealer))[0]).toEqual([]);
    });

    it('has nothing to do where there is nothing, or everything has the newest key', async () => {
      bench.start(both);
      expect(await bench.log.renew()).toEqual(saved);
      await bench.append('one');
      await bench.compact('one');
      await bench.append('two');
      const before = await bench.peek();
      expect(await bench.log.renew()).toEqual(saved);
      expect(await bench.peek()).toEqual(before);
    });

    it('leaves an open book open: what is written around it is kept', async () => {
      await bench.append('one');
      bench.start(both);
      valueOf(await bench.log.load(book));
      const results = await Promise.all([
        bench.log.append(book, toUpdate('two')),
        bench.log.renew(),
        bench.log.append(book, toUpdate('three')),
        bench.log.renew(),
      ]);
      expect(results).toEqual(results.map(() => saved));
      await bench.append('four');
      valueOf(await bench.log.renew());
      await bench.append('five');
      expect(await loadWith(newest)).toEqual([['one', 'two', 'three', 'four', 'five'], []]);
      bench.start(both);
      await bench.compact('all');
      expect(await loadWith(newest)).toEqual([['all'], []]);
    });

    it('lets a book be opened while it runs', async () => {
      await bench.append('one');
      const opened: Promise<unknown>[] = [];
      bench.start({
        ...both,
        renew(batch) {
          opened.push(bench.log.load(book), bench.log.append(book, toUpdate('two')));
          return both.renew(batch);
        },
      });
      expect(await bench.log.renew()).toEqual(saved);
      expect((await Promise.all(opened))[1]).toEqual(saved);
      await bench.append('three');
      expect(await loadWith(newest)).toEqual([['one', 'two', 'three'], []]);
    });

    it('reads again where another writer comes between, and does not let in who was shut out', async () => {
      await bench.append('one');
      const other = bench.world.openLog(both);
      let times = 0;
      bench.start({
        ...both,
        async renew(batch) {
          times += 1;
          if (times === 1) valueOf(await other.append(book, toUpdate('two')));
          return both.renew(batch);
        },
      });
      valueOf(await bench.log.load(book));
      expect(await bench.log.renew()).toEqual(saved);
      expect(times).toBe(2);
      expect(await bench.log.compact(book, [toUpdate('stale')])).toEqual(lost);
      expect(await bench.log.append(book, toUpdate('stale'))).toEqual(lost);
      expect(await bench.log.renew()).toEqual(saved);
      expect(await bench.log.append(book, toUpdate('stale'))).toEqual(lost);
      expect(await loadWith(newest)).toEqual([['one', 'two'], []]);
    });

    it('gives up where others never stop writing', async () => {
      await bench.append('one');
      const other = bench.world.openLog(both);
      bench.start({
        ...both,
        async renew(batch) {
          valueOf(await other.append(book, toUpdate('more')));
          return both.renew(batch);
        },
      });
      expect(await bench.log.renew()).toEqual(lost);
      expect((await loadWith(both))[0]).toEqual(['one', 'more', 'more', 'more']);
    });

    it('leaves what does not open as it lies', async () => {
      await bench.append('one', 'two', 'three');
      await bench.poke(replace(2, (record) => [flip(record)]));
      const [, harmed] = (await bench.peek()).log;
      bench.start(both);
      expect(await bench.log.renew()).toEqual(saved);
      expect((await bench.peek()).log[1]).toEqual(harmed);
      expect(await loadWith(newest)).toEqual([['one', 'three'], [{ type: 'Unreadable', seq: 2 }]]);
    });

    it('leaves a book without a head without one', async () => {
      await bench.append('one', 'two');
      await bench.poke(() => ({ head: undefined }));
      bench.start(both);
      expect(await bench.log.renew()).toEqual(saved);
      expect(await loadWith(newest)).toEqual([['one', 'two'], [{ type: 'Missing', seq: 3 }]]);
    });

    it('renews a snapshot of version 1', async () => {
      await bench.append('one', 'two');
      const name = await sealer.nameOf(book);
      const place = { book: name, kind: 'snapshot', seq: 2 } as const;
      const [sealed = toUpdate('')] = await sealer.seal([{ place, plain: toUpdate('both') }]);
      await bench.poke(() => ({ snapshot: { seq: 2, sealed }, log: [] }));
      bench.start(both);
      expect(await bench.log.renew()).toEqual(saved);
      expect(await loadWith(newest)).toEqual([['both'], []]);
      bench.start(both);
      await bench.compact('bo', 'th');
      expect((await bench.peek()).snapshot).toBeUndefined();
      expect(await loadWith(newest)).toEqual([['bo', 'th'], []]);
    });

    it('ends with the log', async () => {
      await bench.append('one');
      bench.start(both);
      await bench.log.close();
      expect(await bench.log.renew()).toEqual(lost);
      expect((await loadWith(sealer))[0]).toEqual(['one']);
    });
  });
}
