import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import type { Bytes } from '../../src/core/bytes';
import { isOwnOrigin } from '../../src/core/ownDevice';
import type { Quarantine, Verdict } from '../../src/core/ports/sync';
import { createBook, encodeParts, encodePieces, hasLost, rememberHead } from '../../src/doc';
import { createScratch } from '../../src/doc/scratch';
import { splitMessage } from '../../src/sync/frames';
import { defaultLimits, type ChannelLimits } from '../../src/sync/limits';
import { createOwnChannel } from '../../src/sync/ownChannel';
import {
  createSealedChannel,
  type ChannelState,
  type SyncedBook,
} from '../../src/sync/sealedChannel';
import { noDesk, noGive } from './noFiles';
import { createTwinSession } from './twinSession';
import { createTwinWires, type TwinWire } from './twinWire';

/** Everything of the transport but WebRTC, cryptography and threads, which have twins; faults come from the test. */

/** Lets everything that waits for promises go on. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

const clock = { now: () => 0 };
/** Heads come at once here, and no time passes. */
const unlimited = { burst: Infinity, perSecond: 0 };
const hello = new Uint8Array(32);
/** A twin session counts from there. */
const firstSession = 1;

/** A book in memory, with the part of it that is on the disk. */
export const createShelfTwin = () => {
  const disk: Uint8Array[] = [];
  let memory: Uint8Array[] = [];
  let waiters: (() => void)[] = [];
  let book = createBook();

  const load = () => {
    book = createBook();
    for (const update of disk) Y.applyUpdate(book, update, 'load');
    book.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'load') memory.push(update);
    });
  };
  load();

  const untilSaved = async () => {
    const promised = disk.length + memory.length;
    while (disk.length < promised) await new Promise<void>((resolve) => waiters.push(resolve));
  };

  return {
    book: () => book,
    save() {
      disk.push(...memory.splice(0));
      for (const wake of waiters.splice(0)) wake();
    },
    /** What was not on the disk is gone; `keep`: or the disk is that of so many writes ago. */
    crash(keep = disk.length) {
      memory = [];
      waiters = [];
      disk.length = Math.min(keep, disk.length);
      load();
    },
    written: () => disk.length,
    untilSaved,
  };
};

export type ShelfTwin = ReturnType<typeof createShelfTwin>;

const scratches = new WeakMap<Y.Doc, ReturnType<typeof createScratch>>();

/** One for a book, whoever sends it. */
const scratchOf = (book: Y.Doc) => {
  const known = scratches.get(book);
  if (known) return known;
  const scratch = createScratch();
  for (const part of encodeParts(book)) scratch.load(part);
  book.on('update', (update: Uint8Array, origin: unknown) => {
    if (isOwnOrigin(origin)) scratch.load(update as Bytes);
  });
  scratches.set(book, scratch);
  return scratch;
};

const quarantineOf = (book: Y.Doc): Quarantine & { readonly verdicts: Verdict[] } => {
  const scratch = scratchOf(book);
  const verdicts: Verdict[] = [];
  return {
    verdicts,
    async admit(update) {
      const verdict = scratch.admit(update);
      verdicts.push(verdict);
      return verdict;
    },
    prepare() {},
    isRefused: () => verdicts.includes('refused'),
    close() {},
  };
};

export interface TwinEnd {
  readonly wire: TwinWire;
  readonly state: () => ChannelState;
  readonly ping: () => void;
  /** Sends what a program of its own would send, past everything but the seal. */
  readonly inject: (message: Bytes) => void;
  /** Only a reader's end has verdicts. */
  readonly verdicts: readonly Verdict[];
}

/** What y-webrtc does with the channel that it is given. */
const attach = (book: Y.Doc, channel: ReturnType<typeof createSealedChannel>) => {
  const { face } = channel;
  const say = (write: (encoder: encoding.Encoder) => void) => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    write(encoder);
    face.send(encoding.toUint8Array(encoder));
  };
  const onUpdate = (update: Uint8Array) =>
    say((encoder) => syncProtocol.writeUpdate(encoder, update));
  face.onopen = () => {
    book.on('update', onUpdate);
    say((encoder) => syncProtocol.writeSyncStep1(encoder, book));
  };
  face.onclose = () => book.off('update', onUpdate);
  face.onmessage = ({ data }) => {
    const decoder = decoding.createDecoder(new Uint8Array(data));
    decoding.readVarUint(decoder);
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    syncProtocol.readSyncMessage(decoder, encoder, book, 'partner');
    if (encoding.length(encoder) > 1) face.send(encoding.toUint8Array(encoder));
  };
};

const openEnd = (options: {
  readonly shelf: ShelfTwin;
  readonly side: SyncedBook['side'];
  readonly wire: TwinWire;
  readonly limits: ChannelLimits;
  readonly pieceBytes: number;
  readonly onHead: (head: Bytes) => void;
}): TwinEnd => {
  const { shelf, side, wire, limits, pieceBytes, onHead } = options;
  let state: ChannelState = { open: false, caughtUp: false, part: null };
  const book = shelf.book();
  const quarantine = quarantineOf(book);
  const session = createTwinSession(side === 'author');
  const common = { id: 'book', doc: book, untilSaved: shelf.untilSaved, onHead };
  const channel = createSealedChannel({
    wire: wire.channel,
    session,
    begin: () => session.begin('pair', 'topic', { own: hello, other: hello }),
    largestFrame: () => 65_535,
    book:
      side === 'author'
        ? {
            ...common,
            side,
            piecesSince: (from) => encodePieces(book, from, pieceBytes),
            give: noGive,
          }
        : { ...common, side, quarantine, desk: noDesk },
    mayAsk: () => true,
    clock,
    onClock: () => {},
    limits,
    onState: (next) => (state = next),
  });
  attach(book, channel);
  const inject = async (message: Bytes) => {
    for (const frame of splitMessage(message, 65_535)) {
      for (const sealed of await session.seal(firstSession, [frame])) wire.channel.send(sealed);
    }
  };
  return {
    wire,
    state: () => state,
    ping: () => channel.probe(0),
    inject: (message) => void inject(message),
    verdicts: quarantine.verdicts,
  };
};

export interface LinkOptions {
  readonly author: ShelfTwin;
  readonly reader: ShelfTwin;
  readonly limits?: Partial<ChannelLimits>;
  readonly pieceBytes?: number;
}

/** One book's way from its author's device to one reader's; it can be cut and made anew. */
export const createLink = ({ author, reader, limits, pieceBytes = 300 }: LinkOptions) => {
  /** What each side remembers of the other, in a private book of its own. */
  const memories = { author: createBook(), reader: createBook() };
  let ends: readonly [TwinEnd, TwinEnd] | undefined;
  const all: TwinEnd[] = [];

  const cut = () => ends?.[0].wire.channel.close();

  return {
    cut,
    connect(): void {
      cut();
      const [left, right] = createTwinWires();
      const open = (side: SyncedBook['side'], shelf: ShelfTwin, wire: TwinWire) =>
        openEnd({
          shelf,
          side,
          wire,
          pieceBytes,
          limits: { ...defaultLimits, headAfterMs: 0, heads: unlimited, ...limits },
          onHead: (head) => rememberHead(memories[side], 'pair.book', head, 1),
        });
      ends = [open('author', author, left), open('reader', reader, right)];
      all.push(...ends);
      for (const { wire } of ends) wire.open();
    },
    ends: () => ends ?? [],
    isAlive: () => ends?.every(({ wire }) => wire.channel.readyState !== 'closed') === true,
    /** As time does: what did not open in time ends, and a ping shows whether something was lost before it. */
    wait(): void {
      for (const { state, wire, ping } of ends ?? []) {
        if (state().open) ping();
        else wire.channel.close();
      }
    },
    isCaughtUp: () => ends?.every((end) => end.state().caughtUp) === true,
    /** The other side's device was put back, as this one sees it. */
    hasLost: (side: SyncedBook['side']) => hasLost(memories[side], 'pair.book', 1),
    verdicts: () => all.flatMap((end) => end.verdicts),
    bytes: () => all.reduce((sum, { wire }) => sum + wire.sizes.reduce((a, b) => a + b, 0), 0),
    sizes: () => all.flatMap(({ wire }) => wire.sizes),
  };
};

export type Link = ReturnType<typeof createLink>;

/** Two devices of one person: every book of the one hangs together with that of the other. */
export const createOwnLink = (devices: readonly [readonly ShelfTwin[], readonly ShelfTwin[]]) => {
  let ends: readonly Pick<TwinEnd, 'wire' | 'state' | 'ping'>[] = [];

  const open = (side: 0 | 1, wire: TwinWire): (typeof ends)[number] => {
    let state: ChannelState = { open: false, caughtUp: false, part: null };
    const session = createTwinSession(side === 0);
    const channel = createOwnChannel({
      wire: wire.channel,
      session,
      begin: () => session.begin('pair', 'topic', { own: hello, other: hello }),
      largestFrame: () => 65_535,
      books: devices[side].map((shelf, at) => ({
        id: `book ${at}`,
        doc: shelf.book(),
        untilSaved: shelf.untilSaved,
        piecesSince: (from) => encodePieces(shelf.book(), from, 300),
      })),
      mayAsk: () => true,
      clock,
      onClock() {},
      limits: { ...defaultLimits, requests: unlimited },
      onState: (next) => (state = next),
    });
    return { wire, state: () => state, ping: () => channel.probe(0) };
  };

  const cut = () => ends[0]?.wire.channel.close();

  return {
    cut,
    connect(): void {
      cut();
      const [left, right] = createTwinWires();
      ends = [open(0, left), open(1, right)];
      for (const { wire } of ends) wire.open();
    },
    ends: () => ends,
    isAlive: () =>
      ends.length > 0 && ends.every(({ wire }) => wire.channel.readyState !== 'closed'),
    wait(): void {
      for (const { state, wire, ping } of ends) {
        if (state().open) ping();
        else wire.channel.close();
      }
    },
    isCaughtUp: () => ends.length > 0 && ends.every((end) => end.state().caughtUp),
  };
};
