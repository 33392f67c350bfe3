import { expect, test } from 'vitest';
import { openAnySlot, sealSlot } from '../../../src/crypto/slot';
import { loadSodium } from '../../../src/crypto/sodium';
import { stretchFloor } from '../../../src/crypto/stretch';

const sodium = await loadSodium();
const vaultId = sodium.random(16);
const vaultKey = sodium.random(32);
const passphrase = 'lantern Émile quiet orchard';
/** The weakest that is accepted, so that many tries stay affordable. */
const weakest = { memoryBytes: 19 * 2 ** 20, passes: 2 };
const way = { type: 'passphrase', passphrase, stretch: weakest } as const;
const slot = sealSlot(sodium, vaultId, vaultKey, way);
const headBytes = 24;

const keyOf = (words: string) => ({ type: 'passphrase', passphrase: words }) as const;
const open = (bytes = slot, words = passphrase) =>
  openAnySlot(sodium, vaultId, [bytes], keyOf(words));

const withByte = (at: number, value: number) => {
  const altered = slot.slice();
  altered[at] = value;
  return altered;
};

const withMemory = (memoryBytes: number) => {
  const altered = slot.slice();
  new DataView(altered.buffer).setUint32(2, memoryBytes);
  return altered;
};

const flipped = (bit: number) => withByte(bit >> 3, (slot[bit >> 3] as number) ^ (1 << (bit & 7)));

const expectTypedError = (result: ReturnType<typeof open>) => {
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(['WrongPassphrase', 'DamagedVault', 'NewerVault']).toContain(result.error.type);
};

test('the right passphrase gives the vault key', () => {
  expect(open()).toEqual({ ok: true, value: vaultKey });
});

test('a new slot asks for at least 64 MiB and three passes', () => {
  expect(stretchFloor).toEqual({ memoryBytes: 64 * 2 ** 20, passes: 3 });
  const usual = sealSlot(sodium, vaultId, vaultKey, keyOf(passphrase));
  expect(usual.slice(0, 8)).toEqual(Uint8Array.of(1, 1, 4, 0, 0, 0, 3, 1));
  expect(open(usual)).toEqual({ ok: true, value: vaultKey });
});

test.each([
  ['spaces around and between', '  lantern \t Émile   quiet\norchard '],
  ['composed accents', passphrase.normalize('NFC')],
  ['decomposed accents', passphrase.normalize('NFD')],
  ['full-width letters', 'lantern Émile ｑｕｉｅｔ orchard'],
])('the same passphrase with %s opens', (_how, words) => {
  expect(open(slot, words)).toEqual({ ok: true, value: vaultKey });
});

test.each([passphrase.toLowerCase(), passphrase.replaceAll(' ', ''), '', `${passphrase}s`])(
  'another passphrase is wrong (%#)',
  (words) => {
    expect(open(slot, words)).toEqual({ ok: false, error: { type: 'WrongPassphrase' } });
  },
);

test('a slot of another vault does not open', () => {
  expect(openAnySlot(sodium, sodium.random(16), [slot], keyOf(passphrase))).toEqual({
    ok: false,
    error: { type: 'WrongPassphrase' },
  });
});

test('a later version or an unknown kind of slot is newer, not damaged', () => {
  for (const [at, value] of [
    [0, 2],
    [0, 255],
    [1, 4],
    [1, 255],
  ] as const) {
    expect(open(withByte(at, value))).toEqual({ ok: false, error: { type: 'NewerVault' } });
  }
  for (const at of [0, 1]) {
    expect(open(withByte(at, 0))).toEqual({ ok: false, error: { type: 'DamagedVault' } });
  }
});

test('more slots than any vault has are refused before any work', () => {
  const idle = { ...sodium, argon2id: () => expect.fail('worked') };
  expect(openAnySlot(idle, vaultId, [slot, slot, slot], keyOf(passphrase))).toEqual({
    ok: false,
    error: { type: 'DamagedVault' },
  });
});

test('no two passphrases open one slot: none of many others does', () => {
  const words = ['lantern Emile quiet orchard', `${passphrase} `.repeat(2), 'a', 'b', 'c', 'd'];
  for (const other of words) expect(open(slot, other).ok).toBe(false);
});

test.each([
  ['less than 19 MiB', withMemory(19 * 2 ** 20 - 1)],
  ['more than 512 MiB', withMemory(512 * 2 ** 20 + 1)],
  ['4 GiB', withMemory(2 ** 32 - 1)],
  ['one pass', withByte(6, 1)],
  ['eleven passes', withByte(6, 11)],
  ['two lanes', withByte(7, 2)],
])('hostile parameters are refused before any work: %s', (_what, bytes) => {
  const idle = {
    ...sodium,
    argon2id: () => {
      throw new Error('worked');
    },
  };
  expect(openAnySlot(idle, vaultId, [bytes], keyOf(passphrase))).toEqual({
    ok: false,
    error: { type: 'DamagedVault' },
  });
});

test('a damaged body is told from a wrong passphrase', () => {
  for (const at of [headBytes, headBytes + 23, headBytes + 24, headBytes + 24 + 47]) {
    expect(open(withByte(at, (slot[at] as number) ^ 1))).toEqual({
      ok: false,
      error: { type: 'DamagedVault' },
    });
  }
});

test('a slot that does not commit to its key is refused, though it would open', () => {
  expectTypedError(open(flipped(111 * 8)));
});

test('flipped bits give a typed error: all of the parameters, one in each byte of the salt, some of the rest', () => {
  const bits = [
    ...Array.from({ length: 8 * 8 }, (_, bit) => bit),
    ...Array.from({ length: 16 }, (_, i) => (8 + i) * 8 + (i % 8)),
    ...Array.from({ length: 22 }, (_, i) => (headBytes + 4 * i) * 8 + (i % 8)),
  ];
  for (const bit of bits) expectTypedError(open(flipped(bit)));
}, 60_000);

test('every truncation, and a byte too many, is damage', () => {
  const damaged = { ok: false, error: { type: 'DamagedVault' } };
  for (let length = 0; length < slot.length; length++) {
    expect(open(slot.slice(0, length))).toEqual(damaged);
  }
  expect(open(new Uint8Array([...slot, 0]))).toEqual(damaged);
});

test('no two slots are alike, and none shows the key', () => {
  const again = sealSlot(sodium, vaultId, vaultKey, way);
  expect(again.slice(8)).not.toEqual(slot.slice(8));
  expect(Buffer.from(slot).includes(Buffer.from(vaultKey))).toBe(false);
});
