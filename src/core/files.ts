import type { Bytes } from './bytes';

/** Large files that one device shows another: asked for range by range over the sealed channel. */

export interface FileWant {
  /** 22 characters, base64url. */
  readonly id: string;
  readonly from: number;
  /** At most `rangeBytes`. */
  readonly count: number;
}

/** What comes of a range, in order. No bytes: the file is not shown, or not any more. */
export interface FilePiece {
  readonly id: string;
  readonly from: number;
  readonly bytes: Bytes;
}

/** So much is asked for at a time, so that what is written meanwhile never waits long. */
export const rangeBytes = 262_144;

/** Where files that a partner's device shows come in. */
export interface FileDesk {
  /** A connection is open. Returns what says that it is not any more. */
  attach(ask: (want: FileWant) => void): () => void;
  /** False where nobody asked for this: the connection must end. */
  take(piece: FilePiece): boolean;
}

/** Reads a range of a file that is shown; null where it is not. Shorter where the file ends. */
export type GiveFile = (want: FileWant) => Promise<Bytes | null>;
