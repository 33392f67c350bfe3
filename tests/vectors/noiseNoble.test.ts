import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import { keyPairOf } from '../../src/crypto/keyPair';
import { createHandshake, type Handshake, type NoiseRole } from '../../src/crypto/noise/handshake';
import { kkPsk0, xxPsk3 } from '../../src/crypto/noise/patterns';
import { loadSodium } from '../../src/crypto/sodium';
import {
  nobleKkPsk0,
  nobleXxPsk3,
  type NobleHandshake,
  type NobleKeys,
} from '../helpers/nobleNoise';
import { x25519 } from '@noble/curves/ed25519.js';

const sodium = await loadSodium();

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const chance = fc.record({
  ourRole: fc.constantFrom<NoiseRole>('initiator', 'responder'),
  prologue: fc.uint8Array({ maxLength: 80 }),
  psk: bytes32,
  ourSecret: bytes32,
  theirSecret: bytes32,
  payloads: fc.array(fc.uint8Array({ maxLength: 600 }), { minLength: 9, maxLength: 9 }),
});
type Chance = typeof chance extends fc.Arbitrary<infer T> ? T : never;

const copy = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);
const nobleKeysOf = (secretKey: Uint8Array): NobleKeys => ({
  secretKey,
  publicKey: x25519.getPublicKey(secretKey),
});

/** Runs ours against theirs through the handshake and some messages each way. */
const converse = (ours: Handshake, theirs: NobleHandshake, { ourRole, payloads }: Chance) => {
  const remaining = payloads.map(copy);
  const next = () => remaining.shift() ?? new Uint8Array(0);
  for (let turn = 0; !ours.isComplete(); turn++) {
    const payload = next();
    const weWrite = (turn % 2 === 0) === (ourRole === 'initiator');
    if (weWrite) expect(theirs.read(ours.write(payload) as Bytes)).toEqual(payload);
    else expect(ours.read(theirs.write(payload))).toEqual(payload);
  }
  const mine = ours.finish();
  const other = theirs.finish();
  expect(mine.hash).toEqual(copy(other.hash));
  const [toThem, toUs] =
    ourRole === 'initiator'
      ? [other.initiatorToResponder, other.responderToInitiator]
      : [other.responderToInitiator, other.initiatorToResponder];
  while (remaining.length > 0) {
    const [forth, back] = [next(), next()];
    expect(toThem.open(mine.send.seal(forth))).toEqual(forth);
    expect(mine.receive.open(toUs.seal(back))).toEqual(back);
  }
  return mine;
};

const otherRole = (role: NoiseRole): NoiseRole =>
  role === 'initiator' ? 'responder' : 'initiator';

describe('our Noise and an independent one from @noble', { timeout: 60_000 }, () => {
  test('XXpsk3', () => {
    fc.assert(
      fc.property(chance, (given) => {
        const theirKeys = nobleKeysOf(given.theirSecret);
        const ours = createHandshake(sodium, {
          pattern: xxPsk3,
          role: given.ourRole,
          prologue: copy(given.prologue),
          own: keyPairOf(sodium, copy(given.ourSecret)),
          psks: [copy(given.psk)],
        });
        const theirs = nobleXxPsk3({ ...given, role: otherRole(given.ourRole), own: theirKeys });
        expect(converse(ours, theirs, given).otherStatic).toEqual(copy(theirKeys.publicKey));
      }),
      { numRuns: 60 },
    );
  });

  test('KKpsk0', () => {
    fc.assert(
      fc.property(chance, (given) => {
        const theirKeys = nobleKeysOf(given.theirSecret);
        const own = keyPairOf(sodium, copy(given.ourSecret));
        const ours = createHandshake(sodium, {
          pattern: kkPsk0,
          role: given.ourRole,
          prologue: copy(given.prologue),
          own,
          other: copy(theirKeys.publicKey),
          psks: [copy(given.psk)],
        });
        const theirs = nobleKkPsk0({
          ...given,
          role: otherRole(given.ourRole),
          own: theirKeys,
          other: own.publicKey,
        });
        converse(ours, theirs, given);
      }),
      { numRuns: 60 },
    );
  });
});
