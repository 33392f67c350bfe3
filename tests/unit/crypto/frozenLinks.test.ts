import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { keyPairOf } from '../../../src/crypto/keyPair';
import { infoOf, linkWith } from '../../../src/crypto/keyring';
import { createKeyringSeal } from '../../../src/crypto/keyringSeal';
import { noteKeysOf } from '../../../src/crypto/pairing/notes';
import { loadSodium } from '../../../src/crypto/sodium';
import frozen from '../../vectors/frozen/links-v1.json';

/** A keyring of the fourth version, with links, and what follows from its keys. Every later version must open it. */

const sodium = await loadSodium();
const bytes = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (found: Bytes | undefined) => found && Buffer.from(found).toString('hex');

const opened = () => {
  const seal = createKeyringSeal(sodium, bytes(frozen.vaultId), bytes(frozen.vaultKey));
  const found = seal.open(bytes(frozen.sealed));
  if (!found.ok) throw new Error(found.error.type);
  return found.value;
};

test('the keyring, and this device as others know it', () => {
  const keyring = opened();
  expect(hex(keyring.self.privateKey)).toBe(frozen.self);
  expect(keyring.invitation).toMatchObject({ purpose: 'own', state: 'open' });
  const links = keyring.links.map(({ root, next, otherStatic, ...link }) => ({
    ...link,
    root: hex(root),
    next: next && hex(next),
    otherStatic: hex(otherStatic),
  }));
  expect(links).toEqual(frozen.links);
  expect(infoOf(sodium, keyring).device).toEqual(frozen.device);
});

test('what two devices begin with, and where a code for an own device leads', () => {
  const keyring = opened();
  const other = keyPairOf(sodium, bytes(frozen.derived.otherPrivate));
  for (const kind of ['own', 'partner'] as const) {
    const link = linkWith(sodium, keyring, kind, other.publicKey);
    expect([link?.linkId, hex(link?.root)]).toEqual(frozen.derived[kind]);
  }
  expect(noteKeysOf(sodium, bytes(frozen.code.secret), 'own')).toEqual({
    topic: frozen.code.topic,
    key: bytes(frozen.code.key),
  });
});
