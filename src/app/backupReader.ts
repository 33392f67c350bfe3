import type { Bytes } from '../core/bytes';
import type { Problem } from '../core/errors';
import { backupHeadBytes, backupSealedBytes, type BackupCrypto } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import { createArchiveReader, type ArchiveAbout, type ArchivePart, type BookRole } from '../doc';
import type { TypedKey } from './api';

/** A book as it lies in a backup: updates to be applied in order. */
export interface FoundBook {
  readonly role: BookRole;
  readonly id: string;
  readonly updates: readonly Bytes[];
}

/** A whole backup, checked to its end. */
export interface FoundBackup {
  readonly about: ArchiveAbout;
  readonly books: readonly FoundBook[];
}

type Opening = Pick<BackupCrypto, 'open' | 'pull' | 'end'>;

export interface BackupReading {
  readonly file: Blob;
  readonly key: TypedKey;
  /** Asks the crypto worker, which may have to be started first. */
  readonly ask: <T>(question: (backup: Opening) => Promise<T>) => Promise<Result<T, Problem>>;
  /** From 0 to 1. */
  readonly onPart: (part: number) => void;
  readonly isCancelled: () => boolean;
}

const damaged = err<Problem>({ type: 'DamagedBackup' });

const sliceOf = async (file: Blob, from: number, to: number): Promise<Result<Bytes, Problem>> => {
  try {
    return ok(new Uint8Array(await file.slice(from, to).arrayBuffer()));
  } catch {
    return err({ type: 'FileUnreadable' });
  }
};

const flat = <T, E>(result: Result<Result<T, E>, E>): Result<T, E> =>
  result.ok ? result.value : result;

/** The chunks in order, opened. Ends with an error unless the last one was the file's end. */
async function* chunksOf(
  { file, ask, isCancelled, onPart }: BackupReading,
  stream: number,
  headBytes: number,
): AsyncGenerator<Result<Bytes, Problem>> {
  for (let at = headBytes; !isCancelled();) {
    const end = Math.min(at + backupSealedBytes, file.size);
    const sealed = await sliceOf(file, at, end);
    if (!sealed.ok) return yield sealed;
    const pulled = flat(await ask((backup) => backup.pull(stream, sealed.value)));
    if (!pulled.ok) return yield pulled;
    yield ok(pulled.value.plain);
    if (pulled.value.last) return end === file.size ? undefined : yield damaged;
    at = end;
    onPart(at / file.size);
  }
}

const foundIn = (parts: readonly ArchivePart[]): FoundBackup | null => {
  const about = parts.find((part) => part.type === 'about')?.about;
  const books = parts.filter((part) => part.type === 'book');
  return about ? { about, books } : null;
};

/** Reads a backup file slice by slice, to its very end; null where it was cancelled. Changes nothing. */
export const readBackup = async (
  reading: BackupReading,
): Promise<Result<FoundBackup | null, Problem>> => {
  const { file, key, ask } = reading;
  const start = await sliceOf(file, 0, backupHeadBytes);
  if (!start.ok) return start;
  const opened = flat(await ask((backup) => backup.open(start.value, key)));
  if (!opened.ok) return opened;
  const { stream, headBytes } = opened.value;

  const archive = createArchiveReader();
  const found: ArchivePart[] = [];
  try {
    for await (const chunk of chunksOf(reading, stream, headBytes)) {
      if (!chunk.ok) return chunk;
      const parts = archive.push(chunk.value);
      if (!parts.ok) return parts;
      // Recordings are not part of any book yet.
      found.push(...parts.value.filter(({ type }) => type === 'about' || type === 'book'));
    }
  } finally {
    await ask((backup) => backup.end(stream));
  }
  if (reading.isCancelled()) return ok(null);
  const ended = archive.end();
  if (!ended.ok) return ended;
  const backup = foundIn(found);
  return backup ? ok(backup) : damaged;
};
