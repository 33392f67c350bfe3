import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import type { Book } from './collection';

/** Large enough to cost little, small enough to be applied without holding anything up. */
export const defaultPartBytes = 131_072;

type Struct = Y.Item | Y.GC;

/** A piece fills two of the largest frames on the way to a partner's device (docs/PROTOCOL.md, frames). */
const defaultPieceBytes = 129_000;

/** Client → clock: how far each client's structs reach. */
export type Reach = ReadonlyMap<number, number>;

/** A moment in a book's history. */
export const reachOf = (book: Book): Reach => Y.decodeStateVector(Y.encodeStateVector(book));

/** Everything that a book holds beyond `reach`, and all that has been deleted from it. */
export const encodeSince = (book: Book, reach: Reach): Bytes =>
  Y.encodeStateAsUpdate(book, Y.encodeStateVector(new Map(reach))) as Bytes;

/** Looked up by clock, never kept: between two parts the book may change, and structs merge. */
const structAt = (book: Book, client: number, clock: number): Struct => {
  const structs = book.store.clients.get(client);
  const struct = structs?.[Y.findIndexSS(structs, clock)];
  if (!struct) throw new Error('A book holds whatever its structs were written beside');
  return struct;
};

const neighboursOf = (struct: Struct): Y.ID[] =>
  struct instanceof Y.Item ? [struct.origin, struct.rightOrigin].filter((id) => id !== null) : [];

/**
 * The structs from `from` up to `reach`, each after those that it was written beside. Yjs would take them in any order, but what
 * comes too early it keeps aside and looks at again with every further update.
 */
function* inOrder(
  book: Book,
  reach: Reach,
  from: Reach,
): Generator<{ struct: Struct; offset: number }> {
  const done = new Map(from);
  const doneOf = (client: number) => done.get(client) ?? 0;
  for (const [client, end] of reach) {
    const wanted = [Y.createID(client, end - 1)];
    for (let top = wanted.at(-1); top; top = wanted.at(-1)) {
      const clock = doneOf(top.client);
      if (clock > top.clock) {
        wanted.pop();
        continue;
      }
      const struct = structAt(book, top.client, clock);
      const missing = neighboursOf(struct).find((id) => doneOf(id.client) <= id.clock);
      if (missing) {
        wanted.push(missing);
        continue;
      }
      // Before the yield: a struct may grow while the caller is at work.
      done.set(top.client, struct.id.clock + struct.length);
      yield { struct, offset: clock - struct.id.clock };
    }
  }
}

/** One client's consecutive structs. */
interface Run {
  readonly client: number;
  readonly clock: number;
  readonly structs: Uint8Array[];
}

const encodeNumbers = (...numbers: number[]): Uint8Array => {
  const encoder = new Y.UpdateEncoderV1();
  // In V1 a length is a variable-length number like any other.
  for (const number of numbers) encoder.writeLen(number);
  return encoder.toUint8Array();
};

const encodeStruct = (struct: Struct, offset: number): Uint8Array => {
  const encoder = new Y.UpdateEncoderV1();
  struct.write(encoder, offset);
  return encoder.toUint8Array();
};

/** A V1 update: number of runs; each as number of structs, client, clock, structs; then an empty delete set. */
const encodeUpdate = (runs: readonly Run[]): Bytes => {
  const pieces = [
    encodeNumbers(runs.length),
    ...runs.flatMap(({ client, clock, structs }) => [
      encodeNumbers(structs.length, client, clock),
      ...structs,
    ]),
    encodeNumbers(0),
  ];
  const update = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const piece of pieces) {
    update.set(piece, at);
    at += piece.length;
  }
  return update;
};

/**
 * What a book held at `reach` and not yet at `from`, as updates of about `partBytes` to be applied in order. The book
 * may change meanwhile.
 */
export function* encodeUpTo(
  book: Book,
  reach: Reach,
  partBytes = defaultPartBytes,
  from: Reach = new Map(),
): Generator<Bytes> {
  let runs = new Map<number, Run>();
  let size = 0;
  for (const { struct, offset } of inOrder(book, reach, from)) {
    const { client, clock } = struct.id;
    const bytes = encodeStruct(struct, offset);
    if (size > 0 && size + bytes.length > partBytes) {
      yield encodeUpdate([...runs.values()]);
      runs = new Map();
      size = 0;
    }
    const run = runs.get(client) ?? { client, clock: clock + offset, structs: [] };
    run.structs.push(bytes);
    runs.set(client, run);
    size += bytes.length;
  }
  if (size > 0) yield encodeUpdate([...runs.values()]);
}

/** The whole book as updates of about `partBytes` to be applied in order; deleted text is in none of them. */
export const encodeParts = (book: Book, partBytes = defaultPartBytes): Bytes[] => {
  const reach = reachOf(book);
  return [...encodeUpTo(book, reach, partBytes), encodeSince(book, reach)];
};

/** Everything written so far, as one number: it grows with every entry, and never shrinks. */
const sizeOf = (reach: Reach): number => {
  let size = 0;
  for (const clock of reach.values()) size += clock;
  return size;
};

export const isWithin = (reach: Reach, other: Reach): boolean =>
  [...reach].every(([client, clock]) => clock <= (other.get(client) ?? 0));

/** A state vector from elsewhere; undefined where it is none. */
export const decodeReach = (bytes: Bytes): Reach | undefined => {
  try {
    return Y.decodeStateVector(bytes);
  } catch {
    return undefined;
  }
};

export interface Piece {
  readonly update: Bytes;
  /** How much of the way has been made with it, 0 to 1. */
  readonly part: number;
}

/**
 * What a book holds beyond a state vector, for a reader who applies piece after piece: each can be used once those
 * before it have been, so that a reader who was cut off need only say how far it has come. The last piece holds what
 * has been deleted. The book may change meanwhile. Ends at once where `from` is no state vector.
 */
export function* encodePieces(
  book: Book,
  from: Bytes,
  pieceBytes = defaultPieceBytes,
): Generator<Piece> {
  let done = decodeReach(from);
  if (!done) return;
  const start = sizeOf(done);
  while (!isWithin(reachOf(book), done)) {
    const reach = reachOf(book);
    const whole = Math.max(1, sizeOf(reach) - start);
    let made = sizeOf(done) - start;
    for (const update of encodeUpTo(book, reach, pieceBytes, done)) {
      const { from: begun, to } = Y.parseUpdateMeta(update);
      made += sizeOf(to) - sizeOf(begun);
      yield { update, part: Math.min(1, Math.max(0, made / whole)) };
    }
    done = reach;
  }
  yield { update: encodeSince(book, reachOf(book)), part: 1 };
}
