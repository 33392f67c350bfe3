import type { Bytes } from '../core/bytes';
import type { OpenError } from '../core/errors';
import type { RecordKind, RecordPlace, Sealer } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import { deriveKey, domain } from './kdf';
import { pack, unpack } from './packing';
import { pad, unpad } from './padding';
import type { Sodium } from './sodium';
import { concat, lengthPrefixed, readU32, split, u32, u64, u8, utf8 } from './wire';

/** A record's bytes: version | epoch u32 | nonce 24 | sealed PADMÉ-padded body. */
const versions = { plain: 1, packed: 2 } as const;

/** Whether a record's body is as it was given, or deflated. */
type Form = keyof typeof versions;

const formOf = (record: Bytes): Form | undefined =>
  (['plain', 'packed'] as const).find((form) => versions[form] === record[0]);
const headBytes = 5;
const nonceBytes = 24;

const kindCode: Readonly<Record<RecordKind, number>> = { update: 1, snapshot: 2, head: 3, blob: 4 };

/** The key of one epoch. The epoch counts the changes of the vault key. */
export interface RecordKey {
  readonly epoch: number;
  readonly key: Bytes;
}

/** The newest key, which seals, and the earlier ones that still open. */
export interface RecordKeys {
  readonly newest: RecordKey;
  readonly older: readonly RecordKey[];
}

/** Seals records for exactly one place in exactly one vault. */
export interface Records {
  /** `form`: what the version says of the body, which is sealed as it is. */
  seal(place: RecordPlace, body: Bytes, form?: Form): Bytes;
  open(place: RecordPlace, record: Bytes): Result<Bytes, OpenError>;
  /** As `Sealer.renew`. */
  renew(place: RecordPlace, record: Bytes): Bytes | null;
}

export const recordKeyOf = (
  sodium: Sodium,
  vaultId: Bytes,
  vaultKey: Bytes,
  epoch: number,
): RecordKey => ({
  epoch,
  key: deriveKey(sodium, vaultKey, 'record/key', concat(vaultId, u32(epoch))),
});

const isPlace = ({ seq, part = 0 }: RecordPlace): boolean =>
  Number.isSafeInteger(seq) && seq >= 0 && Number.isInteger(part) && part >= 0 && part < 2 ** 32;

/** `keysNow` is asked each time: earlier keys are forgotten while the vault is open. */
export const createRecords = (
  sodium: Sodium,
  vaultId: Bytes,
  keysNow: () => RecordKeys,
): Records => {
  const adFor = ({ book, kind, seq, part }: RecordPlace, head: Bytes): Bytes =>
    concat(
      domain('record/seal'),
      vaultId,
      lengthPrefixed(book),
      u8(kindCode[kind]),
      u64(seq),
      head,
      ...(part === undefined ? [] : [u32(part)]),
    );

  const keyFor = (record: Bytes): Bytes | undefined => {
    if (record.length < headBytes + nonceBytes || !formOf(record)) return undefined;
    const { newest, older } = keysNow();
    const epoch = readU32(record, 1);
    return [newest, ...older].find((one) => one.epoch === epoch)?.key;
  };

  const records: Records = {
    seal(place, body, form = 'plain') {
      if (!isPlace(place)) throw new RangeError('No such place');
      const { epoch, key } = keysNow().newest;
      const head = concat(u8(versions[form]), u32(epoch));
      const nonce = sodium.random(nonceBytes);
      return concat(head, nonce, sodium.xchacha.seal(key, nonce, pad(body), adFor(place, head)));
    },

    open(place, record) {
      const key = isPlace(place) ? keyFor(record) : undefined;
      if (!key) return err({ type: 'Unreadable' });
      const [head, nonce, sealed] = split(
        record,
        headBytes,
        nonceBytes,
        record.length - headBytes - nonceBytes,
      ) as [Bytes, Bytes, Bytes];
      const padded = sodium.xchacha.open(key, nonce, sealed, adFor(place, head));
      const body = padded && unpad(padded);
      return body ? ok(body) : err({ type: 'Unreadable' });
    },

    renew(place, record) {
      const opened = records.open(place, record);
      const isNewest = opened.ok && readU32(record, 1) === keysNow().newest.epoch;
      return opened.ok && !isNewest ? records.seal(place, opened.value, formOf(record)) : null;
    },
  };
  return records;
};

/** `indexKey`: 32 bytes, from which the names of books follow. */
export const createSealer = (sodium: Sodium, records: Records, indexKey: Bytes): Sealer => ({
  nameOf: async (book) => deriveKey(sodium, indexKey, 'index/id', utf8(book), 16),
  seal: (batch) =>
    Promise.all(
      batch.map(async ({ place, plain }) => {
        const packed = await pack(plain);
        return packed ? records.seal(place, packed, 'packed') : records.seal(place, plain);
      }),
    ),
  open: (batch) =>
    Promise.all(
      batch.map(async ({ place, sealed }) => {
        const opened = records.open(place, sealed);
        if (!opened.ok || formOf(sealed) === 'plain') return opened;
        const plain = await unpack(opened.value);
        return plain ? ok(plain) : err({ type: 'Unreadable' });
      }),
    ),
  renew: async (batch) => batch.map(({ place, sealed }) => records.renew(place, sealed)),
});
