import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import type { FileDesk, GiveFile } from '../core/files';
import type { SessionCrypto } from '../core/ports/pairing';
import type { Quarantine } from '../core/ports/sync';
import type { Clock } from '../core/ports/system';
import { createAuthorEnd, type Piece } from './authorEnd';
import { createFace } from './face';
import { createFileEnd } from './fileEnd';
import { encodeMessage, filterMessage, type Message } from './guard';
import type { ChannelLimits } from './limits';
import type { OwnBook } from './ownLane';
import { createBucket } from './rate';
import { createReaderEnd } from './readerEnd';
import { createSealedWire, type SealedWireOptions } from './sealedWire';

/** A book on this device, with what sync must know of it and does not know itself. */
export type SyncedBook = {
  readonly id: string;
  readonly doc: Y.Doc;
  /** Resolves when all that has been written so far is on disk. */
  readonly untilSaved: () => Promise<void>;
  /** How far the other device has the book on its disk: a state vector. */
  readonly onHead: (head: Bytes) => void;
} & (
  | {
      readonly side: 'author';
      readonly piecesSince: (from: Bytes) => Iterable<Piece>;
      readonly give: GiveFile;
    }
  | { readonly side: 'reader'; readonly quarantine: Quarantine; readonly desk: FileDesk }
);

/** All that two devices of one person keep in step; `leads` on one of the two. `doc` stays empty. */
export interface OwnBooks {
  readonly id: string;
  readonly side: 'own';
  readonly doc: Y.Doc;
  readonly leads: boolean;
  readonly books: readonly OwnBook[];
}

/** How far a channel has come. `caughtUp`: everything that this side owes or is owed has arrived and been used. */
export interface ChannelState {
  readonly open: boolean;
  readonly caughtUp: boolean;
  /** How much of a long way has been made, 0 to 1; null where it is not known. */
  readonly part: number | null;
}

export interface ChannelOptions {
  readonly wire: RTCDataChannel;
  readonly session: SessionCrypto;
  readonly begin: () => ReturnType<SessionCrypto['begin']>;
  readonly largestFrame: () => number;
  /** Whether content is asked for here, and not in another room of the same book. */
  readonly mayAsk: () => boolean;
  readonly clock: Clock;
  readonly onClock: SealedWireOptions['onClock'];
  readonly limits: ChannelLimits;
  readonly onState: (state: ChannelState) => void;
}

export interface SealedChannelOptions extends ChannelOptions {
  readonly book: SyncedBook;
}

/** One side's part in a book; the other direction does not exist for it. */
interface End {
  /** A change of the author's book. */
  pass(update: Bytes): void;
  /** What has come. */
  take(message: Message, whole: Bytes): void;
  delivered(count: number): boolean;
  aim(head: Bytes): void;
  isCaughtUp(): boolean;
  part(): number | null;
  close(): void;
}

/**
 * The data channel that simple-peer is given in place of the real one. y-webrtc sees it open once the other side has
 * proved itself. What flows against the book's direction is dropped; what the author owes goes in pieces that the
 * reader acknowledges; what comes to the reader waits in quarantine before Yjs sees a byte.
 */
export const createSealedChannel = (options: SealedChannelOptions) => {
  const { book, clock, limits } = options;
  const requests = createBucket(limits.requests);
  const heads = createBucket(limits.heads);
  let readyState: RTCDataChannelState = 'connecting';
  let headTimer: ReturnType<typeof setTimeout> | undefined;

  const face = createFace({
    label: options.wire.label,
    readyState: () => readyState,
    bufferedAmount: () => wire.bufferedBytes(),
    send(data) {
      // A reader has nothing to say there: its request goes at once, before y-webrtc has looked at the connection.
      if (book.side === 'reader' || readyState !== 'open') return;
      const message = filterMessage(book.side, 'out', new Uint8Array(data));
      if (message) end.pass(message.body);
      report();
    },
    close: () => wire.close(),
  });

  const tellHead = async () => {
    const head = Y.encodeStateVector(book.doc) as Bytes;
    await book.untilSaved();
    if (readyState === 'open') wire.tellHead(head);
  };

  const tellHeadLater = () => {
    clearTimeout(headTimer);
    headTimer = setTimeout(() => void tellHead(), limits.headAfterMs);
  };

  const authorEnd = (piecesSince: (from: Bytes) => Iterable<Piece>): End => {
    const author = createAuthorEnd({
      ...book,
      piecesSince,
      windowBytes: limits.windowBytes,
      send: (message) => wire.send(message),
      onChange: report,
    });
    return {
      ...author,
      pass(update) {
        author.pass(update);
        tellHeadLater();
      },
      take({ body }) {
        if (!requests.take(1, clock.now())) return wire.close();
        void tellHead();
        author.answer(body);
      },
      aim() {},
    };
  };

  const readerEnd = (quarantine: Quarantine): End => {
    const reader = createReaderEnd({
      doc: book.doc,
      quarantine,
      maxWaitingBytes: limits.maxWaitingBytes,
      release: (message) => face.onmessage?.({ data: message.buffer }),
      acknowledge: (count) => wire.acknowledge(count),
      close: () => wire.close(),
      onChange: report,
    });
    return {
      ...reader,
      pass() {},
      take(message, whole) {
        tellHeadLater();
        void reader.take(message, whole);
      },
      // A reader owes nothing that is counted.
      delivered: (count) => count === 0,
    };
  };

  /** Asks the author for what is missing. */
  const ask = () => {
    if (book.side !== 'reader' || readyState !== 'open' || !options.mayAsk()) return;
    void tellHead();
    wire.send(encodeMessage({ type: 'request', body: Y.encodeStateVector(book.doc) as Bytes }));
  };

  const report = () => {
    const open = readyState === 'open';
    options.onState({ open, caughtUp: open && end.isCaughtUp(), part: open ? end.part() : null });
  };

  const wire = createSealedWire({
    ...options,
    onOpen() {
      readyState = 'open';
      report();
      ask();
      files.open();
      face.onopen?.();
    },
    onMessage(whole) {
      const message = filterMessage(book.side, 'in', whole);
      if (message) end.take(message, whole);
    },
    onDelivered(count) {
      if (!end.delivered(count)) wire.close();
      report();
    },
    onHead(head) {
      if (!heads.take(1, clock.now())) return wire.close();
      end.aim(head);
      book.onHead(head);
      report();
    },
    onWant: (body) => files.onWant(body),
    onPiece: (body) => files.onPiece(body),
    onClose() {
      readyState = 'closed';
      clearTimeout(headTimer);
      end.close();
      files.close();
      report();
      face.onclose?.();
    },
  });

  const end = book.side === 'author' ? authorEnd(book.piecesSince) : readerEnd(book.quarantine);
  const files = createFileEnd({ ...options, wire });

  return { face, ask, probe: wire.probe, close: wire.close };
};
