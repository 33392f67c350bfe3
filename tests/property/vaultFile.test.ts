import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import { framesOf, type Content } from '../../src/storage/file/content';
import { crc32 } from '../../src/storage/file/crc';
import { version } from '../../src/storage/file/layout';
import { NewerFile, openPair } from '../../src/storage/file/pair';
import { createFileStores, type FileStores } from '../../src/storage/file/stores';
import { createDisk, type Disk } from '../helpers/storageDisk';
import { Killed } from '../helpers/storageHistory';
import { flipBit } from '../helpers/storageWorld';

/** Printed, so that any run can be had again: `FC_SEED=<seed>`. */
const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31);
console.info(`vaultFile: seed ${seed}`);

const names = [new Uint8Array(16).fill(1), new Uint8Array(16).fill(2)] as const;
const bytes = fc.uint8Array({ maxLength: 40 }) as fc.Arbitrary<Bytes>;

type Step =
  | { do: 'update' | 'snapshot' | 'removal'; book: 0 | 1; sealed: Bytes }
  | { do: 'vault'; sealed: Bytes }
  | { do: 'event'; sealed: Bytes }
  | { do: 'forget' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'update' as const,
        'update' as const,
        'snapshot' as const,
        'removal' as const,
      ),
      book: fc.constantFrom(0 as const, 1 as const),
      sealed: bytes,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.record({ do: fc.constant('vault' as const), sealed: bytes }),
      fc.record({ do: fc.constant('event' as const), sealed: bytes }),
    ),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'forget' as const }) },
);

const take = (stores: FileStores, next: Step): void => {
  const done = (answer: { ok: boolean }) => expect(answer.ok).toBe(true);
  if (next.do === 'vault') {
    const { sealed } = next;
    done(stores.writeVault({ vaultId: sealed, slots: [sealed], keyring: sealed, eventsKey: null }));
  } else if (next.do === 'event') done(stores.appendEvent(next.sealed));
  else if (next.do === 'forget') done(stores.removeEvents([1, 2]));
  else {
    const name = names[next.book];
    const stored = stores.read(name);
    if (!stored.ok) throw new Error('It reads');
    const { log, head } = stored.value;
    const seq = Math.max(log.at(-1)?.seq ?? 0, head?.seq ?? 0) + 1;
    const fence = { head: { seq, sealed: Uint8Array.of(seq) }, before: head?.sealed };
    const { sealed } = next;
    if (next.do === 'update') {
      done(stores.write(name, { kind: 'update', record: { seq, sealed }, ...fence }));
    } else if (next.do === 'removal') {
      done(stores.write(name, { kind: 'removal', head: undefined, before: head?.sealed }));
    } else {
      const parts = [0, 1].map((part) => ({ seq, part, sealed }));
      done(stores.write(name, { kind: 'snapshot', seq, parts, ...fence }));
    }
  }
};

/** All that a file says, in an order of its own. */
const told = (content: Content): string[] =>
  framesOf(content)
    .map(
      ({ kind, name, seq, part, sealed }) => `${kind} ${name[0]} ${seq} ${part} ${sealed.join()}`,
    )
    .toSorted();

const reopened = (disk: Disk) => told(openPair(createDisk([...disk.files]).handles).content);

/** What a kill between a record and its head may leave: the record with the head from before. */
const isWithoutHead = (found: string[], before: string[], after: string[]) => {
  const added = found.filter((line) => !before.includes(line));
  const gone = before.filter((line) => !found.includes(line));
  return (
    gone.length === 0 &&
    added.length === 1 &&
    added.every((line) => line.startsWith('update') && after.includes(line))
  );
};

const play = (history: readonly Step[], disk: Disk) => {
  const pair = openPair(disk.handles);
  const stores = createFileStores(pair, () => {});
  for (const next of history) take(stores, next);
  return { stores, told: () => told(pair.content) };
};

const history = fc.array(step, { maxLength: 8 });

describe('a vault’s files', () => {
  it('hold what was before or what comes after, wherever a kill comes, and go on from there', () => {
    let killed = 0;
    fc.assert(
      fc.property(history, step, history, fc.nat(2_000), (earlier, last, later, left) => {
        const disk = createDisk();
        const { stores, told: now } = play(earlier, disk);
        const before = now();
        const after = play([...earlier, last], createDisk()).told();
        disk.left = left;
        const allowed = [before.join(), after.join()];
        try {
          take(stores, last);
          allowed.shift();
        } catch (cause) {
          if (!(cause instanceof Killed)) throw cause;
          killed += 1;
        }
        const survivor = createDisk([...disk.files]);
        const found = reopened(survivor);
        if (!isWithoutHead(found, before, after)) expect(allowed).toContain(found.join());

        const { told: atLast } = play(later, survivor);
        expect(reopened(survivor)).toEqual(atLast());
      }),
      { seed, numRuns: 1_000 },
    );
    expect(killed).toBeGreaterThan(100);
  });

  it('say no more and no less for one flipped bit than one record', () => {
    let harmed = 0;
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(), (earlier, which, bit) => {
        const disk = createDisk();
        const before = play(earlier, disk).told();
        const holding = disk.files[0].length > 0 ? 0 : 1;
        if (disk.files[holding].length === 0) return;
        disk.files[holding] = flipBit(disk.files[holding], which * 8 + bit);
        const found = reopened(disk);
        const lost = before.filter((line) => !found.includes(line));
        const foreign = found.filter((line) => !before.includes(line));
        harmed += lost.length;
        expect(lost.length).toBeLessThanOrEqual(1);
        // The same record, altered; or an older head, which a later one had taken the place of.
        expect(foreign.length).toBeLessThanOrEqual(1);
      }),
      { seed, numRuns: 1_000 },
    );
    expect(harmed).toBeGreaterThan(100);
  });

  it('are never misread where they are cut off', () => {
    fc.assert(
      fc.property(history, fc.nat(), (earlier, cut) => {
        const disk = createDisk();
        const before = play(earlier, disk).told();
        disk.files[0] = disk.files[0].slice(0, cut % (disk.files[0].length + 1));
        disk.files[1] = disk.files[1].slice(0, cut % (disk.files[1].length + 1));
        // An older head shows again; what is missing of a vault is empty bytes, which no key opens.
        const misread = reopened(disk).filter(
          (line) => !before.includes(line) && !line.startsWith('head') && !line.endsWith(' '),
        );
        expect(misread).toEqual([]);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('keep nothing of what was taken away', () => {
    const disk = createDisk();
    const secret = new TextEncoder().encode('this one goes');
    const lies = () =>
      disk.files.some((file) => new TextDecoder().decode(file).includes('one goes'));
    const { stores } = play([{ do: 'update', book: 0, sealed: secret }], disk);
    expect(lies()).toBe(true);
    take(stores, { do: 'snapshot', book: 0, sealed: new Uint8Array() });
    expect(lies()).toBe(false);
    take(stores, { do: 'vault', sealed: secret });
    expect(lies()).toBe(true);
    take(stores, { do: 'vault', sealed: new Uint8Array() });
    expect(lies()).toBe(false);
    take(stores, { do: 'event', sealed: secret });
    take(stores, { do: 'forget' });
    expect(lies()).toBe(false);
    take(stores, { do: 'update', book: 1, sealed: secret });
    take(stores, { do: 'removal', book: 1, sealed: secret });
    expect(lies()).toBe(false);
    stores.clear();
    expect(disk.files.map(({ length }) => length)).toEqual([0, 0]);
  });

  it('are left as they lie where a later version made them', () => {
    const disk = createDisk();
    play([{ do: 'vault', sealed: new Uint8Array(3) }], disk);
    const at = disk.files[0].length > 0 ? 0 : 1;
    const newer = disk.files[at].slice();
    newer[7] = version + 1;
    new DataView(newer.buffer).setUint32(28, crc32(newer.subarray(0, 28)));
    disk.files[at] = newer;
    expect(() => openPair(disk.handles)).toThrow(NewerFile);
    expect(disk.files[at]).toEqual(newer);
  });
});
