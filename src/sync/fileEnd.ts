import type { Bytes } from '../core/bytes';
import type { Clock } from '../core/ports/system';
import { decodePiece, decodeWant, encodeWant, pieceHeadBytes } from './fileFrames';
import { createFileGiver } from './fileGiver';
import { roomIn } from './frames';
import type { ChannelLimits } from './limits';
import { createBucket } from './rate';
import type { SyncedBook } from './sealedChannel';

export interface FileEndOptions {
  readonly book: SyncedBook;
  readonly mayAsk: () => boolean;
  readonly largestFrame: () => number;
  readonly clock: Clock;
  readonly limits: Pick<ChannelLimits, 'wants'>;
  readonly wire: {
    want(body: Bytes): void;
    piece(body: Bytes): void;
    close(): void;
  };
}

/**
 * One side's part in the files of a book: the author gives, the reader asks. What flows the other way, asks too often,
 * or was not asked for ends the connection.
 */
export const createFileEnd = ({
  book,
  mayAsk,
  largestFrame,
  clock,
  limits,
  wire,
}: FileEndOptions) => {
  const wants = createBucket(limits.wants);
  let detach: (() => void) | undefined;
  const giver =
    book.side === 'author'
      ? createFileGiver({
          give: book.give,
          room: () => roomIn(largestFrame()) - pieceHeadBytes,
          send: wire.piece,
        })
      : undefined;

  return {
    open(): void {
      if (book.side === 'reader' && mayAsk()) {
        detach = book.desk.attach((want) => wire.want(encodeWant(want)));
      }
    },
    onWant(body: Bytes): void {
      const want = decodeWant(body);
      if (!giver || !want || !wants.take(1, clock.now())) return wire.close();
      giver.want(want);
    },
    onPiece(body: Bytes): void {
      const piece = decodePiece(body);
      const isWanted = book.side === 'reader' && piece !== undefined && book.desk.take(piece);
      if (!isWanted) wire.close();
    },
    close(): void {
      giver?.close();
      detach?.();
      detach = undefined;
    },
  };
};
