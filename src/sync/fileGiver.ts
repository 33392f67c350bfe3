import type { Bytes } from '../core/bytes';
import type { FileWant, GiveFile } from '../core/files';
import { encodePiece } from './fileFrames';
import { createPump } from './pump';

export interface FileGiverOptions {
  readonly give: GiveFile;
  /** Bytes of a file that fit into one frame. */
  readonly room: () => number;
  readonly send: (body: Bytes) => void;
}

/** Answers for files, one range after the other. */
export const createFileGiver = ({ give, room, send }: FileGiverOptions) => {
  const pump = createPump<FileWant>(1, async ([want]) => {
    if (!want) return;
    const { id, from } = want;
    const range = (await give(want)) ?? new Uint8Array();
    // Also where there is nothing: then the other side knows that.
    let at = 0;
    do {
      const bytes = range.subarray(at, at + room());
      send(encodePiece({ id, from: from + at, bytes }));
      at += bytes.length;
    } while (at < range.length);
  });
  return { want: (want: FileWant): void => pump.push(want), close: pump.end };
};
