import type { FileStores } from './stores';

/** What page and worker say to each other. Questions are answered in the order in which they are asked. */

export interface OpenFiles {
  /** Null for the origin's own, which the worker finds itself: not every browser hands a directory from one to the other. */
  readonly directory: FileSystemDirectoryHandle | null;
  /** Name of the Web Lock that whoever holds the files has. */
  readonly lock: string;
}

/**
 * `held`: there is something in them. `empty`: nothing was ever written. `busy`: somebody does not let go of them.
 * `impossible`: this browser has none.
 */
export type Opened = 'held' | 'empty' | 'busy' | 'newer' | 'impossible';

export type Call = keyof FileStores;

export type Question =
  | { readonly call: 'open'; readonly args: readonly [OpenFiles] }
  | { [C in Call]: { readonly call: C; readonly args: Parameters<FileStores[C]> } }[Call];

export type Asked = Question & { readonly id: number };

export type Answered =
  | { readonly id: number; readonly value: unknown }
  /** A fault of the work itself. */
  | { readonly id: number; readonly fault: string }
  /** Another window has taken the files; whatever is asked from now on is lost. */
  | { readonly taken: true };
