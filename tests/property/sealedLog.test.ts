import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Damage } from '../../src/core/errors';
import type { StoredRecord } from '../../src/storage/backend';
import { book, dying, play, step, textsIn, type Step } from '../helpers/storageHistory';
import { flipBit, textsOf, toUpdate, valueOf } from '../helpers/storageWorld';

/** Printed, so that any run can be had again: `FC_SEED=<seed>`. */
const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31);
console.info(`sealedLog: seed ${seed}`);

type Harm =
  | { do: 'flip'; at: number; bit: number }
  | { do: 'swap' | 'copy'; at: number; other: number }
  | { do: 'drop'; at: number }
  | { do: 'rotate'; by: number };

const place = fc.nat({ max: 1000 });
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({ do: fc.constant('flip' as const), at: place, bit: fc.nat() }),
  fc.record({ do: fc.constantFrom('swap' as const, 'copy' as const), at: place, other: place }),
  fc.record({ do: fc.constant('drop' as const), at: place }),
  fc.record({ do: fc.constant('rotate' as const), by: place }),
);

/** Alters, moves, doubles or takes away what lies at the positions of a log. */
function inflict(log: readonly StoredRecord[], harms: readonly Harm[]): StoredRecord[] {
  const seqs = log.map((record) => record.seq);
  let lying = log.map((record) => record.sealed as StoredRecord['sealed'] | undefined);
  const size = Math.max(1, lying.length);
  for (const next of harms) {
    if (next.do === 'rotate') {
      const by = next.by % size;
      lying = [...lying.slice(by), ...lying.slice(0, by)];
      continue;
    }
    const at = next.at % size;
    const here = lying[at];
    if (next.do === 'drop') lying[at] = undefined;
    if (next.do === 'flip') lying[at] = here && flipBit(here, next.bit);
    if (next.do === 'swap' || next.do === 'copy') {
      const other = next.other % size;
      if (next.do === 'swap') lying[at] = lying[other];
      lying[other] = here;
    }
  }
  return seqs.flatMap((seq, at) => {
    const sealed = lying[at];
    return sealed ? [{ seq, sealed }] : [];
  });
}

const same = (one: StoredRecord | undefined, other: StoredRecord | undefined) =>
  one?.sealed.join() === other?.sealed.join();

describe('the sealed log', () => {
  it('gives back any history as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (history) => {
        const { openLog, model } = await play(history);
        const loaded = valueOf(await openLog().load(book));
        expect(textsOf(loaded)).toEqual(textsIn(model));
        expect(loaded).toMatchObject({ damage: [], tail: model.records.size });
      }),
      { seed, numRuns: 60 },
    );
  });

  it('names exactly the records that were harmed, and loses nothing else', async () => {
    let harmed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 14 }),
        fc.array(harm, { minLength: 1, maxLength: 3 }),
        async (history, harms) => {
          const { books, openLog, model, key } = await play(history);
          const stored = books.get(key);
          if (!stored) return;
          const after = inflict(stored.log, harms);
          books.set(key, { ...stored, log: after });

          const damage: Damage[] = [];
          const expected = [...model.snapshot];
          for (const record of stored.log) {
            const found = after.find(({ seq }) => seq === record.seq);
            if (!found) damage.push({ type: 'Missing', seq: record.seq });
            else if (!same(found, record)) damage.push({ type: 'Unreadable', seq: record.seq });
            else expected.push(...(model.records.get(record.seq) ?? []));
          }
          harmed += damage.length;

          const log = openLog();
          const loaded = valueOf(await log.load(book));
          expect(loaded.damage).toEqual(damage);
          expect(textsOf(loaded)).toEqual(expected);

          // And what is written from here on is as safe as ever.
          valueOf(await log.append(book, toUpdate('afterwards')));
          const again = valueOf(await openLog().load(book));
          expect(textsOf(again)).toEqual([...expected, 'afterwards']);
          expect(again.damage).toEqual(damage);
        },
      ),
      { seed, numRuns: 200 },
    );
    expect(harmed).toBeGreaterThan(100);
  });

  it('names a part or a head that was harmed, and loses nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 10 }),
        fc.array(step, { maxLength: 3 }),
        fc.constantFrom('altered', 'cut short', 'gone'),
        place,
        fc.nat(),
        async (before, later, fate, at, by) => {
          const first: Step = { do: 'append', texts: ['first'] };
          const history: Step[] = [first, ...before, { do: 'compact' }, ...later];
          const { books, openLog, model, key } = await play(history);
          const stored = books.get(key);
          const { parts = [], head } = stored ?? {};
          const target = [...parts, head][at % (parts.length + 1)];
          if (!stored || !target) throw new Error('A compacted book has parts and a head');
          const harmed = (record: StoredRecord) => ({
            ...record,
            sealed:
              fate === 'altered'
                ? flipBit(record.sealed, by)
                : record.sealed.slice(0, by % record.sealed.length),
          });
          const isGone = fate === 'gone';
          books.set(key, {
            ...stored,
            parts: parts.flatMap((record) =>
              record !== target ? [record] : isGone ? [] : [{ ...record, ...harmed(record) }],
            ),
            head: head !== target ? head : isGone ? undefined : head && harmed(head),
          });
          const loaded = valueOf(await openLog().load(book));
          const lost = parts.findIndex((record) => record === target);
          const seq = isGone && target === head ? target.seq + 1 : target.seq;
          expect(loaded.damage).toEqual([{ type: isGone ? 'Missing' : 'Unreadable', seq }]);
          expect(textsOf(loaded)).toEqual(textsIn(model).filter((_, index) => index !== lost));
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  it('loses nothing that was acknowledged when the app is killed at any write', async () => {
    let killed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 16 }),
        fc.nat({ max: 12 }),
        fc.boolean(),
        async (history, at, committed) => {
          const { openLog, keys, model, pending } = await play(history, dying(at, committed));
          if (model !== pending) killed += 1;
          const log = openLog();
          const loaded = valueOf(await log.load(book));
          expect(loaded.damage).toEqual([]);
          expect([textsIn(model), textsIn(pending)]).toContainEqual(textsOf(loaded));

          // Whatever was begun can be ended, in any order.
          valueOf(await log.append(book, toUpdate('afterwards')));
          const expected = [...textsOf(loaded), 'afterwards'];
          valueOf(await log.renew());
          const renewed = valueOf(await openLog(keys.newest()).load(book));
          expect(renewed.damage).toEqual([]);
          expect(textsOf(renewed)).toEqual(expected);
          valueOf(await log.compact(book, expected.map(toUpdate)));
          expect(valueOf(await openLog(keys.newest()).load(book))).toEqual({
            updates: expected.map(toUpdate),
            damage: [],
            tail: 0,
          });
        },
      ),
      { seed, numRuns: 300 },
    );
    expect(killed).toBeGreaterThan(30);
  });

  it('goes on after any harm at all, and never writes over what lies there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 10 }),
        fc.array(harm, { maxLength: 4 }),
        fc.constantFrom('kept', 'altered', 'gone'),
        fc.constantFrom('kept', 'altered', 'gone'),
        fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
        async (history, harms, head, parts, strays) => {
          const { books, openLog, key } = await play(history);
          const stored = books.get(key);
          if (!stored) return;
          const fate = (record: StoredRecord | undefined, becomes: string) =>
            becomes === 'kept' || !record
              ? record
              : becomes === 'gone'
                ? undefined
                : { ...record, sealed: flipBit(record.sealed) };
          const log = inflict(stored.log, harms);
          for (const seq of strays) {
            if (log.every((record) => record.seq !== seq)) {
              log.push({ seq, sealed: new Uint8Array(40) });
            }
          }
          log.sort((one, other) => one.seq - other.seq);
          books.set(key, {
            ...stored,
            log,
            head: fate(stored.head, head),
            parts: stored.parts.flatMap((record) => {
              const sealed = fate(record, parts)?.sealed;
              return sealed ? [{ ...record, sealed }] : [];
            }),
          });

          const opened = openLog();
          const before = textsOf(valueOf(await opened.load(book)));
          const fresh = ['after one', 'after two', 'after three'];
          for (const text of fresh) valueOf(await opened.append(book, toUpdate(text)));
          expect(books.get(key)?.log).toEqual(expect.arrayContaining(log));
          const after = textsOf(valueOf(await openLog().load(book)));
          expect(after.filter((text) => !fresh.includes(text))).toEqual(before);
          expect(after.filter((text) => fresh.includes(text))).toEqual(fresh);
        },
      ),
      { seed, numRuns: 120 },
    );
  });
});
