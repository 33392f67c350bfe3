import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Bytes } from '../../src/core/bytes';
import { createBook, encodeBook } from '../../src/doc';
import { sealedSizes } from '../../src/sync/frames';
import { encodeMessage } from '../../src/sync/guard';
import { bombs, entry, honest, idOf, orphans } from '../helpers/bombs';
import { pairedVaults, type Device } from '../helpers/pairedVaults';
import {
  answer,
  createEnd,
  described,
  signal,
  type End,
  type EndOptions,
} from '../helpers/sealedEnds';

/** Real WebRTC, real Noise, real vaults, a real worker for what comes in: only the signalling is a function call. */

let ada: Device;
let ben: Device;
let stranger: Device;
const open: { close(): void }[] = [];

beforeAll(async () => {
  [ada, ben] = await pairedVaults();
  [, stranger] = await pairedVaults();
});

afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

const end = (device: Device, side: EndOptions['side'], options: Partial<EndOptions> = {}): End => {
  const made = createEnd(device, { side, ...options });
  open.push(made.pc, made.quarantine);
  return made;
};

const meet = async (author: End, reader: End) => {
  await signal(author.pc, reader.pc);
  await Promise.all([author.opened, reader.opened]);
};

const put = (doc: Y.Doc, count: number, size = 20) =>
  doc.getMap('entries').set(idOf(count), entry('x'.repeat(size)));

const request = (doc: Y.Doc) =>
  encodeMessage({ type: 'request', body: Y.encodeStateVector(doc) as Bytes });

const same = (a: Y.Doc, b: Y.Doc) => indexedDB.cmp(encodeBook(a), encodeBook(b)) === 0;

const bothCaughtUp = (author: End, reader: End) =>
  expect.poll(() => author.state.caughtUp && reader.state.caughtUp, { timeout: 20_000 }).toBe(true);

describe('the sealed connection', () => {
  it('opens between the paired devices and brings across small and large, in frames of five sizes', async () => {
    const author = end(ada, 'author');
    const reader = end(ben, 'reader');
    for (const [at, size] of [0, 1, 300, 70_000, 99_000].entries()) put(author.doc, at, size);
    await meet(author, reader);
    await bothCaughtUp(author, reader);
    expect(same(author.doc, reader.doc)).toBe(true);

    put(author.doc, 9);
    await expect.poll(() => same(author.doc, reader.doc)).toBe(true);
    author.doc.transact(() => {
      for (let at = 10; at < 400; at += 1) put(author.doc, at, 2_000);
    });
    await bothCaughtUp(author, reader);
    await expect.poll(() => same(author.doc, reader.doc)).toBe(true);
    for (const { sizes } of [author, reader]) {
      expect(sizes.length).toBeGreaterThan(5);
      for (const size of sizes) expect(sealedSizes).toContain(size);
    }
    expect(new Set(author.sizes)).toContain(sealedSizes[4]);
  });

  it(
    'that broke goes on where it was, and says how far it has come',
    { timeout: 60_000 },
    async () => {
      const book = createBook();
      book.transact(() => {
        for (let at = 0; at < 10_000; at += 1) put(book, at, 1_000);
      });
      const whole = encodeBook(book).length;
      const replica = createBook();
      let sent = 0;
      for (const share of [0.3, 0.6, 1]) {
        const author = end(ada, 'author', { doc: book });
        const reader = end(ben, 'reader', { doc: replica });
        await meet(author, reader);
        const parts: number[] = [];
        await expect
          .poll(
            () => {
              if (author.state.part) parts.push(author.state.part);
              return replica.getMap('entries').size;
            },
            { timeout: 30_000, interval: 5 },
          )
          .toBeGreaterThanOrEqual(share * 10_000);
        expect(parts).toEqual(parts.toSorted((a, b) => a - b));
        author.pc.close();
        await reader.closed;
        sent += author.sizes.reduce((sum, size) => sum + size, 0);
      }
      expect(same(book, replica)).toBe(true);
      // Twice cut: at most two windows, and the padding, came on top.
      expect(sent).toBeLessThan(1.25 * whole + 2 * 2_000_000);
    },
  );

  it('tells each side what the clock of the other one says', async () => {
    const [author, reader] = [end(ada, 'author'), end(ben, 'reader')];
    await meet(author, reader);
    for (const { samples } of [author, reader]) {
      await expect.poll(() => samples.length).toBeGreaterThan(0);
      const [first] = samples;
      // One machine, one clock: what it says lies between asking and hearing.
      expect(first?.theirs).toBeGreaterThanOrEqual(first?.sentAt ?? Infinity);
      expect(first?.theirs).toBeLessThanOrEqual(first?.heardAt ?? 0);
    }
  });

  it('recovers from glare: both sides offer, one gives way, and both hold the same channel', async () => {
    const author = end(ada, 'author');
    const reader = end(ben, 'reader');
    await described(author.pc, await author.pc.createOffer());
    await described(reader.pc, await reader.pc.createOffer());
    await answer(author.pc, reader.pc);
    await Promise.all([author.opened, reader.opened]);
    put(author.doc, 1);
    await bothCaughtUp(author, reader);
    expect(same(author.doc, reader.doc)).toBe(true);
  });

  it('drops content that flows against the direction of the book, on both sides', async () => {
    const author = end(ada, 'author');
    const reader = end(ben, 'reader');
    await meet(author, reader);
    put(reader.doc, 1);
    const forged = encodeMessage({ type: 'answer', body: honest(2) });
    // It must not even leave; and from a program of its own it must not come in.
    reader.channel.send(forged);
    await reader.inject(forged);
    await reader.inject(encodeMessage({ type: 'update', body: honest(3) }));
    await reader.inject(request(createBook()));
    await expect.poll(() => author.state.caughtUp).toBe(true);
    expect(author.doc.getMap('entries').size).toBe(0);
    expect(author.state.open).toBe(true);
  });

  it('never opens to a device that is not the paired one', async () => {
    const author = end(ada, 'author');
    const other = end(stranger, 'reader');
    await signal(author.pc, other.pc);
    await author.closed;
    expect(author.state.open).toBe(false);
    expect(other.state.open).toBe(false);
  });

  it('never opens on another topic: a session of one book cannot be carried to another', async () => {
    const author = end(ada, 'author', { topic: 'one topic' });
    const reader = end(ben, 'reader', { topic: 'another topic' });
    await signal(author.pc, reader.pc);
    await author.closed;
    expect(author.state.open || reader.state.open).toBe(false);
  });

  it('never opens through a signalling server that swaps the SDP for its own, even if it relays every byte', async () => {
    const author = end(ada, 'author');
    const reader = end(ben, 'reader');
    const toAuthor = new RTCPeerConnection({ iceServers: [] });
    const toReader = new RTCPeerConnection({ iceServers: [] });
    open.push(toAuthor, toReader);
    const left = toAuthor.createDataChannel('', { negotiated: true, id: 0 });
    const right = toReader.createDataChannel('', { negotiated: true, id: 0 });
    let relayed = 0;
    const forward = (from: RTCDataChannel, to: RTCDataChannel) => {
      from.binaryType = 'arraybuffer';
      const ready = new Promise<void>((resolve) => (to.onopen = () => resolve()));
      from.onmessage = ({ data }) => {
        relayed += 1;
        void ready.then(() => to.readyState === 'open' && to.send(data as ArrayBuffer));
      };
    };
    forward(left, right);
    forward(right, left);
    await Promise.all([signal(author.pc, toAuthor), signal(toReader, reader.pc)]);
    await Promise.all([author.closed, reader.closed]);
    expect(relayed).toBeGreaterThan(0);
    expect(author.state.open || reader.state.open).toBe(false);
  });
});

/** How long the page stood still at most, in milliseconds, while something ran. */
const longestStop = async (run: () => Promise<void>): Promise<number> => {
  let longest = 0;
  let running = true;
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setTimeout(beat);
  };
  beat();
  await run();
  running = false;
  return longest;
};

describe('a partner with a program of their own', () => {
  const meetHostile = async (doc = createBook()) => {
    const hostile = end(ada, 'author');
    const reader = end(ben, 'reader', { doc });
    await meet(hostile, reader);
    return { hostile, reader };
  };

  it.each([...bombs])(
    'is cut off at %s; the book stays as it was, the page goes on',
    async (_, bomb) => {
      const { hostile, reader } = await meetHostile();
      put(hostile.doc, 99);
      await expect.poll(() => reader.doc.getMap('entries').size).toBe(1);
      const before = encodeBook(reader.doc);
      const longest = await longestStop(async () => {
        await hostile.inject(encodeMessage({ type: 'update', body: bomb }));
        await reader.closed;
      });
      expect(reader.quarantine.isRefused()).toBe(true);
      expect(encodeBook(reader.doc)).toEqual(before);
      expect(longest).toBeLessThan(500);
    },
  );

  it('who floods with updates that build on nothing is cut off each time, and refused at last', async () => {
    const flood = orphans(2_000).map((body) => encodeMessage({ type: 'update', body }));
    const doc = createBook();
    const longest = await longestStop(async () => {
      for (let at = 0; at < 3; at += 1) {
        const { hostile, reader } = await meetHostile(doc);
        const sending = Promise.all(flood.map((message) => hostile.inject(message)));
        await reader.closed;
        await sending;
      }
    });
    expect(doc.store.pendingStructs).toBe(null);
    expect(encodeBook(doc)).toEqual(encodeBook(createBook()));
    expect(longest).toBeLessThan(1_000);
  });

  it('who sends ten megabytes at once is cut off before a byte of it is read', async () => {
    const { hostile, reader } = await meetHostile();
    await hostile.inject(encodeMessage({ type: 'update', body: new Uint8Array(10 * 1024 * 1024) }));
    await reader.closed;
    expect(reader.quarantine.isRefused()).toBe(false);
    expect(encodeBook(reader.doc)).toEqual(encodeBook(createBook()));
  });
});
