import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { encodeBook } from '../../../src/doc';
import { sealedSizes } from '../../../src/sync/frames';
import { encodeMessage } from '../../../src/sync/guard';
import { bombs, entry, honest, idOf } from '../../helpers/bombs';
import {
  createLink,
  createShelfTwin,
  settle,
  type Link,
  type ShelfTwin,
} from '../../helpers/twinDevices';

const put = (shelf: ShelfTwin, count: number, size = 20) =>
  shelf
    .book()
    .getMap('entries')
    .set(idOf(count), entry('x'.repeat(size)));

const pair = (options: Partial<Parameters<typeof createLink>[0]> = {}) => {
  const [author, reader] = [createShelfTwin(), createShelfTwin()];
  return { author, reader, link: createLink({ author, reader, ...options }) };
};

/** Delivers until nothing moves, or until `until` holds. */
const flow = async (link: Link, until = () => false, save: readonly ShelfTwin[] = []) => {
  for (let idle = 0; idle < 4 && !until();) {
    for (const shelf of save) shelf.save();
    const moved = link.ends().filter(({ wire }) => wire.step('deliver')).length;
    await settle();
    idle = moved > 0 ? 0 : idle + 1;
  }
};

const same = (a: ShelfTwin, b: ShelfTwin) =>
  Buffer.compare(encodeBook(a.book()), encodeBook(b.book())) === 0;

describe('a long way', () => {
  const entries = 2_000;
  const large = () => {
    const world = pair({ pieceBytes: 10_000, limits: { windowBytes: 40_000 } });
    world.author.book().transact(() => {
      for (let at = 0; at < entries; at += 1) put(world.author, at, 1_000);
    });
    world.author.save();
    return world;
  };

  it('goes in pieces that are never more than a window ahead, and says how far it has come', async () => {
    const { author, reader, link } = large();
    link.connect();
    const parts: { author: number; reader: number }[] = [];
    let ahead = 0;
    await flow(link, () => {
      const [from, to] = link.ends();
      parts.push({ author: from?.state().part ?? 0, reader: to?.state().part ?? 0 });
      ahead = Math.max(ahead, to?.wire.inbox.reduce((sum, { length }) => sum + length, 0) ?? 0);
      reader.save();
      return link.isCaughtUp();
    });
    expect(link.isCaughtUp()).toBe(true);
    expect(same(author, reader)).toBe(true);
    // Four pieces and one that was begun, padded.
    expect(ahead).toBeLessThan(5 * 16_384 + 1_000);
    for (const side of ['author', 'reader'] as const) {
      const seen = parts.map((each) => each[side]).filter((part) => part > 0 && part < 1);
      expect(seen.length).toBeGreaterThan(50);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    }
  });

  it('that was cut goes on where it was: nothing is sent twice but what was on its way', async () => {
    const { author, reader, link } = large();
    const whole = encodeBook(author.book()).length;
    for (let cuts = 0; cuts < 5; cuts += 1) {
      const before = reader.book().getMap('entries').size;
      link.connect();
      await flow(link, () => reader.book().getMap('entries').size > before + entries / 8, [reader]);
      link.cut();
      // The app was closed in between: what came is on the disk.
      reader.crash();
    }
    link.connect();
    await flow(link, link.isCaughtUp, [reader]);
    expect(same(author, reader)).toBe(true);
    // Padding takes its part; five cuts lose at most five windows.
    expect(link.bytes()).toBeLessThan(1.75 * whole + 5 * 60_000);
  });

  it('has frames of the five sizes only, in both directions, the handshake included', async () => {
    const { author, reader, link } = large();
    link.connect();
    await flow(link, () => reader.book().getMap('entries').size > 300);
    link.cut();
    for (const size of [1, 240, 1_500, 9_000, 60_000]) {
      const { link: other, ...small } = pair();
      other.connect();
      await flow(other);
      put(small.author, 1, size);
      small.author.save();
      await flow(other);
      expect(other.sizes().length).toBeGreaterThan(6);
      for (const each of other.sizes()) expect(sealedSizes).toContain(each);
    }
    expect(author.written()).toBe(1);
    for (const each of link.sizes()) expect(sealedSizes).toContain(each);
  });
});

describe('what is written while two devices are connected', () => {
  it('goes across once it is on disk, and not before', async () => {
    const { author, reader, link } = pair();
    link.connect();
    await flow(link);
    put(author, 1);
    await flow(link);
    expect(reader.book().getMap('entries').size).toBe(0);
    author.save();
    await flow(link);
    expect(reader.book().getMap('entries').size).toBe(1);
    expect(link.isCaughtUp()).toBe(true);
  });

  it('before the first request waits for it, so that nothing comes before what it builds on', async () => {
    const { author, reader, link } = pair();
    put(author, 1);
    author.save();
    link.connect();
    // The author's end is open; the request is still on its way.
    await flow(link, () => link.ends()[0]?.state().open === true);
    put(author, 2);
    author.save();
    await flow(link);
    expect(link.verdicts()).not.toContain('tooEarly');
    expect(reader.book().getMap('entries').size).toBe(2);
  });

  it('and is large goes in pieces too', async () => {
    const { author, reader, link } = pair({ limits: { maxMessageBytes: 300_000 } });
    link.connect();
    await flow(link);
    author.book().transact(() => {
      for (let at = 0; at < 500; at += 1) put(author, at, 1_000);
    });
    author.save();
    await flow(link);
    expect(same(author, reader)).toBe(true);
  });
});

describe('a device that was put back to an earlier state', () => {
  const used = async () => {
    const world = pair();
    for (let at = 0; at < 4; at += 1) {
      put(world.author, at);
      world.author.save();
      world.link.connect();
      await flow(world.link, undefined, [world.reader]);
    }
    expect(world.link.hasLost('author') || world.link.hasLost('reader')).toBe(false);
    return world;
  };

  it('is seen by its reader when it is the author’s, and nothing is lost here', async () => {
    const { author, reader, link } = await used();
    link.cut();
    author.crash(2);
    link.connect();
    await flow(link);
    expect(link.hasLost('reader')).toBe(true);
    expect(link.hasLost('author')).toBe(false);
    expect(reader.book().getMap('entries').size).toBe(4);
  });

  it('is seen by its author when it is the reader’s, and gets back what it lost', async () => {
    const { author, reader, link } = await used();
    link.cut();
    reader.crash(1);
    link.connect();
    await flow(link, undefined, [reader]);
    expect(link.hasLost('author')).toBe(true);
    expect(link.hasLost('reader')).toBe(false);
    expect(same(author, reader)).toBe(true);
  });
});

describe('a partner with a program of their own', () => {
  /** Sends a message as the author’s device, through its own end. */
  const inject = (
    link: Link,
    update: Uint8Array<ArrayBuffer>,
    type: 'update' | 'answer' = 'update',
  ) => link.ends()[0]?.inject(encodeMessage({ type, body: update }));

  const reading = async (limits = {}) => {
    const world = pair({ limits });
    put(world.author, 99);
    world.author.save();
    world.link.connect();
    await flow(world.link);
    return world;
  };

  it.each([...bombs])('is cut off at %s, and the book stays as it was', async (_, bomb) => {
    const { reader, link } = await reading();
    const before = encodeBook(reader.book());
    inject(link, bomb);
    await flow(link);
    expect(link.isAlive()).toBe(false);
    expect(link.verdicts().at(-1)).toBe('refused');
    expect(encodeBook(reader.book())).toEqual(before);
  });

  it('is cut off at a message of ten megabytes before Yjs sees a byte of it', async () => {
    const { link } = await reading();
    const seen = link.verdicts().length;
    inject(link, new Uint8Array(10 * 1024 * 1024));
    await flow(link);
    expect(link.isAlive()).toBe(false);
    expect(link.verdicts()).toHaveLength(seen);
  });

  it('is cut off when more waits than may', async () => {
    const { link } = await reading({ maxWaitingBytes: 500 });
    for (let at = 0; at < 200; at += 1) inject(link, honest(at, at + 100));
    await settle();
    // All of it arrives before the first has been tried.
    for (const { wire } of link.ends()) while (wire.step('deliver'));
    await settle();
    expect(link.isAlive()).toBe(false);
  });

  it('is cut off when asking again and again', async () => {
    const { reader, link } = await reading();
    const request = encodeMessage({
      type: 'request',
      body: Y.encodeStateVector(reader.book()) as Uint8Array<ArrayBuffer>,
    });
    for (let at = 0; at < 20; at += 1) link.ends()[1]?.inject(request);
    await flow(link);
    expect(link.isAlive()).toBe(false);
  });

  it('writes into nobody else’s book: content for its author is dropped', async () => {
    const { author, link } = await reading();
    const before = encodeBook(author.book());
    for (const type of ['update', 'answer'] as const) {
      link.ends()[1]?.inject(encodeMessage({ type, body: honest(9, 99) }));
    }
    await flow(link);
    expect(link.isAlive()).toBe(true);
    expect(encodeBook(author.book())).toEqual(before);
  });
});
