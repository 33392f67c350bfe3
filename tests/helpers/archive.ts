import type { Bytes } from '../../src/core/bytes';
import {
  createArchiveReader,
  packArchive,
  type ArchiveError,
  type ArchiveItem,
  type ArchivePart,
} from '../../src/doc';

export const pack = async (items: readonly ArchiveItem[]): Promise<Bytes[]> => {
  const pieces: Bytes[] = [];
  for await (const piece of packArchive(items)) pieces.push(piece);
  return pieces;
};

/** A blob whose content comes in these pieces. */
export const blobItem = (id: string, length: number, pieces: readonly Bytes[]): ArchiveItem => ({
  type: 'blob',
  id,
  length,
  content: (async function* () {
    yield* pieces;
  })(),
});

/** All parts, and how it ended; a blob's pieces are joined to lists of bytes. */
export const unpack = (
  pieces: Iterable<Bytes>,
): { parts: ArchivePart[]; end: 'whole' | ArchiveError['type'] } => {
  const reader = createArchiveReader();
  const parts: ArchivePart[] = [];
  for (const piece of pieces) {
    const read = reader.push(piece);
    if (!read.ok) return { parts, end: read.error.type };
    parts.push(...read.value);
  }
  const end = reader.end();
  return { parts, end: end.ok ? 'whole' : end.error.type };
};

/** The same with every blob's pieces put together. */
export const joined = (parts: readonly ArchivePart[]): readonly ArchivePart[] => {
  const whole: ArchivePart[] = [];
  let pieces: Bytes[] = [];
  for (const part of parts) {
    if (part.type === 'piece') pieces.push(part.bytes);
    if (part.type === 'blobEnd' && pieces.length > 0) {
      whole.push({ type: 'piece', bytes: new Uint8Array(Buffer.concat(pieces)) });
      pieces = [];
    }
    if (part.type !== 'piece') whole.push(part);
  }
  return whole;
};
