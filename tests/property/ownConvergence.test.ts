import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, essence, step, type Step } from '../helpers/syncSteps';
import {
  createLink,
  createOwnLink,
  createShelfTwin,
  settle,
  type Link,
  type ShelfTwin,
} from '../helpers/twinDevices';

/** `SYNC_SCHEDULES=10000` for the long run. */
const schedules = Number(process.env['SYNC_SCHEDULES'] ?? 300);

/** How many devices each person has. */
type Households = readonly number[];

/**
 * Two persons at most. Each device has every person's book: that of its own person it writes, the other one it only
 * reads, from any device of its author's, and from the other devices of its own person.
 */
const createWorld = (households: Households) => {
  const persons = households.flatMap((count, person) =>
    Array.from({ length: count }, () => person),
  );
  const shelves = persons.map(() => households.map(() => createShelfTwin()));
  const shelf = (device: number, person: number) => shelves[device]?.[person] as ShelfTwin;
  const rows = (device: number) => shelves[device] as ShelfTwin[];
  const own: { readonly link: ReturnType<typeof createOwnLink>; readonly ends: number[] }[] = [];
  const across: { readonly link: Link; readonly ends: number[] }[] = [];
  for (const [a, one] of persons.entries()) {
    for (const [b, other] of persons.entries()) {
      if (one !== other) {
        const link = createLink({ author: shelf(a, one), reader: shelf(b, one) });
        across.push({ link, ends: [a, b] });
      } else if (a < b) own.push({ link: createOwnLink([rows(a), rows(b)]), ends: [a, b] });
    }
  }
  const links = [...own, ...across];

  /** `keep`: so many writes are left on the disk, as after an old backup of the whole device. */
  const crash = (device: number, keep?: number) => {
    for (const { link, ends } of links) if (ends.includes(device)) link.cut();
    for (const each of rows(device)) each.crash(keep);
  };

  return {
    across,
    essences: () => persons.map((_, device) => rows(device).map((each) => essence(each.book()))),
    crash,
    async play(next: Step): Promise<void> {
      if ('key' in next) {
        const device = next.device % persons.length;
        change(shelf(device, persons[device] as number).book(), next);
      } else if ('book' in next) {
        const device = next.device % persons.length;
        if (next.act === 'save') shelf(device, next.book % households.length).save();
        else crash(device);
      } else {
        const { link } = links[next.link % links.length] as (typeof links)[number];
        if (next.act === 'cut') link.cut();
        if (next.act === 'connect' && !link.isAlive()) link.connect();
        for (let round = 0; next.act === 'move' && round <= next.rounds; round += 1) {
          for (const { wire } of link.ends()) {
            wire.step(round < next.rounds ? 'deliver' : next.fate);
          }
          await settle();
        }
      }
      await settle();
    },
    async calm(): Promise<void> {
      const isQuiet = () => links.every(({ link }) => link.isCaughtUp());
      let idle = 0;
      for (let round = 0; round < 400 && !isQuiet(); round += 1) {
        for (const row of shelves) for (const each of row) each.save();
        let moved = 0;
        for (const { link } of links) {
          if (!link.isAlive()) {
            moved += 1;
            link.connect();
          }
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

const steps = fc.array(step, { minLength: 5, maxLength: 60 });
const time = 120_000 + schedules * 200;

/** Plays it, and expects all devices to hold the same in the end. */
const converges = async (
  households: Households,
  played: readonly Step[],
  then: (world: ReturnType<typeof createWorld>) => void | Promise<void> = () => {},
) => {
  const world = createWorld(households);
  try {
    for (const each of played) await world.play(each);
    await then(world);
    await world.calm();
    const [first, ...others] = world.essences();
    for (const other of others) expect(other).toEqual(first);
    for (const { link } of world.across) {
      expect(link.verdicts()).not.toContain('refused');
    }
  } finally {
    world.close();
  }
};

describe('two to four devices of one or two persons, over a transport that loses, doubles, swaps and breaks', () => {
  it(
    'what any device of a person writes comes to all of theirs, and to all of their partner’s',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom<Households>([2], [3], [4], [2, 1], [1, 2], [3, 1], [2, 2]),
          steps,
          (households, played) => converges(households, played),
        ),
        { numRuns: schedules },
      );
    },
    time,
  );

  it(
    'a device that was put back to an earlier state gets what the others have',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom<Households>([2], [3], [4]),
          steps,
          fc.nat(3),
          fc.nat(6),
          (households, played, device, keep) =>
            converges(households, played, async (world) => {
              await world.calm();
              const [before] = world.essences();
              world.crash(device % (households[0] as number), keep);
              await world.calm();
              expect(world.essences()[0]).toEqual(before);
            }),
        ),
        { numRuns: Math.ceil(schedules / 3) },
      );
    },
    time,
  );
});
