import type { Bytes } from '../core/bytes';
import type { OpenError } from '../core/errors';
import type { RecordKind, RecordPlace, Sealer } from '../core/ports';
import { err, ok, type Result } from '../core/result';
import { deriveKey, domain } from './kdf';
import { pad, unpad } from './padding';
import type { Sodium } from './sodium';
import { concat, lengthPrefixed, readU32, split, u32, u64, u8, utf8 } from './wire';

/** A record's bytes: version 1 | epoch u32 | nonce 24 | sealed PADMÉ-padded body. */
const version = 1;
/** Counts changes of the vault key, of which there has been none yet. */
const epoch = 0;
const headBytes = 5;
const nonceBytes = 24;

const kindCode: Readonly<Record<RecordKind, number>> = { update: 1, snapshot: 2, head: 3 };

const isPosition = (seq: number): boolean => Number.isSafeInteger(seq) && seq >= 0;

/** Seals records for exactly one place in exactly one vault. */
export const createSealer = (sodium: Sodium, vaultId: Bytes, vaultKey: Bytes): Sealer => {
  const recordKey = deriveKey(sodium, vaultKey, 'record/key', concat(vaultId, u32(epoch)));
  const indexKey = deriveKey(sodium, vaultKey, 'index/key', vaultId);
  const head = concat(u8(version), u32(epoch));

  const adFor = ({ book, kind, seq }: RecordPlace): Bytes =>
    concat(
      domain('record/seal'),
      vaultId,
      lengthPrefixed(book),
      u8(kindCode[kind]),
      u64(seq),
      head,
    );

  const seal = (place: RecordPlace, plain: Bytes): Bytes => {
    const nonce = sodium.random(nonceBytes);
    return concat(head, nonce, sodium.xchacha.seal(recordKey, nonce, pad(plain), adFor(place)));
  };

  const open = (place: RecordPlace, record: Bytes): Result<Bytes, OpenError> => {
    const unreadable = err({ type: 'Unreadable' } as const);
    if (record.length < headBytes + nonceBytes || !isPosition(place.seq)) return unreadable;
    if (record[0] !== version || readU32(record, 1) !== epoch) return unreadable;
    const [, nonce, sealed] = split(
      record,
      headBytes,
      nonceBytes,
      record.length - headBytes - nonceBytes,
    ) as [Bytes, Bytes, Bytes];
    const padded = sodium.xchacha.open(recordKey, nonce, sealed, adFor(place));
    const plain = padded && unpad(padded);
    return plain ? ok(plain) : unreadable;
  };

  return {
    nameOf: async (book) => deriveKey(sodium, indexKey, 'index/id', utf8(book), 16),
    seal: async (batch) => batch.map(({ place, plain }) => seal(place, plain)),
    open: async (batch) => batch.map(({ place, sealed }) => open(place, sealed)),
  };
};
