import type { Bytes } from '../core/bytes';
import type { BackupError, UnlockError } from '../core/errors';
import {
  backupChunkBytes,
  backupHeadBytes,
  backupSealedBytes,
  type BackupCrypto,
} from '../core/ports/vault';
import { err, ok } from '../core/result';
import { encodeBackupHead, parseBackupHead } from './backupHead';
import { domain, hashOf } from './kdf';
import { openAnySlot, sealSlot, type SlotWay } from './slot';
import type { Sodium, StreamState } from './sodium';
import { createStreams } from './streams';
import { concat, u64 } from './wire';

export interface BackupOptions {
  /** Of the open vault, null where it has none. Throws while the vault is locked. */
  readonly recoveryKey: () => Bytes | null;
}

interface BackupStream {
  readonly state: StreamState;
  readonly direction: 'writing' | 'reading';
  readonly headHash: Bytes;
  /** The next chunk, counted from 0. */
  next: number;
  isOver: boolean;
}

const damaged = err<BackupError>({ type: 'DamagedBackup' });

const backupErrors: Readonly<Record<UnlockError['type'], BackupError>> = {
  WrongPassphrase: { type: 'WrongPassphrase' },
  MistypedCode: { type: 'MistypedCode' },
  WrongCode: { type: 'WrongCode' },
  // A passkey belongs to one device: no backup has a slot for it.
  WrongPasskey: { type: 'WrongPassphrase' },
  DamagedVault: { type: 'DamagedBackup' },
  NewerVault: { type: 'NewerBackup' },
};

/** Backup files of version 1: a head that the first chunk vouches for, then chunks in order and with an end. */
export const createBackupCrypto = (
  sodium: Sodium,
  { recoveryKey }: BackupOptions,
): BackupCrypto => {
  const streams = createStreams<BackupStream>(({ state }) => sodium.stream.end(state));

  const add = (state: StreamState, direction: BackupStream['direction'], head: Bytes): number => {
    const headHash = hashOf(sodium, 'backup/head', [head]);
    return streams.add({ state, direction, headHash, next: 0, isOver: false });
  };

  const streamFor = (id: number, direction: BackupStream['direction']): BackupStream => {
    const stream = streams.get(id);
    if (stream.direction !== direction) throw new Error('A file is either written or read');
    return stream;
  };

  const adFor = ({ headHash, next }: BackupStream): Bytes =>
    concat(domain('backup/chunk'), headHash, u64(next));

  return {
    async begin(passphrase) {
      const recovery = recoveryKey();
      const ways: SlotWay[] = [
        { type: 'passphrase', passphrase },
        ...(recovery ? [{ type: 'recovery' as const, recoveryKey: recovery }] : []),
      ];
      const id = sodium.random(16);
      const key = sodium.random(32);
      const slots = ways.map((way) => sealSlot(sodium, id, key, way));
      const { state, header } = sodium.stream.seal(key);
      const head = encodeBackupHead({ id, slots, header });
      return { stream: add(state, 'writing', head), head };
    },

    async push(id, plain, last) {
      const isFull = plain.length === backupChunkBytes;
      if (!isFull && !(last && plain.length < backupChunkBytes)) {
        throw new Error('A chunk is full, or the last one');
      }
      const stream = streamFor(id, 'writing');
      const sealed = sodium.stream.push(stream.state, plain, adFor(stream), last);
      stream.next += 1;
      if (last) streams.end(id);
      return sealed;
    },

    async open(start, key) {
      const head = parseBackupHead(start.subarray(0, backupHeadBytes));
      if (!head.ok) return head;
      const { id, slots, header, bytes } = head.value;
      const bodyKey = openAnySlot(sodium, id, slots, key);
      if (!bodyKey.ok) return err(backupErrors[bodyKey.error.type]);
      const state = sodium.stream.open(bodyKey.value, header);
      return ok({ stream: add(state, 'reading', bytes), headBytes: bytes.length });
    },

    async pull(id, sealed) {
      const stream = streamFor(id, 'reading');
      if (stream.isOver || sealed.length > backupSealedBytes) return damaged;
      const pulled = sodium.stream.pull(stream.state, sealed, adFor(stream));
      const isWhole = pulled && (pulled.last || pulled.plain.length === backupChunkBytes);
      // What follows a chunk that is not the one written here is not to be trusted either.
      stream.isOver = !isWhole || pulled.last;
      stream.next += 1;
      return isWhole ? ok(pulled) : damaged;
    },

    async end(id) {
      streams.end(id);
    },
  };
};
