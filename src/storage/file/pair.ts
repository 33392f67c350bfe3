import type { Bytes } from '../../core/bytes';
import { contentOf, emptyContent, framesOf, type Content } from './content';
import {
  decode,
  encodeFrames,
  encodeHeader,
  headerBytes,
  version,
  type Frame,
  type Layout,
} from './layout';

/** What is used of a `FileSystemSyncAccessHandle`. */
export interface FileHandle {
  getSize(): number;
  read(into: Bytes, from: { at: number }): number;
  write(bytes: Bytes, to: { at: number }): number;
  truncate(bytes: number): void;
  flush(): void;
  close(): void;
}

/**
 * Two files, of which one holds. A change is appended to it, or all is written into the other, which holds from then
 * on: a crash at any point leaves the state before or the one after. Whatever fails is thrown, and changes nothing.
 */
export interface Pair {
  readonly content: Content;
  /** False while nothing has ever been written, or all has been taken away. */
  readonly isBorn: boolean;
  /** `content`: all there is with what is appended. `strict`: on the disk when it returns; else with the system. */
  append(frames: readonly Frame[], content: Content, options: { strict: boolean }): void;
  /** On the disk when it returns; what was there before is gone. */
  rewrite(content: Content): void;
  /** Takes everything away. */
  clear(): void;
  close(): void;
}

/** The files were made by a later version; they are left untouched. */
export class NewerFile extends Error {}

interface File {
  readonly handle: FileHandle;
  readonly layout: Layout;
}

export function openPair(handles: readonly [FileHandle, FileHandle]): Pair {
  const files = handles.map((handle): File => ({ handle, layout: decode(readAll(handle)) }));
  if (files.some(({ layout }) => (layout.header?.version ?? 0) > version)) throw new NewerFile();
  const holding = files.toSorted(byRank)[0] as File;
  const { layout } = holding;
  let [current, other] =
    holding.handle === handles[0] ? handles : ([handles[1], handles[0]] as const);
  let isBorn = layout.header !== null || layout.frames.length > 0;
  let generation = layout.header?.generation ?? 0;
  let content = contentOf(layout.frames, layout.header?.counted ?? 0);
  let { end } = layout;
  if (isBorn) current.truncate(end);
  // What a crash left of a file that was being written, or of the one before.
  if (layout.header) other.truncate(0);

  function rewrite(next: Content): void {
    const frames = encodeFrames(framesOf(next));
    const size = headerBytes + frames.length;
    try {
      other.truncate(0);
      writeAll(other, frames, headerBytes);
      other.flush();
      const header = { generation: generation + 1, counted: next.counted, base: size };
      writeAll(other, encodeHeader(header), 0);
      other.flush();
    } catch (cause) {
      other.truncate(0);
      throw cause;
    }
    [current, other] = [other, current];
    [content, end, isBorn] = [next, size, true];
    generation += 1;
    other.truncate(0);
    other.flush();
  }

  return {
    get content() {
      return content;
    },
    get isBorn() {
      return isBorn;
    },

    append(frames, next, { strict }) {
      if (!isBorn) return rewrite(next);
      const bytes = encodeFrames(frames);
      try {
        writeAll(current, bytes, end);
        if (strict) current.flush();
      } catch (cause) {
        current.truncate(end);
        throw cause;
      }
      end += bytes.length;
      content = next;
    },

    rewrite,

    clear() {
      // Emptied in this order, so that what is older never comes back.
      for (const handle of [other, current]) {
        handle.truncate(0);
        handle.flush();
      }
      [content, isBorn, generation, end] = [emptyContent, false, 0, headerBytes];
    },

    close() {
      for (const handle of handles) handle.close();
    },
  };
}

/** The newest first; what has no header can only be what is left where both are damaged. */
function byRank(one: File, another: File): number {
  const rank = ({ layout: { header, frames } }: File): number[] => [
    header?.generation ?? 0,
    frames.length,
  ];
  const [[a = 0, many = 0], [b = 0, more = 0]] = [rank(one), rank(another)];
  return b - a || more - many;
}

function readAll(handle: FileHandle): Bytes {
  const bytes = new Uint8Array(handle.getSize());
  for (let at = 0; at < bytes.length;) {
    const got = handle.read(bytes.subarray(at), { at });
    if (got === 0) return bytes.slice(0, at);
    at += got;
  }
  return bytes;
}

function writeAll(handle: FileHandle, bytes: Bytes, at: number): void {
  for (let done = 0; done < bytes.length;) {
    const written = handle.write(bytes.subarray(done), { at: at + done });
    if (written === 0) throw new DOMException('Nothing could be written', 'QuotaExceededError');
    done += written;
  }
}
