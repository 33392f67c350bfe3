import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { entry, idOf } from '../helpers/bombs';
import {
  createLink,
  createShelfTwin,
  settle,
  type Link,
  type ShelfTwin,
} from '../helpers/twinDevices';
import type { Fate } from '../helpers/twinWire';

/** `SYNC_SCHEDULES=10000` for the long run. */
const schedules = Number(process.env['SYNC_SCHEDULES'] ?? 300);

type Step =
  | {
      readonly act: 'put' | 'remove';
      readonly device: number;
      readonly key: number;
      readonly size: number;
    }
  | { readonly act: 'save' | 'crash'; readonly device: number; readonly book: number }
  | { readonly act: 'cut' | 'connect'; readonly link: number }
  /** Frames of both directions, one after the other, and what becomes of the last. */
  | { readonly act: 'move'; readonly link: number; readonly rounds: number; readonly fate: Fate };

const number = fc.nat(30);
const edit = fc.record({
  act: fc.constantFrom('put', 'put', 'remove'),
  device: number,
  key: fc.nat(7),
  size: fc.nat(700),
});
const move = fc.record({
  act: fc.constant('move'),
  link: number,
  rounds: fc.nat(9),
  fate: fc.constantFrom<Fate>('deliver', 'deliver', 'deliver', 'deliver', 'drop', 'double', 'swap'),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: edit },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('save'), device: number, book: number }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('crash'), device: number, book: number }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('cut'), link: number }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('connect'), link: number }) },
  { weight: 9, arbitrary: move },
);

/** Each device has a book of its own and a copy of everybody else's; each copy hangs on its author's device. */
const createWorld = (devices: number) => {
  const shelves = Array.from({ length: devices }, () =>
    Array.from({ length: devices }, createShelfTwin),
  );
  const shelf = (device: number, book: number) => shelves[device]?.[book] as ShelfTwin;
  const links: { readonly link: Link; readonly author: number; readonly reader: number }[] = [];
  for (let author = 0; author < devices; author += 1) {
    for (let reader = 0; reader < devices; reader += 1) {
      if (author === reader) continue;
      const link = createLink({ author: shelf(author, author), reader: shelf(reader, author) });
      links.push({ link, author, reader });
    }
  }

  const crash = (device: number, book: number) => {
    for (const each of links) {
      const hangs = each.author === book && (device === book || each.reader === device);
      if (hangs) each.link.cut();
    }
    shelf(device, book).crash();
  };

  const change = (device: number, { act, key, size }: Extract<Step, { key: number }>) => {
    const map = shelf(device, device).book().getMap('entries');
    if (act === 'put') map.set(idOf(key), entry('x'.repeat(size)));
    else map.delete(idOf(key));
  };

  const connect = (link: Link) => {
    if (!link.isAlive()) link.connect();
  };

  return {
    links,
    shelf,
    async play(next: Step): Promise<void> {
      if ('key' in next) change(next.device % devices, next);
      else if ('book' in next && next.act === 'save')
        shelf(next.device % devices, next.book % devices).save();
      else if ('book' in next) crash(next.device % devices, next.book % devices);
      else {
        const link = links[next.link % links.length]?.link as Link;
        if (next.act === 'cut') link.cut();
        if (next.act === 'connect') connect(link);
        if (next.act === 'move') {
          for (let round = 0; round <= next.rounds; round += 1) {
            const fate = round < next.rounds ? 'deliver' : next.fate;
            for (const { wire } of link.ends()) wire.step(fate);
            await settle();
          }
        }
      }
      await settle();
    },
    /** No more faults: everything is saved, connected and delivered until nothing moves. */
    async calm(): Promise<void> {
      const isQuiet = () => links.every(({ link }) => link.isCaughtUp());
      let idle = 0;
      for (let round = 0; round < 400 && !isQuiet(); round += 1) {
        for (const row of shelves) for (const each of row) each.save();
        let moved = 0;
        for (const { link } of links) {
          if (!link.isAlive()) moved += 1;
          connect(link);
          for (const { wire } of link.ends()) while (wire.step('deliver')) moved += 1;
        }
        await settle();
        idle = moved === 0 ? idle + 1 : 0;
        if (idle % 4 === 3) for (const { link } of links) link.wait();
      }
      expect(isQuiet()).toBe(true);
    },
    close: () => links.forEach(({ link }) => link.cut()),
  };
};

const latin = new TextDecoder('latin1');

const essence = (book: Y.Doc) => ({
  reach: [...Y.decodeStateVector(Y.encodeStateVector(book))].toSorted(([a], [b]) => a - b),
  entries: [...book.getMap<Uint8Array>('entries').entries()]
    .map(([key, value]) => [key, latin.decode(value)])
    .toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
  waits: book.store.pendingStructs !== null || book.store.pendingDs !== null,
});

describe('devices over a transport that loses, doubles, swaps, delays and breaks, and devices that crash', () => {
  it(
    'all hold the same in the end, nothing honest is refused, and nobody is said to have lost anything',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 2, max: 4 }),
          fc.boolean(),
          fc.array(step, { minLength: 5, maxLength: 60 }),
          async (devices, isConnected, steps) => {
            const world = createWorld(devices);
            try {
              if (isConnected) await world.calm();
              for (const each of steps) await world.play(each);
              await world.calm();
              for (const { link, author, reader } of world.links) {
                const [own, copy] = [world.shelf(author, author), world.shelf(reader, author)];
                expect(essence(copy.book())).toEqual(essence(own.book()));
                expect(link.verdicts()).not.toContain('refused');
                expect(link.verdicts()).not.toContain('tooEarly');
                expect(link.hasLost('author') || link.hasLost('reader')).toBe(false);
              }
            } finally {
              world.close();
            }
          },
        ),
        { numRuns: schedules },
      );
    },
    120_000 + schedules * 100,
  );
});
