import type { Bytes } from '../../src/core/bytes';
import type { FileHandle } from '../../src/storage/file/pair';
import { Killed } from './storageHistory';

/** Two files in memory, with a kill after so many bytes and a quota. */
export interface Disk {
  readonly handles: readonly [FileHandle, FileHandle];
  readonly files: [Bytes, Bytes];
  /** Bytes that may lie there in all. */
  room: number;
  /** Bytes that may still be written, a change of length counting as one; then the app is killed. */
  left: number;
}

export function createDisk(files: [Bytes, Bytes] = [new Uint8Array(), new Uint8Array()]): Disk {
  /** What of `wanted` is done before the kill. */
  const spend = (wanted: number): number => {
    if (disk.left < 0) throw new Killed();
    const done = Math.min(wanted, disk.left);
    disk.left -= wanted;
    return done;
  };
  const survive = () => {
    if (disk.left < 0) throw new Killed();
  };
  const resize = (at: 0 | 1, size: number) => {
    const grown = new Uint8Array(size);
    grown.set(disk.files[at].subarray(0, size));
    disk.files[at] = grown;
  };

  const handleOf = (at: 0 | 1): FileHandle => ({
    getSize: () => disk.files[at].length,
    read(into, from) {
      const found = disk.files[at].subarray(from.at, from.at + into.length);
      into.set(found);
      return found.length;
    },
    write(bytes, to) {
      const size = Math.max(disk.files[at].length, to.at + bytes.length);
      const other = disk.files[at === 0 ? 1 : 0].length;
      if (size + other > disk.room) throw new DOMException('Full', 'QuotaExceededError');
      const done = spend(bytes.length);
      if (done > 0) resize(at, Math.max(disk.files[at].length, to.at + done));
      disk.files[at].set(bytes.subarray(0, done), to.at);
      survive();
      return done;
    },
    truncate(size) {
      if (spend(1) === 1) resize(at, size);
      survive();
    },
    flush: survive,
    close() {},
  });

  const disk: Disk = {
    handles: [handleOf(0), handleOf(1)],
    files,
    room: Number.POSITIVE_INFINITY,
    left: Number.POSITIVE_INFINITY,
  };
  return disk;
}
