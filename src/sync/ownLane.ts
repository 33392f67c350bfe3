import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import { createOwnOrigin } from '../core/ownDevice';
import type { Quarantine } from '../core/ports/sync';
import { createAuthorEnd, type Piece } from './authorEnd';
import { decodeMessage } from './guard';
import type { LaneMessage } from './lanes';
import type { ChannelLimits } from './limits';
import { createBucket } from './rate';
import { createReaderEnd } from './readerEnd';

/** A book that all devices of one person write. */
export interface OwnBook {
  readonly id: string;
  readonly doc: Y.Doc;
  /** Resolves when all that has been written so far is on disk. */
  readonly untilSaved: () => Promise<void>;
  readonly piecesSince: (from: Bytes) => Iterable<Piece>;
}

export interface OwnLaneOptions {
  readonly book: OwnBook;
  readonly limits: ChannelLimits;
  readonly nowMs: () => number;
  readonly send: (message: LaneMessage) => void;
  readonly close: () => void;
  readonly onChange: () => void;
}

/** What a person's own device has written needs no trying, but must not bring the page down where it is damaged. */
const trusting = (doc: Y.Doc, origin: object): Quarantine => ({
  prepare() {},
  async admit(update) {
    try {
      Y.applyUpdate(doc, update, origin);
      return 'fits';
    } catch {
      return 'tooEarly';
    }
  },
  isRefused: () => false,
  close() {},
});

/** One book's part in a connection between two devices of one person: each is its author and its reader. */
export const createOwnLane = (options: OwnLaneOptions) => {
  const { book, limits, send, onChange } = options;
  const { doc } = book;
  const origin = createOwnOrigin();
  const requests = createBucket(limits.requests);
  const author = createAuthorEnd({
    ...book,
    windowBytes: limits.windowBytes,
    send(bytes) {
      const message = decodeMessage(bytes);
      if (message) send({ what: 'content', message });
    },
    onChange,
  });
  const reader = createReaderEnd({
    doc,
    quarantine: trusting(doc, origin),
    maxWaitingBytes: limits.maxWaitingBytes,
    release() {},
    acknowledge: (count) => send({ what: 'delivered', count }),
    close: options.close,
    onChange,
  });

  const stateVector = () => Y.encodeStateVector(doc) as Bytes;

  const tellHead = async () => {
    const head = stateVector();
    await book.untilSaved();
    send({ what: 'head', head });
  };

  const onUpdate = (update: Uint8Array, from: unknown) => {
    if (from === origin) return;
    author.pass(update as Bytes);
    onChange();
  };
  doc.on('update', onUpdate);

  return {
    ask(): void {
      send({ what: 'content', message: { type: 'request', body: stateVector() } });
    },
    take(message: LaneMessage): void {
      if (message.what === 'head') return reader.aim(message.head);
      if (message.what === 'delivered') {
        if (!author.delivered(message.count)) options.close();
        return onChange();
      }
      const content = message.message;
      if (content.type !== 'request') return void reader.take(content, content.body);
      if (!requests.take(1, options.nowMs())) return options.close();
      void tellHead();
      author.answer(content.body);
    },
    isCaughtUp: () => author.isCaughtUp() && reader.isCaughtUp(),
    /** Of what comes here, or where nothing does, of what goes. */
    part: () => reader.part() ?? author.part(),
    close(): void {
      doc.off('update', onUpdate);
      author.close();
      reader.close();
    },
  };
};

export type OwnLane = ReturnType<typeof createOwnLane>;
