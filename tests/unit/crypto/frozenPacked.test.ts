import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { createRecords, createSealer, recordKeyOf } from '../../../src/crypto/records';
import { loadSodium } from '../../../src/crypto/sodium';
import frozen from '../../vectors/frozen/crypto-v3.json';

const sodium = await loadSodium();
const bytes = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'));

test('a record that the first version with packed bodies wrote opens in every later one', async () => {
  const { name, seq, part, sealed, plain } = frozen.packedRecord;
  const newest = recordKeyOf(sodium, bytes(frozen.vaultId), bytes(frozen.vaultKey), 0);
  const records = createRecords(sodium, bytes(frozen.vaultId), () => ({ newest, older: [] }));
  const sealer = createSealer(sodium, records, sodium.random(32));
  const place = { book: bytes(name), kind: 'snapshot', seq, part } as const;
  expect(await sealer.open([{ place, sealed: bytes(sealed) }])).toEqual([
    { ok: true, value: bytes(plain) },
  ]);
});
