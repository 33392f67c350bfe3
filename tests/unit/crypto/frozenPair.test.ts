import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { createBundles } from '../../../src/crypto/bundle';
import type { Keyring, Pair } from '../../../src/crypto/keyring';
import { createKeyringSeal } from '../../../src/crypto/keyringSeal';
import { createRatchet } from '../../../src/crypto/ratchet';
import { createSessions } from '../../../src/crypto/session';
import { loadSodium } from '../../../src/crypto/sodium';
import frozen from '../../vectors/frozen/pair-v1.json';

/** Keyrings of the third version, and an update as a file. Every later version must open them. */

const sodium = await loadSodium();
const bytes = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'));
const seal = createKeyringSeal(sodium, bytes(frozen.vaultId), bytes(frozen.vaultKey));

/** Bytes stand in the file as `{hex}`. */
const thawed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(thawed);
  if (typeof value !== 'object' || value === null) return value;
  if ('hex' in value) return bytes(String(value.hex));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, thawed(one)]));
};

const opened = (name: keyof typeof frozen.keyrings) => {
  const found = seal.open(bytes(frozen.keyrings[name].sealed));
  if (!found.ok) throw new Error(found.error.type);
  return found.value;
};

test.each(['used', 'open'] as const)('the keyring whose invitation is %s', (name) => {
  const plain = thawed(frozen.keyrings[name].plain) as Keyring;
  // What this version did not have: a key for own devices, drawn anew, their links, and codes for them.
  const invitation = { ...plain.invitation, purpose: 'partner' };
  expect(opened(name)).toEqual({ ...plain, invitation, self: expect.anything(), links: [] });
});

test('the update', async () => {
  const keyring = opened('used');
  const { prekeyId, update, head, base64 } = frozen.bundle;
  const file = new Uint8Array(Buffer.from(base64, 'base64'));
  expect(file.slice(0, 81)).toEqual(bytes(head));
  const bundles = createBundles(sodium, {
    own: () => keyring,
    pairOf: () => keyring.pair as Pair,
    keep: () => new Uint8Array(0),
  });
  expect(await bundles.open('', file)).toEqual({
    ok: true,
    value: { update: bytes(update), prekeyId },
  });
});

test('the room of the partner’s book', async () => {
  const keyring = opened('used');
  const pair = { ...(keyring.pair as Pair), next: null };
  const { book, day, topic, password } = frozen.room;
  const sessions = createSessions(sodium, {
    tieOf: () => ({ ...pair, own: keyring.device, otherStatic: pair.partnerStatic }),
    ratchet: createRatchet(sodium, {
      rootsOf: () => pair,
      put: () => {},
      sealed: () => new Uint8Array(0),
      isRenewed: () => false,
    }),
  });
  expect(await sessions.room(pair.pairId, book, day)).toEqual({ topic, password });
});
