import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeptSession } from '../../src/app/keptSession';
import type { Bytes } from '../../src/core/bytes';
import { err, ok } from '../../src/core/result';
import { createKeyPair, type KeyPair } from '../../src/crypto/keyPair';
import type { Pair } from '../../src/crypto/keyring';
import { createRatchet } from '../../src/crypto/ratchet';
import { createSessions } from '../../src/crypto/session';
import { loadSodium } from '../../src/crypto/sodium';

/**
 * Two devices, their disks, and a wire that loses whatever it likes. Wherever either of them ends, the two find each
 * other again, with one root in common, and no root is used before it is on the disk.
 */

const sodium = await loadSodium();
const pairId = 'p'.repeat(22);
const book = 'b'.repeat(22);
const prints = [sodium.random(32), sodium.random(32)] as const;

/** The app has ended; its promise never settles. */
const never = new Promise<never>(() => {});

type Disk = { pair: Pair };

/** What a device does in its life: `writes` are taken before the power goes, `refused` is a disk that is full. */
interface Life {
  readonly writes: number;
  readonly isFull: boolean;
}

const start = (own: KeyPair, disk: Disk, { writes, isFull }: Life) => {
  let { pair } = disk;
  let power = writes;
  const ratchet = createRatchet(sodium, {
    rootsOf: () => pair,
    put: (_tie, { root, next }) => void (pair = { ...pair, root, next }),
    sealed: () => new TextEncoder().encode(JSON.stringify(toPlain(pair))),
    isRenewed: () => false,
  });
  ratchet.follow();
  return createKeptSession({
    session: createSessions(sodium, {
      tieOf: () => ({ ...pair, own, otherStatic: pair.partnerStatic }),
      ratchet,
    }),
    keys: { unkept: async () => ratchet.unkept(), kept: async (at) => ratchet.kept(at) },
    keeper: {
      async keepKeyring(sealed) {
        if (power <= 0) return never;
        power -= 1;
        if (isFull) return err({ type: 'DiskFull' });
        disk.pair = fromPlain(JSON.parse(new TextDecoder().decode(sealed)));
        return ok(undefined);
      },
    },
    onMoved: () => {},
  });
};

interface Plain {
  readonly root: string;
  readonly next: string | null;
  readonly partnerStatic: string;
}

const hex = (bytes: Bytes) => Buffer.from(bytes).toString('hex');
const unhex = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'));

const toPlain = ({ root, next, partnerStatic }: Pair): Plain => ({
  root: hex(root),
  next: next && hex(next),
  partnerStatic: hex(partnerStatic),
});

const fromPlain = ({ root, next, partnerStatic }: Plain): Pair => ({
  pairId,
  root: unhex(root),
  next: next === null ? null : unhex(next),
  partnerStatic: unhex(partnerStatic),
  partnerBook: book,
});

type Device = ReturnType<typeof start>;

/** Settled within this run of the event loop's queue, or never. */
const settled = async <T>(work: Promise<T>): Promise<T | undefined> => {
  let result: T | undefined;
  void work.then((value) => (result = value));
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  return result;
};

/** What becomes of the request, the answer, and the first frame. A late answer comes between two of the next meeting. */
type Fate = 'comes' | 'lost' | 'late';
type Losses = readonly [Exclude<Fate, 'late'>, Fate, Exclude<Fate, 'late'>];

/** One attempt to meet in the room of a topic that both follow; true where both have spoken. */
const meet = async (
  a: Device,
  b: Device,
  [m1, m2, first]: Losses,
  late: (() => Promise<boolean>)[] = [],
): Promise<boolean> => {
  const [here, there] = [await a.room(pairId, book, 1), await b.room(pairId, book, 1)];
  if (here.topic !== there.topic) return false;
  const begunA = await a.begin(pairId, here.topic, { own: prints[0], other: prints[1] });
  const begunB = await b.begin(pairId, here.topic, { own: prints[1], other: prints[0] });
  if (m1 === 'lost') return false;
  const answered = await settled(b.handshake(begunB.id, begunA.send as Bytes));
  if (!answered?.ok || m2 === 'lost') return false;
  const answer = answered.value.send as Bytes;
  const finish = async (): Promise<boolean> => {
    const finished = await settled(a.handshake(begunA.id, answer));
    if (!finished?.ok || first === 'lost') return false;
    const frames = await settled(a.seal(begunA.id, [Uint8Array.of(7)]));
    const opened = frames && (await settled(b.open(begunB.id, frames)));
    return opened?.ok === true && opened.value[0]?.[0] === 7;
  };
  for (const one of late.splice(0)) await one();
  if (m2 === 'comes') return finish();
  late.push(finish);
  return false;
};

const newPair = () => {
  const keys = [createKeyPair(sodium), createKeyPair(sodium)];
  keys.sort((x, y) => Buffer.compare(y.publicKey, x.publicKey));
  const [one, two] = keys as [KeyPair, KeyPair];
  const root = sodium.random(32);
  const diskOf = (other: KeyPair): Disk => ({
    pair: { pairId, root, next: null, partnerStatic: other.publicKey, partnerBook: book },
  });
  return { one, two, disks: [diskOf(two), diskOf(one)] as const };
};

/** The most that they may need: the one with two roots tries them by turns. */
const attempts = 3;
const whole: Life = { writes: Infinity, isFull: false };
const nothingLost: Losses = ['comes', 'comes', 'comes'];

const reunite = async ({ one, two, disks }: ReturnType<typeof newPair>): Promise<void> => {
  const [a, b] = [start(one, disks[0], whole), start(two, disks[1], whole)];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await meet(a, b, nothingLost)) return;
  }
  throw new Error('They have lost each other');
};

const life = fc.record({ writes: fc.integer({ min: 0, max: 4 }), isFull: fc.boolean() });
const losses = fc.tuple(
  fc.constantFrom('comes', 'lost'),
  fc.constantFrom('comes', 'lost', 'late'),
  fc.constantFrom('comes', 'lost'),
);
const evening = fc.record({
  lives: fc.tuple(life, life),
  meetings: fc.array(losses, { minLength: 1, maxLength: 4 }),
});

const runs = Number(process.env['RATCHET_RUNS'] ?? 300);

test(
  'two devices always find each other again, wherever either of them ends',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(evening, { minLength: 1, maxLength: 5 }), async (evenings) => {
        const pair = newPair();
        const { one, two, disks } = pair;
        for (const { lives, meetings } of evenings) {
          const [a, b] = [start(one, disks[0], lives[0]), start(two, disks[1], lives[1])];
          const late: (() => Promise<boolean>)[] = [];
          for (const fates of meetings) await meet(a, b, fates, late);
        }
        await reunite(pair);
      }),
      { numRuns: runs },
    );
  },
);

test('each meeting leaves one new root on both disks, and nothing of the one before', async () => {
  const pair = newPair();
  const { one, two, disks } = pair;
  const seen = new Set([hex(disks[0].pair.root)]);
  for (let meeting = 1; meeting <= 4; meeting += 1) {
    expect(await meet(start(one, disks[0], whole), start(two, disks[1], whole), nothingLost)).toBe(
      true,
    );
    expect(disks.map(({ pair: { next } }) => next)).toEqual([null, null]);
    expect(disks[0].pair.root).toEqual(disks[1].pair.root);
    seen.add(hex(disks[0].pair.root));
    expect(seen.size).toBe(meeting + 1);
  }
});

test('rooms of two roots and of two days share nothing', async () => {
  const { one, two, disks } = newPair();
  const topics = new Set<string>();
  for (let meeting = 1; meeting <= 3; meeting += 1) {
    const device = start(one, disks[0], whole);
    for (const day of [1, 2]) {
      const { topic, password } = await device.room(pairId, book, day);
      topics.add(topic).add(password);
    }
    await meet(start(one, disks[0], whole), start(two, disks[1], whole), nothingLost);
  }
  expect(topics.size).toBe(12);
});

test('two rooms at once move the root on once, and both go on', async () => {
  const { one, two, disks } = newPair();
  const [a, b] = [start(one, disks[0], whole), start(two, disks[1], whole)];
  const other = 'c'.repeat(22);
  const rooms = await Promise.all([a.room(pairId, other, 1), b.room(pairId, other, 1)]);
  expect(await meet(a, b, nothingLost)).toBe(true);
  const root = hex(disks[0].pair.root);
  // The second room was opened before the root moved on.
  const begunA = await a.begin(pairId, rooms[0].topic, { own: prints[0], other: prints[1] });
  const begunB = await b.begin(pairId, rooms[1].topic, { own: prints[1], other: prints[0] });
  const answered = await b.handshake(begunB.id, begunA.send as Bytes);
  if (!answered.ok) throw new Error('The room goes on with the root that it follows from');
  expect(await a.handshake(begunA.id, answered.value.send as Bytes)).toMatchObject({ ok: true });
  expect(hex(disks[0].pair.root)).toBe(root);
  await reunite({ one, two, disks });
});

test('an answer is not sent before the next root is on the disk', async () => {
  const { one, two, disks } = newPair();
  const [a, b] = [start(one, disks[0], whole), start(two, disks[1], { writes: 0, isFull: false })];
  const { topic } = await a.room(pairId, book, 1);
  await b.room(pairId, book, 1);
  const begunA = await a.begin(pairId, topic, { own: prints[0], other: prints[1] });
  const begunB = await b.begin(pairId, topic, { own: prints[1], other: prints[0] });
  expect(await settled(b.handshake(begunB.id, begunA.send as Bytes))).toBeUndefined();
});
