import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import type { UnlockKey } from '../../../src/core/ports/vault';
import { deriveKey, domain } from '../../../src/crypto/kdf';
import { drawRecoveryCode, recoveryKeyOf } from '../../../src/crypto/recovery';
import { openAnySlot, sealSlot } from '../../../src/crypto/slot';
import { loadSodium } from '../../../src/crypto/sodium';
import { concat } from '../../../src/crypto/wire';

/** The ways in that stretch nothing, so every bit can be tried. */

const sodium = await loadSodium();
const vaultId = sodium.random(16);
const vaultKey = sodium.random(32);
const newCode = () => drawRecoveryCode(sodium).groups.join('-');

const recoveryKeyFor = (code: string): Bytes => {
  const key = recoveryKeyOf(sodium, code);
  if (!key.ok) throw new Error(key.error.type);
  return key.value;
};
const newPasskey = () => ({
  credentialId: sodium.random(20),
  salt: sodium.random(32),
  secret: sodium.random(32),
});

const code = newCode();
const passkey = newPasskey();
const ways = {
  recovery: {
    slot: sealSlot(sodium, vaultId, vaultKey, {
      type: 'recovery',
      recoveryKey: recoveryKeyFor(code),
    }),
    key: { type: 'recovery', code },
    others: [newCode(), newCode()].map((other): UnlockKey => ({ type: 'recovery', code: other })),
    wrong: 'WrongCode',
    headBytes: 18,
  },
  passkey: {
    slot: sealSlot(sodium, vaultId, vaultKey, { type: 'passkey', passkey }),
    key: { type: 'passkey', credentialId: passkey.credentialId, secret: passkey.secret },
    others: [
      { type: 'passkey', credentialId: passkey.credentialId, secret: sodium.random(32) },
      { type: 'passkey', credentialId: sodium.random(20), secret: passkey.secret },
    ],
    wrong: 'WrongPasskey',
    headBytes: 56,
  },
} as const satisfies Record<string, Record<string, unknown> & { key: UnlockKey; others: unknown }>;

const open = (slots: readonly Bytes[], key: UnlockKey, id = vaultId) => {
  const opened = openAnySlot(sodium, id, slots, key);
  return opened.ok ? opened.value : opened.error.type;
};

const flipped = (bytes: Bytes, bit: number): Bytes =>
  bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

const newerSlot = concat(Uint8Array.of(1, 4), sodium.random(40));

describe.each(Object.entries(ways))('%s', (name, { slot, key, others, wrong, headBytes }) => {
  test('opens with its key, in this vault alone', () => {
    expect(slot).toHaveLength(headBytes + 88);
    expect(open([slot], key)).toEqual(vaultKey);
    expect(open([slot], key, sodium.random(16))).toBe(wrong);
    for (const other of others) expect(open([slot], other)).toBe(wrong);
  });

  test('every flipped bit and every truncation gives a typed error', () => {
    for (let bit = 0; bit < slot.length * 8; bit++) {
      const inBody = bit >= headBytes * 8 && bit < (slot.length - 16) * 8;
      expect(open([flipped(slot, bit)], key)).toBeOneOf(
        inBody ? ['DamagedVault'] : [wrong, 'DamagedVault', 'NewerVault'],
      );
    }
    for (let length = 0; length < slot.length; length++) {
      expect(open([slot.slice(0, length)], key)).toBe('DamagedVault');
    }
    expect(open([concat(slot, Uint8Array.of(0))], key)).toBe('DamagedVault');
  });

  test('whatever lies beside it does not keep it from opening', () => {
    const beside = [new Uint8Array(0), newerSlot, flipped(slot, 700), slot.slice(0, 9)];
    expect(open([...beside, slot], key)).toEqual(vaultKey);
    expect(open([slot, ...beside], key)).toEqual(vaultKey);
  });

  test('no key of another type opens it, or works at it', () => {
    const idle = { ...sodium, argon2id: () => expect.fail('worked') };
    const words: UnlockKey = { type: 'passphrase', passphrase: code };
    expect(openAnySlot(idle, vaultId, [slot], words)).toEqual({
      ok: false,
      error: { type: 'DamagedVault' },
    });
    for (const [otherName, other] of Object.entries(ways)) {
      if (otherName !== name) expect(open([slot], other.key)).toBe(other.wrong);
    }
  });

  test('a slot of a later version is said to be one only where no other was tried', () => {
    expect(open([newerSlot], key)).toBe('NewerVault');
    expect(open([newerSlot, slot], others[0])).toBe(wrong);
    expect(open([], key)).toBe('DamagedVault');
  });

  test('does not show the secret', () => {
    expect(Buffer.from(slot).includes(Buffer.from(vaultKey))).toBe(false);
  });
});

test('a mistyped code is told before anything is tried', () => {
  expect(open([], { type: 'recovery', code: `${code}0` })).toBe('MistypedCode');
  expect(open([ways.recovery.slot], { type: 'recovery', code: code.slice(1) })).toBe(
    'MistypedCode',
  );
});

test('one slot never opens under two keys: what is sealed under another key than it commits to is refused', () => {
  const otherCode = newCode();
  const { slot } = ways.recovery;
  const [head, nonce] = [slot.slice(0, 18), slot.slice(18, 42)];
  const slotKey = deriveKey(sodium, recoveryKeyFor(otherCode), 'slot/recovery', vaultId);
  const sealKey = deriveKey(sodium, slotKey, 'slot/seal-key', head);
  const ad = concat(domain('slot/seal'), vaultId, head);
  const sealed = sodium.xchacha.seal(sealKey, nonce, vaultKey, ad);
  const forged = concat(head, nonce, sealed, slot.slice(-16));
  expect(open([forged], { type: 'recovery', code: otherCode })).toBe('WrongCode');
  expect(open([forged], ways.recovery.key)).toBe('DamagedVault');
});

test('of several passkeys, each opens its own slot', () => {
  const second = newPasskey();
  const secondSlot = sealSlot(sodium, vaultId, vaultKey, { type: 'passkey', passkey: second });
  const slots = [ways.passkey.slot, secondSlot];
  expect(open(slots, { type: 'passkey', ...second })).toEqual(vaultKey);
  expect(open(slots, { type: 'passkey', ...second, secret: passkey.secret })).toBe('WrongPasskey');
});

test.each([
  ['a salt of 31 bytes', { salt: new Uint8Array(31) }],
  ['a secret of 64 bytes', { secret: new Uint8Array(64) }],
  ['a credential id of 15 bytes', { credentialId: new Uint8Array(15) }],
  ['a credential id of 1,024 bytes', { credentialId: new Uint8Array(1_024) }],
])('what no passkey gives is a mistake of the caller: %s', (_what, change) => {
  const odd = { ...passkey, ...change };
  expect(() => sealSlot(sodium, vaultId, vaultKey, { type: 'passkey', passkey: odd })).toThrow(
    RangeError,
  );
});

test.each([16, 1_023])('a credential id may have %i bytes', (length) => {
  const sized = { ...passkey, credentialId: sodium.random(length) };
  const slot = sealSlot(sodium, vaultId, vaultKey, { type: 'passkey', passkey: sized });
  expect(open([slot], { type: 'passkey', ...sized })).toEqual(vaultKey);
});
