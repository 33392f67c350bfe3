import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import type { Quarantine } from '../core/ports/sync';
import type { Message } from './guard';

export interface ReaderEndOptions {
  readonly doc: Y.Doc;
  readonly quarantine: Quarantine;
  readonly maxWaitingBytes: number;
  /** Hands a message on to y-webrtc, which applies it at once. */
  readonly release: (message: Bytes) => void;
  /** How many messages have been used. */
  readonly acknowledge: (count: number) => void;
  /** The connection cannot go on. */
  readonly close: () => void;
  readonly onChange: () => void;
}

const writtenIn = (reach: ReadonlyMap<number, number>): number => {
  let written = 0;
  for (const clock of reach.values()) written += clock;
  return written;
};

const reachOf = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc));

const parseReach = (bytes: Bytes): ReadonlyMap<number, number> | undefined => {
  try {
    return Y.decodeStateVector(bytes);
  } catch {
    return undefined;
  }
};

/** So many messages are acknowledged together while more are waiting: each acknowledgement is a frame. */
const mostUntold = 8;

/** The reader's end of a connection: whatever comes waits in quarantine, and is used in order. */
export const createReaderEnd = (options: ReaderEndOptions) => {
  const { doc, quarantine } = options;
  let used = 0;
  let told = 0;
  let waitingBytes = 0;
  let answered = false;
  let closed = false;
  const start = writtenIn(reachOf(doc));
  let goal = start;
  quarantine.prepare();

  const acknowledge = () => {
    if (waitingBytes > 0 && used - told < mostUntold) return;
    told = used;
    options.acknowledge(used);
  };

  return {
    async take(message: Message, whole: Bytes): Promise<void> {
      waitingBytes += whole.length;
      if (waitingBytes > options.maxWaitingBytes) return options.close();
      const verdict = await quarantine.admit(message.body).catch(() => 'tooEarly' as const);
      waitingBytes -= whole.length;
      // What was admitted and not used comes again: the copy in quarantine may be ahead of the book.
      if (closed) return;
      if (verdict !== 'fits') return options.close();
      options.release(whole);
      used += 1;
      if (message.type === 'answer') answered = true;
      acknowledge();
      options.onChange();
    },
    /** How far the author's own disk has it: where this way leads. */
    aim(head: Bytes): void {
      const reach = parseReach(head);
      if (reach) goal = Math.max(goal, writtenIn(reach));
    },
    isCaughtUp: () => answered && waitingBytes === 0,
    part: () =>
      goal > start && !answered
        ? Math.min(1, (writtenIn(reachOf(doc)) - start) / (goal - start))
        : null,
    close(): void {
      closed = true;
    },
  };
};
