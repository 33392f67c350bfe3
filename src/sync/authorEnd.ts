import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import { encodeMessage, type MessageType } from './guard';
import { createOutbox } from './outbox';

/** One update of many: each can be used once those before it have been. */
export interface Piece {
  readonly update: Bytes;
  /** How much of the way has been made with it, 0 to 1. */
  readonly part: number;
}

export interface AuthorEndOptions {
  readonly doc: Y.Doc;
  /** What the book holds beyond a state vector; never empty. */
  readonly piecesSince: (from: Bytes) => Iterable<Piece>;
  /** Resolves when all that has been written so far is on disk. */
  readonly untilSaved: () => Promise<void>;
  readonly windowBytes: number;
  readonly send: (message: Bytes) => void;
  readonly onChange: () => void;
}

interface Job {
  readonly from: Bytes;
  readonly isAnswer: boolean;
  /** All there is to send, where one small update is. */
  readonly only: Bytes | null;
}

/** An update of a moment goes as it is up to this size; a larger one in pieces. */
const smallBytes = 131_072;

/** The state vector of just before an update that was the last. */
const reachBefore = (doc: Y.Doc, update: Bytes): Bytes => {
  const reach = Y.decodeStateVector(Y.encodeStateVector(doc));
  for (const [client, clock] of Y.parseUpdateMeta(update).from) reach.set(client, clock);
  return Y.encodeStateVector(reach) as Bytes;
};

/**
 * The author's end of a connection: answers a request in pieces, and passes on what is written from then on. Nothing
 * leaves before it is on disk, so that no reader ever holds what a crash takes from its author.
 */
export const createAuthorEnd = (options: AuthorEndOptions) => {
  const { doc, piecesSince, untilSaved } = options;
  const outbox = createOutbox(options.windowBytes, options.send);
  let request: Job | undefined;
  let live: Job | undefined;
  let answered = false;
  let running = false;
  let closed = false;

  const sendWhenSaved = async (type: MessageType, update: Bytes, part: number | null) => {
    await untilSaved();
    await outbox.untilRoom();
    if (!closed) outbox.push(encodeMessage({ type, body: update }), part);
  };

  const work = async ({ from, isAnswer, only }: Job) => {
    if (only) return sendWhenSaved('update', only, null);
    let held: Piece | undefined;
    for (const piece of piecesSince(from)) {
      if (held) await sendWhenSaved('update', held.update, held.part);
      if (closed) return;
      held = piece;
      options.onChange();
    }
    if (held) await sendWhenSaved(isAnswer ? 'answer' : 'update', held.update, held.part);
    if (isAnswer) answered = true;
  };

  const run = async () => {
    if (running) return;
    running = true;
    for (let job = request ?? live; job && !closed; job = request ?? live) {
      if (job === request) request = undefined;
      else live = undefined;
      await work(job);
    }
    running = false;
    options.onChange();
  };

  return {
    answer(from: Bytes): void {
      request = { from, isAnswer: true, only: null };
      // Whatever was written before is in the answer.
      live = undefined;
      void run();
    },
    /** A change of the book. Before the first request there is nobody who could use it. */
    pass(update: Bytes): void {
      if (!answered && !running) return;
      const isFirst = live === undefined && update.length <= smallBytes;
      const from = live?.from ?? reachBefore(doc, update);
      live = { from, isAnswer: false, only: isFirst ? update : null };
      void run();
    },
    delivered: outbox.delivered,
    isCaughtUp: () => answered && !running && outbox.isEmpty(),
    part: () => (running ? outbox.part() : null),
    close(): void {
      closed = true;
      outbox.close();
    },
  };
};
