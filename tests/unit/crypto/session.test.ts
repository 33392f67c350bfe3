import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import type { SessionCrypto } from '../../../src/core/ports/pairing';
import { createKeyPair } from '../../../src/crypto/keyPair';
import type { Tie } from '../../../src/crypto/keyring';
import { createRatchet } from '../../../src/crypto/ratchet';
import { createSessions } from '../../../src/crypto/session';
import { loadSodium } from '../../../src/crypto/sodium';

const sodium = await loadSodium();
const notAuthentic = { ok: false, error: { type: 'NotAuthentic' } };
const pairId = 'p'.repeat(22);
const topic = 't'.repeat(43);

interface Given {
  readonly roots?: readonly [Bytes, Bytes];
}

/** Two devices of one pair. The first has the greater static key, so it begins. */
const newDevices = ({ roots }: Given = {}) => {
  const keys = [createKeyPair(sodium), createKeyPair(sodium)];
  keys.sort((x, y) => Buffer.compare(y.publicKey, x.publicKey));
  const [one, two] = keys as [(typeof keys)[0], (typeof keys)[0]];
  const root = sodium.random(32);
  const device = (own: typeof one, other: typeof one, pairRoot: Bytes) => {
    const tie: Tie = { root: pairRoot, next: null, own, otherStatic: other.publicKey };
    return createSessions(sodium, {
      tieOf(id): Tie {
        if (id !== pairId) throw new Error('No such link');
        return tie;
      },
      ratchet: createRatchet(sodium, {
        rootsOf: () => tie,
        put: () => {},
        sealed: () => new Uint8Array(0),
        isRenewed: () => false,
      }),
    });
  };
  return [device(one, two, roots?.[0] ?? root), device(two, one, roots?.[1] ?? root)] as const;
};

const fingerprintA = sodium.random(32);
const fingerprintB = sodium.random(32);
const seenByA = { own: fingerprintA, other: fingerprintB };
const seenByB = { own: fingerprintB, other: fingerprintA };

const connect = async (a: SessionCrypto, b: SessionCrypto) => {
  const begunA = await a.begin(pairId, topic, seenByA);
  const begunB = await b.begin(pairId, topic, seenByB);
  const answered = await b.handshake(begunB.id, begunA.send as Bytes);
  if (!answered.ok) throw new Error(answered.error.type);
  const finished = await a.handshake(begunA.id, answered.value.send as Bytes);
  if (!finished.ok) throw new Error(finished.error.type);
  return { idA: begunA.id, idB: begunB.id, begunB, answered, finished };
};

const frames = (...values: readonly number[]): Bytes[] => values.map((n) => Uint8Array.of(n));

test('both sides come to one session and talk both ways', async () => {
  const [a, b] = newDevices();
  const { idA, idB, begunB, answered, finished } = await connect(a, b);
  expect(begunB.send).toBeNull();
  expect(answered.value.ready).toBe(true);
  expect(finished.value).toEqual({ send: null, ready: true });
  for (let round = 0; round < 3; round++) {
    const forth = await a.seal(idA, frames(1, 2, round));
    expect(await b.open(idB, forth)).toEqual({ ok: true, value: frames(1, 2, round) });
    const back = await b.seal(idB, frames(round));
    expect(await a.open(idA, back)).toEqual({ ok: true, value: frames(round) });
  }
});

test('sessions do not disturb each other', async () => {
  const [a, b] = newDevices();
  const first = await connect(a, b);
  const second = await connect(a, b);
  const sealed = await a.seal(first.idA, frames(1));
  expect(await b.open(second.idB, sealed)).toEqual(notAuthentic);
  expect(await b.open(first.idB, sealed)).toEqual({ ok: true, value: frames(1) });
});

test('a large frame passes', async () => {
  const [a, b] = newDevices();
  const { idA, idB } = await connect(a, b);
  const largest = sodium.random(65_519);
  const sealed = await a.seal(idA, [largest]);
  expect(sealed[0]).toHaveLength(65_535);
  expect(await b.open(idB, sealed)).toEqual({ ok: true, value: [largest] });
});

test('another pair root is refused', async () => {
  const [a, b] = newDevices({ roots: [sodium.random(32), sodium.random(32)] });
  const { send } = await a.begin(pairId, topic, seenByA);
  const { id } = await b.begin(pairId, topic, seenByB);
  expect(await b.handshake(id, send as Bytes)).toEqual(notAuthentic);
});

test.each([
  ['swapped fingerprints', topic, seenByA],
  ['a foreign fingerprint of the other', topic, { ...seenByB, other: sodium.random(32) }],
  ['a foreign fingerprint of its own', topic, { ...seenByB, own: sodium.random(32) }],
  ['another topic', 'u'.repeat(43), seenByB],
])('%s: refused', async (_what, topicOfB, seen) => {
  const [a, b] = newDevices();
  const { send } = await a.begin(pairId, topic, seenByA);
  const { id } = await b.begin(pairId, topicOfB, seen);
  expect(await b.handshake(id, send as Bytes)).toEqual(notAuthentic);
});

test('someone else with the right root but another device key is refused', async () => {
  const root = sodium.random(32);
  const [, b] = newDevices({ roots: [root, root] });
  const [stranger] = newDevices({ roots: [root, root] });
  const { send } = await stranger.begin(pairId, topic, seenByA);
  const { id } = await b.begin(pairId, topic, seenByB);
  expect(await b.handshake(id, send as Bytes)).toEqual(notAuthentic);
});

test('altered and cut handshake messages are refused, and the session is over', async () => {
  const [a, b] = newDevices();
  const { send } = await a.begin(pairId, topic, seenByA);
  const good = send as Bytes;
  for (let at = 0; at < good.length; at++) {
    const altered = good.slice();
    altered[at] = (altered[at] as number) ^ (1 << (at % 8));
    for (const bad of [altered, good.slice(0, at)]) {
      const { id } = await b.begin(pairId, topic, seenByB);
      expect(await b.handshake(id, bad)).toEqual(notAuthentic);
      expect(await b.handshake(id, good)).toEqual(notAuthentic);
    }
  }
});

test('a replayed first message does not give a session that opens anything', async () => {
  const [a, b] = newDevices();
  const first = await a.begin(pairId, topic, seenByA);
  const once = await b.begin(pairId, topic, seenByB);
  await b.handshake(once.id, first.send as Bytes);
  const again = await b.begin(pairId, topic, seenByB);
  const answered = await b.handshake(again.id, first.send as Bytes);
  expect(answered.ok).toBe(true);
  expect(await b.open(again.id, await b.seal(once.id, frames(1)))).toEqual(notAuthentic);
});

test('a handshake message after the handshake ends the session', async () => {
  const [a, b] = newDevices();
  const { idA, idB } = await connect(a, b);
  expect(await b.handshake(idB, sodium.random(48))).toEqual(notAuthentic);
  expect(await b.open(idB, await a.seal(idA, frames(1)))).toEqual(notAuthentic);
});

test.each([
  ['altered', ([one]: Bytes[]) => [(one as Bytes).map((byte, i) => (i === 3 ? byte ^ 4 : byte))]],
  ['cut short', ([one]: Bytes[]) => [(one as Bytes).slice(0, -1)]],
  ['empty', () => [new Uint8Array(0)]],
  ['repeated', ([one]: Bytes[]) => [one as Bytes, one as Bytes]],
  ['out of order', ([one, two]: Bytes[]) => [two as Bytes, one as Bytes]],
  ['with one missing', ([, two]: Bytes[]) => [two as Bytes]],
])('frames that are %s end the session', async (_how, tamper) => {
  const [a, b] = newDevices();
  const { idA, idB } = await connect(a, b);
  const sealed = await a.seal(idA, frames(1, 2, 3));
  expect(await b.open(idB, tamper(sealed))).toEqual(notAuthentic);
  expect(await b.open(idB, sealed)).toEqual(notAuthentic);
  expect(await b.seal(idB, frames(1))).toEqual([]);
});

test('a reflected frame is refused', async () => {
  const [a, b] = newDevices();
  const { idA } = await connect(a, b);
  expect(await a.open(idA, await a.seal(idA, frames(1)))).toEqual(notAuthentic);
});

test('before it is ready and after its end a session gives nothing', async () => {
  const [a, b] = newDevices();
  const early = await a.begin(pairId, topic, seenByA);
  expect(await a.seal(early.id, frames(1))).toEqual([]);
  expect(await a.open(early.id, frames(1))).toEqual(notAuthentic);
  const { idA, idB } = await connect(a, b);
  await a.end(idA);
  expect(await a.seal(idA, frames(1))).toEqual([]);
  expect(await a.open(idA, await b.seal(idB, frames(1)))).toEqual(notAuthentic);
  expect(await a.handshake(idA, sodium.random(48))).toEqual(notAuthentic);
});

test('both devices meet in the same room, another for each book and day', async () => {
  const [a, b] = newDevices();
  const room = await a.room(pairId, 'book', 20_000);
  expect(await b.room(pairId, 'book', 20_000)).toEqual(room);
  expect(room.topic).toMatch(/^[\w-]{43}$/u);
  expect(room.password).toMatch(/^[\w-]{43}$/u);
  const [stranger] = newDevices();
  const others = await Promise.all([
    a.room(pairId, 'book', 20_001),
    a.room(pairId, 'book2', 20_000),
    stranger.room(pairId, 'book', 20_000),
  ]);
  const all = [room, ...others].flatMap(({ topic: t, password }) => [t, password]);
  expect(new Set(all).size).toBe(8);
});

test('an unknown pair is a mistake of the caller', async () => {
  const [a] = newDevices();
  await expect(a.room('x', 'book', 1)).rejects.toThrow('No such link');
  await expect(a.begin('x', topic, seenByA)).rejects.toThrow('No such link');
});
