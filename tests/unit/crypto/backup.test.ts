import { afterEach, expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import {
  backupChunkBytes,
  backupHeadBytes,
  backupSealedBytes,
} from '../../../src/core/ports/vault';
import { createBackupCrypto } from '../../../src/crypto/backup';
import { drawRecoveryCode, recoveryKeyOf } from '../../../src/crypto/recovery';
import { loadSodium } from '../../../src/crypto/sodium';
import { concat, utf8 } from '../../../src/crypto/wire';
import { cut, openFile, sealFile } from '../../helpers/backupFile';
import { pattern } from '../../helpers/blobCrypto';
import { countStreams } from '../../helpers/countedStreams';
import { flipBit } from '../../helpers/storageWorld';

const { sodium, alive } = countStreams(await loadSodium());
const drawCode = () => drawRecoveryCode(sodium).groups.join('-');
const code = drawCode();
const recoveryKey = (typed = code): Bytes => {
  const key = recoveryKeyOf(sodium, typed);
  if (!key.ok) throw new Error('a drawn code is whole');
  return key.value;
};
const passphrase = 'lantern quiet orchard Émile meadow';
const backup = createBackupCrypto(sodium, { recoveryKey: () => recoveryKey() });
const byCode = { type: 'recovery', code } as const;
const byPassphrase = { type: 'passphrase', passphrase } as const;

afterEach(() => expect(alive()).toBe(0));

const plain = pattern(2 * backupChunkBytes + 90);
const { head, chunks } = await sealFile(backup, passphrase, cut(plain));
const [first, second, third] = chunks as [Bytes, Bytes, Bytes];
const file = concat(head, ...chunks);
const small = await sealFile(backup, passphrase, cut(pattern(40)));
const smallFile = concat(small.head, ...small.chunks);

/** Where the fields of the head lie. */
const versionAt = 8;
const countAt = 25;
const slotAt = 28;

test.each([byPassphrase, byCode])('a file comes back, opened by its $type', async (key) => {
  const opened = await openFile(backup, file, key);
  expect(opened.end).toBe('whole');
  expect(Buffer.compare(concat(...opened.pieces), plain)).toBe(0);
});

test('the head says nothing but what it must, and is small', () => {
  expect(new TextDecoder().decode(head.slice(0, 8))).toBe('HEARTHBK');
  expect([head[versionAt], head[countAt]]).toEqual([1, 2]);
  // Slots of 112 and 106 bytes; the passphrase is stretched as hard as the vault's.
  expect(head).toHaveLength(8 + 1 + 16 + 1 + 2 + 112 + 2 + 106 + 24);
  expect(head.length).toBeLessThanOrEqual(backupHeadBytes);
  expect(head.slice(slotAt, slotAt + 8)).toEqual(Uint8Array.of(1, 1, 4, 0, 0, 0, 3, 1));
  expect(chunks.map(({ length }) => length)).toEqual([65_553, 65_553, 107]);
});

test('a vault without a recovery code makes files that only the passphrase opens', async () => {
  const plainBackup = createBackupCrypto(sodium, { recoveryKey: () => null });
  const sealed = await sealFile(plainBackup, passphrase, cut(pattern(40)));
  const whole = concat(sealed.head, ...sealed.chunks);
  expect(await openFile(backup, whole, byPassphrase)).toMatchObject({ end: 'whole' });
  expect(await openFile(backup, whole, byCode)).toEqual({ pieces: [], end: 'WrongCode' });
});

test('opening needs no open vault, and writing does', async () => {
  const locked = createBackupCrypto(sodium, {
    recoveryKey: () => {
      throw new Error('The vault is locked');
    },
  });
  expect(await openFile(locked, file, byCode)).toMatchObject({ end: 'whole' });
  await expect(locked.begin(passphrase)).rejects.toThrow('locked');
});

test.each([
  ['another passphrase', { type: 'passphrase', passphrase: 'another' }, 'WrongPassphrase'],
  ['another code', { type: 'recovery', code: drawCode() }, 'WrongCode'],
  ['half a code', { type: 'recovery', code: code.slice(0, 17) }, 'MistypedCode'],
] as const)('%s does not open it', async (_what, key, end) => {
  expect(await openFile(backup, file, key)).toEqual({ pieces: [], end });
});

test('a passkey opens no backup', async () => {
  const key = {
    type: 'passkey',
    credentialId: new Uint8Array(16),
    secret: new Uint8Array(32),
  } as const;
  expect(await openFile(backup, file, key)).toEqual({ pieces: [], end: 'WrongPassphrase' });
});

const withByte = (at: number, value: number): Bytes => {
  const altered = smallFile.slice();
  altered[at] = value;
  return altered;
};

test.each([
  ['nothing', new Uint8Array(), 'NotABackup'],
  ['text', utf8('Dear diary, it was a quiet evening.'), 'NotABackup'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'NotABackup'],
  ['a later version', withByte(versionAt, 2), 'NewerBackup'],
  ['version 0', withByte(versionAt, 0), 'DamagedBackup'],
  ['no slots', withByte(countAt, 0), 'DamagedBackup'],
  ['three slots', withByte(countAt, 3), 'DamagedBackup'],
  ['255 slots', withByte(countAt, 255), 'DamagedBackup'],
  ['a slot longer than the file', withByte(countAt + 1, 255), 'DamagedBackup'],
] as const)('it is said what is wrong with %s', async (_what, bytes, end) => {
  expect(await openFile(backup, bytes, byCode)).toEqual({ pieces: [], end });
});

test.each([
  ['4 GiB', [255, 255, 255, 255, 3, 1]],
  ['less than 19 MiB', [1, 0, 0, 0, 3, 1]],
  ['eleven passes', [4, 0, 0, 0, 11, 1]],
  ['one pass', [4, 0, 0, 0, 1, 1]],
  ['two lanes', [4, 0, 0, 0, 3, 2]],
])('hostile parameters are refused before any work: %s', async (_what, parameters) => {
  const idle = createBackupCrypto(
    {
      ...sodium,
      argon2id: () => {
        throw new Error('worked');
      },
    },
    { recoveryKey: () => null },
  );
  const hostile = smallFile.slice();
  hostile.set(parameters, slotAt + 2);
  expect(await openFile(idle, hostile, byPassphrase)).toEqual({ pieces: [], end: 'DamagedBackup' });
});

const typed = ['DamagedBackup', 'NotABackup', 'NewerBackup', 'WrongCode'];

/** With the code, so that no bit costs a stretching: what the passphrase's slot says is vouched for by the chunk. */
test('every flipped bit of a small file: a typed error, and not a byte of it', async () => {
  for (let bit = 0; bit < 8 * smallFile.length; bit += 1) {
    const opened = await openFile(backup, flipBit(smallFile, bit), byCode);
    expect(opened.pieces).toEqual([]);
    expect(typed).toContain(opened.end);
  }
});

test('flipped bits of the slot that is used, opened by the passphrase', async () => {
  // One in the salt, the nonce, the sealed key, the commit tag.
  for (const [byte, end] of [
    [8, 'WrongPassphrase'],
    [24, 'DamagedBackup'],
    [60, 'DamagedBackup'],
    [111, 'WrongPassphrase'],
  ] as const) {
    const altered = flipBit(smallFile, 8 * (slotAt + byte));
    expect(await openFile(backup, altered, byPassphrase)).toEqual({ pieces: [], end });
  }
});

test('every truncation of a small file, and a byte too many', async () => {
  for (let length = 0; length < smallFile.length; length += 1) {
    const opened = await openFile(backup, smallFile.slice(0, length), byCode);
    expect(opened).toEqual({ pieces: [], end: length === 0 ? 'NotABackup' : 'DamagedBackup' });
  }
  const longer = await openFile(backup, concat(smallFile, Uint8Array.of(0)), byCode);
  expect(longer).toEqual({ pieces: [], end: 'DamagedBackup' });
});

test('a byte in a hundred of a larger file: what came before may have come, nothing else', async () => {
  for (let at = head.length; at < file.length; at += 997) {
    const opened = await openFile(backup, flipBit(file, 8 * at + (at % 8)), byCode);
    expect(opened.end).toBe('DamagedBackup');
    const before = Math.floor((at - head.length) / backupSealedBytes);
    expect(opened.pieces).toHaveLength(before);
    expect(
      Buffer.compare(concat(...opened.pieces), plain.slice(0, before * backupChunkBytes)),
    ).toBe(0);
  }
});

const twin = await sealFile(backup, passphrase, cut(plain));

test.each<[string, readonly Bytes[], number]>([
  ['cut off behind the head', [head], 0],
  ['cut off behind a chunk', [head, first, second], 2],
  ['cut off within a chunk', [head, first, second.slice(0, 30_000)], 1],
  ['without its first chunk', [head, second, third], 0],
  ['without one in the middle', [head, first, third], 1],
  ['with two chunks swapped', [head, second, first, third], 0],
  ['with a chunk doubled', [head, first, first, second, third], 1],
  ['with more behind the end', [head, first, second, third, third], 2],
  ['with a chunk of another file', [head, first, twin.chunks[1] as Bytes, third], 1],
  ['with all chunks of another file', [head, ...twin.chunks], 0],
  ['with the head of another file', [twin.head, first, second, third], 0],
  [
    'with the header of another stream',
    [head.slice(0, -24), twin.head.slice(-24), first, second, third],
    0,
  ],
])('a file %s', async (_how, parts, readable) => {
  const opened = await openFile(backup, concat(...parts), byCode);
  expect(opened).toMatchObject({ pieces: { length: readable }, end: 'DamagedBackup' });
});

test('behind a full last chunk nothing more is taken', async () => {
  const { stream, head: start } = await backup.begin(passphrase);
  const last = await backup.push(stream, pattern(backupChunkBytes), true);
  const exact = concat(start, last);
  expect(await openFile(backup, exact, byCode)).toMatchObject({ end: 'whole' });
  for (const more of [Uint8Array.of(0), last]) {
    const opened = await openFile(backup, concat(exact, more), byCode);
    expect(opened).toMatchObject({ pieces: { length: 1 }, end: 'DamagedBackup' });
  }
});

test('a slot taken away, or of another file, is noticed though the other one opens', async () => {
  const [start, recovery] = [head.slice(0, countAt), head.slice(slotAt + 112, -24)];
  const without = concat(start, Uint8Array.of(1), recovery, head.slice(-24));
  const foreign = head.slice();
  foreign.set(twin.head.slice(slotAt, slotAt + 112), slotAt);
  for (const other of [without, foreign]) {
    const opened = await openFile(backup, concat(other, ...chunks), byCode);
    expect(opened).toEqual({ pieces: [], end: 'DamagedBackup' });
  }
});

test('what is a mistake of the caller throws', async () => {
  const { stream } = await backup.begin(passphrase);
  await expect(backup.push(stream, new Uint8Array(5), false)).rejects.toThrow('full');
  await expect(backup.push(stream, new Uint8Array(backupSealedBytes), true)).rejects.toThrow(
    'full',
  );
  await expect(backup.pull(stream, first)).rejects.toThrow('either');
  await backup.push(stream, new Uint8Array(5), true);
  await expect(backup.push(stream, new Uint8Array(5), true)).rejects.toThrow('ended');
});
