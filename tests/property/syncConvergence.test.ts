import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, essence, step, type Step } from '../helpers/syncSteps';
import {
  createLink,
  createShelfTwin,
  settle,
  type Link,
  type ShelfTwin,
} from '../helpers/twinDevices';

/** `SYNC_SCHEDULES=10000` for the long run. */
const schedules = Number(process.env['SYNC_SCHEDULES'] ?? 300);

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

  const connect = (link: Link) => {
    if (!link.isAlive()) link.connect();
  };

  return {
    links,
    shelf,
    async play(next: Step): Promise<void> {
      if ('key' in next) {
        const device = next.device % devices;
        change(shelf(device, device).book(), next);
      } else if ('book' in next && next.act === 'save')
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
