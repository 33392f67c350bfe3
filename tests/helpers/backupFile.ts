import type { Bytes } from '../../src/core/bytes';
import type { BackupError } from '../../src/core/errors';
import {
  backupChunkBytes,
  backupHeadBytes,
  backupSealedBytes,
  type BackupCrypto,
  type UnlockKey,
} from '../../src/core/ports/vault';

/** A whole file in memory, as tests may have it. Pieces as `packArchive` gives them: the last one is shorter. */
export const sealFile = async (
  backup: BackupCrypto,
  passphrase: string,
  pieces: Iterable<Bytes> | AsyncIterable<Bytes>,
): Promise<{ head: Bytes; chunks: Bytes[] }> => {
  const { stream, head } = await backup.begin(passphrase);
  const chunks: Bytes[] = [];
  for await (const piece of pieces) {
    chunks.push(await backup.push(stream, piece, piece.length < backupChunkBytes));
  }
  return { head, chunks };
};

/** Cut as `packArchive` cuts. */
export function* cut(plain: Bytes): Generator<Bytes> {
  for (let at = 0; at <= plain.length; at += backupChunkBytes) {
    yield plain.slice(at, at + backupChunkBytes);
  }
}

/** Everything that opens before the end or the first error, read as a file is read. */
export const openFile = async (
  backup: BackupCrypto,
  file: Bytes,
  key: UnlockKey,
): Promise<{ pieces: Bytes[]; end: 'whole' | BackupError['type'] }> => {
  const opened = await backup.open(file.slice(0, backupHeadBytes), key);
  if (!opened.ok) return { pieces: [], end: opened.error.type };
  const { stream, headBytes } = opened.value;
  const pieces: Bytes[] = [];
  try {
    let isOver = false;
    for (let at = headBytes; at < file.length; at += backupSealedBytes) {
      const pulled = await backup.pull(stream, file.slice(at, at + backupSealedBytes));
      if (!pulled.ok) return { pieces, end: pulled.error.type };
      pieces.push(pulled.value.plain);
      isOver = pulled.value.last;
    }
    return { pieces, end: isOver ? 'whole' : 'DamagedBackup' };
  } finally {
    await backup.end(stream);
  }
};
