import type { Bytes } from '../core/bytes';
import { paddedLength } from '../core/padme';
import { backupChunkBytes } from '../core/ports/vault';
import {
  blobEnds,
  bookRoles,
  isBlobId,
  isBookId,
  itemHeadBytes,
  itemTypes,
  limits,
  type ArchiveAbout,
  type BookRole,
} from './archiveForm';
import { encodeEntry } from './codec';
import { createByteQueue } from './byteQueue';

export type ArchiveItem =
  | { readonly type: 'about'; readonly about: ArchiveAbout }
  /** `updates`: Yjs V1, to be applied in order. */
  | {
      readonly type: 'book';
      readonly role: BookRole;
      readonly id: string;
      readonly updates: readonly Bytes[];
    }
  /** `content` gives `length` bytes; fewer where the rest cannot be read, which costs nothing but this blob. */
  | {
      readonly type: 'blob';
      readonly id: string;
      readonly length: number;
      readonly content: AsyncIterable<Bytes>;
    };

const encoder = new TextEncoder();

const u32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

const itemHead = (type: keyof typeof itemTypes, length: number): Bytes => {
  const bytes = new Uint8Array(itemHeadBytes);
  bytes[0] = itemTypes[type];
  new DataView(bytes.buffer).setBigUint64(1, BigInt(length));
  return bytes;
};

function* zeros(length: number): Generator<Bytes> {
  for (let left = length; left > 0; left -= backupChunkBytes) {
    yield new Uint8Array(Math.min(left, backupChunkBytes));
  }
}

const isTooLarge = (what: string): never => {
  throw new RangeError(`Too large for a backup: ${what}`);
};

function* packAbout(about: ArchiveAbout): Generator<Bytes> {
  const body = encodeEntry(about);
  if (body.length > limits.aboutBytes) isTooLarge('about');
  yield itemHead('about', body.length);
  yield body;
}

function* packBook({
  role,
  id,
  updates,
}: Extract<ArchiveItem, { type: 'book' }>): Generator<Bytes> {
  if (!isBookId(id)) throw new Error('A book has an id');
  const name = encoder.encode(id);
  const length = updates.reduce((sum, update) => sum + 4 + update.length, 1 + 4 + name.length);
  if (length > limits.bookBytes || updates.length > limits.bookUpdates) isTooLarge('book');
  yield itemHead('book', length);
  yield Uint8Array.of(bookRoles.indexOf(role) + 1);
  for (const part of [name, ...updates]) {
    yield u32(part.length);
    yield part;
  }
}

async function* packBlob({
  id,
  length,
  content,
}: Extract<ArchiveItem, { type: 'blob' }>): AsyncGenerator<Bytes> {
  if (!isBlobId(id)) throw new Error('A blob has an id');
  const name = encoder.encode(id);
  yield itemHead('blob', name.length + length + 1);
  yield name;
  let left = length;
  for await (const bytes of content) {
    left -= bytes.length;
    if (left < 0) throw new Error('A blob is as long as it says');
    yield bytes;
  }
  yield* zeros(left);
  yield Uint8Array.of(left === 0 ? blobEnds.whole : blobEnds.cut);
}

const aboutRule = 'About comes first, and once';

async function* packItems(
  items: Iterable<ArchiveItem> | AsyncIterable<ArchiveItem>,
): AsyncGenerator<Bytes> {
  let isFirst = true;
  for await (const item of items) {
    if (isFirst !== (item.type === 'about')) throw new Error(aboutRule);
    isFirst = false;
    if (item.type === 'about') yield* packAbout(item.about);
    else if (item.type === 'book') yield* packBook(item);
    else yield* packBlob(item);
  }
  if (isFirst) throw new Error(aboutRule);
}

async function* padded(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let length = itemHeadBytes;
  for await (const piece of pieces) {
    length += piece.length;
    yield piece;
  }
  const padding = paddedLength(length) - length;
  yield itemHead('padding', padding);
  yield* zeros(padding);
}

/**
 * The plain stream of a backup, never wholly in memory. Every piece has exactly `backupChunkBytes` but the last one,
 * which is always shorter (and may be empty): so it shows which one is the last. `items`: about first, and once.
 */
export async function* packArchive(
  items: Iterable<ArchiveItem> | AsyncIterable<ArchiveItem>,
): AsyncGenerator<Bytes> {
  const queue = createByteQueue();
  for await (const piece of padded(packItems(items))) {
    queue.put(piece);
    while (queue.length >= backupChunkBytes) yield queue.take(backupChunkBytes);
  }
  yield queue.take(queue.length);
}
