import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { createKeyPair } from '../../../src/crypto/keyPair';
import { createCipherState } from '../../../src/crypto/noise/cipherState';
import { createHandshake, type NoiseRole } from '../../../src/crypto/noise/handshake';
import { kkPsk0, xxPsk3 } from '../../../src/crypto/noise/patterns';
import { loadSodium } from '../../../src/crypto/sodium';
import { nobleKeys, nobleXxPsk3 } from '../../helpers/nobleNoise';

const sodium = await loadSodium();
const psk = sodium.random(32);
const nothing = new Uint8Array(0);

const xx = (role: NoiseRole, overrides: Partial<Parameters<typeof createHandshake>[1]> = {}) =>
  createHandshake(sodium, {
    pattern: xxPsk3,
    role,
    prologue: nothing,
    own: createKeyPair(sodium),
    psks: [psk],
    ...overrides,
  });

const complete = () => {
  const [initiator, responder] = [xx('initiator'), xx('responder')];
  responder.read(initiator.write(nothing) as Bytes);
  initiator.read(responder.write(nothing) as Bytes);
  responder.read(initiator.write(nothing) as Bytes);
  return [initiator.finish(), responder.finish()] as const;
};

/** Points of low order on Curve25519, from the X25519 pages of cr.yp.to and RFC 7748, section 6.1. */
const weakKeys = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
].map((hex): Bytes => new Uint8Array(Buffer.from(hex, 'hex')));

test.each(weakKeys)('a weak ephemeral key is refused (%#)', (weak) => {
  const cheat = createHandshake(
    { ...sodium, publicKeyOf: () => weak },
    { pattern: xxPsk3, role: 'initiator', prologue: nothing, psks: [psk] },
  );
  const responder = xx('responder');
  expect(responder.read(cheat.write(nothing) as Bytes)).toEqual(nothing);
  expect(responder.write(nothing)).toBeNull();
});

test.each(weakKeys)('a weak static key is refused (%#)', (weak) => {
  const responder = createHandshake(sodium, {
    pattern: kkPsk0,
    role: 'responder',
    prologue: nothing,
    own: createKeyPair(sodium),
    other: weak,
    psks: [psk],
  });
  expect(responder.read(sodium.random(48))).toBeNull();
  expect(sodium.agree(sodium.random(32), weak)).toBeNull();
});

test('another prologue or another psk is refused', () => {
  const [initiator, responder] = [xx('initiator'), xx('responder', { prologue: Uint8Array.of(1) })];
  expect(responder.read(initiator.write(nothing) as Bytes)).toBeNull();

  const [a, b] = [xx('initiator'), xx('responder', { psks: [sodium.random(32)] })];
  expect(b.read(a.write(nothing) as Bytes)).toEqual(nothing);
  expect(a.read(b.write(nothing) as Bytes)).toEqual(nothing);
  expect(b.read(a.write(nothing) as Bytes)).toBeNull();
});

test('every flipped bit and every truncation of a handshake message is refused', () => {
  const first = xx('initiator').write(nothing) as Bytes;
  for (let bit = 0; bit < first.length * 8; bit++) {
    const altered = first.slice();
    altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
    expect(xx('responder').read(altered)).toBeNull();
  }
  for (let length = 0; length < first.length; length++) {
    expect(xx('responder').read(first.slice(0, length))).toBeNull();
  }
});

test('a side that speaks out of turn is a mistake in our code', () => {
  expect(() => xx('responder').write(nothing)).toThrow('turn');
  expect(() => xx('initiator').read(nothing)).toThrow('turn');
  expect(() => xx('initiator').finish()).toThrow('complete');
});

test('no message is longer than 65,535 bytes', () => {
  expect(() => xx('initiator').write(new Uint8Array(65_535 - 47))).toThrow(RangeError);
  expect(xx('initiator').write(new Uint8Array(65_535 - 48))).toHaveLength(65_535);
  const [a, b] = complete();
  expect(() => a.send.seal(new Uint8Array(65_520))).toThrow(RangeError);
  expect(b.receive.open(a.send.seal(new Uint8Array(65_519)))).toHaveLength(65_519);
});

test('a longer message is refused, however well it is sealed', () => {
  const own = nobleKeys();
  const boundless = (length: number) =>
    nobleXxPsk3({ role: 'initiator', prologue: nothing, psk, own }).write(new Uint8Array(length));
  expect(xx('responder').read(boundless(65_535 - 48))).toHaveLength(65_535 - 48);
  expect(xx('responder').read(boundless(65_536 - 48))).toBeNull();

  const key = sodium.random(32);
  const sealed = (length: number) =>
    sodium.chacha.seal(key, new Uint8Array(12), new Uint8Array(length), nothing);
  expect(createCipherState(sodium, key).open(sealed(65_519))).toHaveLength(65_519);
  expect(createCipherState(sodium, key).open(sealed(65_520))).toBeNull();
});

test('transport messages open once and in order, and a refused one changes nothing', () => {
  const [a, b] = complete();
  const [one, two] = [a.send.seal(Uint8Array.of(1)), a.send.seal(Uint8Array.of(2))];
  expect(b.receive.open(two)).toBeNull();
  expect(b.receive.open(one)).toEqual(Uint8Array.of(1));
  expect(b.receive.open(one)).toBeNull();
  expect(b.receive.open(two)).toEqual(Uint8Array.of(2));
  expect(a.receive.open(one)).toBeNull();
});
