import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { securityEventKinds } from '../../../src/core/securityLog';
import { openEvent, sealEvent } from '../../../src/crypto/events';
import { createKeyPair } from '../../../src/crypto/keyPair';
import { loadSodium } from '../../../src/crypto/sodium';

const sodium = await loadSodium();
const keys = createKeyPair(sodium);
const unreadable = { ok: false, error: { type: 'Unreadable' } };
const at = Date.UTC(2030, 0);

test('an event of every kind comes back, and all have one length', () => {
  for (const kind of securityEventKinds) {
    const sealed = sealEvent(sodium, keys.publicKey, { kind, at });
    expect(sealed).toHaveLength(64);
    expect(openEvent(sodium, keys, sealed)).toEqual({ ok: true, value: { kind, at } });
  }
});

test('the numbers of the kinds are frozen: they are read for years', () => {
  expect(securityEventKinds.slice(0, 12)).toEqual([
    'vaultMade',
    'unlockFailed',
    'recoveryUsed',
    'paired',
    'backupMade',
    'backupRestored',
    'passphraseChanged',
    'recoverySet',
    'recoveryRemoved',
    'passkeyAdded',
    'passkeyRemoved',
    'keysRenewed',
  ]);
});

test('nobody else opens it, and no changed bit or cut goes unnoticed', () => {
  const sealed = sealEvent(sodium, keys.publicKey, { kind: 'unlockFailed', at });
  expect(openEvent(sodium, createKeyPair(sodium), sealed)).toEqual(unreadable);
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const altered = sealed.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(openEvent(sodium, keys, altered)).toEqual(unreadable);
  }
  for (let length = 0; length < sealed.length; length++) {
    expect(openEvent(sodium, keys, sealed.slice(0, length))).toEqual(unreadable);
  }
});

test.each<[string, Bytes]>([
  ['a later version', Uint8Array.of(2, ...new Uint8Array(15))],
  ['a later kind', Uint8Array.of(1, securityEventKinds.length, ...new Uint8Array(14))],
  ['a time beyond all clocks', Uint8Array.of(1, 0, 255, ...new Uint8Array(13))],
  ['too short', Uint8Array.of(1, 0, ...new Uint8Array(8))],
  ['too long', Uint8Array.of(1, 0, ...new Uint8Array(15))],
  ['empty', new Uint8Array(0)],
])('what is sealed well but says nothing is unreadable: %s', (_what, plain) => {
  expect(openEvent(sodium, keys, sodium.box.seal(keys.publicKey, plain))).toEqual(unreadable);
});
